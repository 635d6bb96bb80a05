package org.mingzhang.workflow;

import org.mingzhang.base.Refusal;

/** The person has signed already, was taken out, or is the only one left. */
public class SignerGone extends Refusal {

    public SignerGone() {
        super("workflow.signerGone");
    }
}
