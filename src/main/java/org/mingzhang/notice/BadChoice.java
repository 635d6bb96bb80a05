package org.mingzhang.notice;

import org.mingzhang.base.Refusal;

/** The hour of the digest or the quiet time does not do. */
public class BadChoice extends Refusal {

    public BadChoice() {
        super("notice.badChoice");
    }
}
