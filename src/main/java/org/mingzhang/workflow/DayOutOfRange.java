package org.mingzhang.workflow;

import org.mingzhang.base.Refusal;

/** The day lies outside the years the calendar is kept for. */
public class DayOutOfRange extends Refusal {

    public DayOutOfRange() {
        super("workflow.dayOutOfRange");
    }
}
