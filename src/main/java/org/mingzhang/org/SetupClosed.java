package org.mingzhang.org;

import org.mingzhang.base.Refusal;

/** The setup link was used, has expired or never existed. */
public class SetupClosed extends Refusal {

    public SetupClosed() {
        super("org.setupClosed");
    }
}
