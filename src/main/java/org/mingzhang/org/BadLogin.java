package org.mingzhang.org;

import org.mingzhang.base.Refusal;

/** The login has characters that are not allowed. */
public class BadLogin extends Refusal {

    public BadLogin() {
        super("org.badLogin");
    }
}
