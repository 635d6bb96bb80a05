package org.mingzhang.org;

import org.mingzhang.base.Refusal;

/** Somebody has this login already. */
public class LoginTaken extends Refusal {

    public LoginTaken() {
        super("org.loginTaken");
    }
}
