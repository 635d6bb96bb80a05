package org.mingzhang.workflow;

import org.mingzhang.base.Refusal;

/** The subject is in no flow: it has ended, or never began. */
public class NotRunning extends Refusal {

    public NotRunning() {
        super("workflow.notRunning");
    }
}
