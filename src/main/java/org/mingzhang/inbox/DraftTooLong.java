package org.mingzhang.inbox;

import org.mingzhang.base.Refusal;

/** More was typed than a form may hold. */
public class DraftTooLong extends Refusal {

    DraftTooLong(int limit) {
        super("inbox.draftTooLong", limit);
    }
}
