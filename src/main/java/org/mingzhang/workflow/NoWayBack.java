package org.mingzhang.workflow;

import org.mingzhang.base.Refusal;

/** The item cannot be sent back to that step: the subject has not been there, or has been sent back before it since. */
public class NoWayBack extends Refusal {

    public NoWayBack() {
        super("workflow.noWayBack");
    }
}
