package org.mingzhang.workflow;

import org.mingzhang.base.Refusal;

/** What was handed in cannot be taken back: somebody after has acted on it. */
public class TooLateToWithdraw extends Refusal {

    public TooLateToWithdraw() {
        super("workflow.tooLate");
    }
}
