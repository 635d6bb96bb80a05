package org.mingzhang.inbox;

import org.mingzhang.base.Refusal;

/** A reason is longer than a record can show. */
public class ReasonTooLong extends Refusal {

    public ReasonTooLong(int longest) {
        super("inbox.reasonTooLong", longest);
    }
}
