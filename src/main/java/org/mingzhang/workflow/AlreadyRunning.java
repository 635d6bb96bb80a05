package org.mingzhang.workflow;

import org.mingzhang.base.Refusal;

/** The subject is in a flow already, and cannot be in two at once. */
public class AlreadyRunning extends Refusal {

    public AlreadyRunning() {
        super("workflow.alreadyRunning");
    }
}
