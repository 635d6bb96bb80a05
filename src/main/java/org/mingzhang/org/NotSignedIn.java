package org.mingzhang.org;

import org.mingzhang.base.Forbidden;
import org.mingzhang.base.Refusal;

/** Nobody is signed in. */
public class NotSignedIn extends Refusal implements Forbidden {

    public NotSignedIn() {
        super("org.notSignedIn");
    }
}
