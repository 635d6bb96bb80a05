package org.mingzhang.org;

import org.mingzhang.base.Refusal;

/** The present password was typed wrong. */
public class WrongPassword extends Refusal {

    public WrongPassword() {
        super("org.wrongPassword");
    }
}
