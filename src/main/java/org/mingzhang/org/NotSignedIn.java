package org.mingzhang.org;

import org.mingzhang.base.Refusal;

/** Nobody is signed in. */
public class NotSignedIn extends Refusal {

    public NotSignedIn() {
        super("org.notSignedIn");
    }
}
