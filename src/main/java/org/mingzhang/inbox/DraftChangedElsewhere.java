package org.mingzhang.inbox;

import org.mingzhang.base.Refusal;

/** The same person saved the same form in another window since this one was opened. */
public class DraftChangedElsewhere extends Refusal {

    DraftChangedElsewhere() {
        super("inbox.draftChangedElsewhere");
    }
}
