package org.mingzhang.seal;

import org.mingzhang.base.Refusal;

/** Too many files are being verified at the moment. */
public class VerifierBusy extends Refusal {

    public VerifierBusy() {
        super("seal.verifierBusy");
    }
}
