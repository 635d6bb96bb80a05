package org.mingzhang.workflow;

import org.mingzhang.base.Refusal;

/** The failed step has been retried meanwhile. */
public class FailureGone extends Refusal {

    public FailureGone() {
        super("workflow.failureGone");
    }
}
