package org.mingzhang.inbox;

import org.mingzhang.base.Forbidden;
import org.mingzhang.base.Refusal;

/** Copies go to people of one's own unit who can sign in. */
public class NotYourColleague extends Refusal implements Forbidden {

    NotYourColleague() {
        super("inbox.notYourColleague");
    }
}
