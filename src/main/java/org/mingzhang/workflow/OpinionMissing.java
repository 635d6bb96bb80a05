package org.mingzhang.workflow;

import org.mingzhang.base.Refusal;

/** Who sends a subject back must say why. */
public class OpinionMissing extends Refusal {

    public OpinionMissing() {
        super("workflow.opinionMissing");
    }
}
