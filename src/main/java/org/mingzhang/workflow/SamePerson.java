package org.mingzhang.workflow;

import org.mingzhang.base.Refusal;

/** Work cannot be handed to oneself, nor twice to the same person. */
public class SamePerson extends Refusal {

    public SamePerson() {
        super("workflow.samePerson");
    }
}
