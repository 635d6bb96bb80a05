package org.mingzhang.workflow;

import org.mingzhang.base.Forbidden;
import org.mingzhang.base.Refusal;

/** The calendar of the office is kept by system administrators. */
public class NotCalendarKeeper extends Refusal implements Forbidden {

    public NotCalendarKeeper() {
        super("workflow.notCalendarKeeper");
    }
}
