package org.mingzhang.org;

import org.mingzhang.base.Refusal;

/** An administrator cannot close the own account. */
public class NotYourself extends Refusal {

    public NotYourself() {
        super("org.notYourself");
    }
}
