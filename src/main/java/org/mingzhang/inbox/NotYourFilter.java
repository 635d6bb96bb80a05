package org.mingzhang.inbox;

import org.mingzhang.base.Forbidden;
import org.mingzhang.base.Refusal;

/** A shared filter can be used by others of the unit and deleted only by who shared it. */
public class NotYourFilter extends Refusal implements Forbidden {

    NotYourFilter() {
        super("inbox.notYourFilter");
    }
}
