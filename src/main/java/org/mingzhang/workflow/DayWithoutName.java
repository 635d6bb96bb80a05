package org.mingzhang.workflow;

import org.mingzhang.base.Refusal;

/** A day of the calendar needs a name, a year the notice it follows; both are short. */
public class DayWithoutName extends Refusal {

    public DayWithoutName() {
        super("workflow.dayWithoutName");
    }
}
