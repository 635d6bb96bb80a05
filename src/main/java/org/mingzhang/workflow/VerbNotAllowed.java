package org.mingzhang.workflow;

import org.mingzhang.base.Forbidden;
import org.mingzhang.base.Refusal;

/** The step, as its flow was drawn, does not allow the verb. */
public class VerbNotAllowed extends Refusal implements Forbidden {

    public VerbNotAllowed() {
        super("workflow.verbNotAllowed");
    }
}
