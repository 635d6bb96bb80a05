package org.mingzhang.inbox;

import org.mingzhang.base.Refusal;

/** The form has no such button, or hides it. */
public class UnknownOutcome extends Refusal {

    UnknownOutcome() {
        super("inbox.unknownOutcome");
    }
}
