package org.mingzhang.inbox;

import org.mingzhang.base.Refusal;

/** Work can be given only to people of the same unit who may sign in. */
public class NotAColleague extends Refusal {

    public NotAColleague() {
        super("inbox.notAColleague");
    }
}
