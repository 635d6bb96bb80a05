package org.mingzhang.org;

import org.mingzhang.base.Refusal;

/** The password does not meet the rules. */
public class WeakPassword extends Refusal {

    public WeakPassword() {
        super("org.weakPassword");
    }
}
