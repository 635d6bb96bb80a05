package org.mingzhang.org;

import org.mingzhang.base.Refusal;

/** The text is not an address that mail can be sent to. */
public class BadMailAddress extends Refusal {

    public BadMailAddress() {
        super("org.badMailAddress");
    }
}
