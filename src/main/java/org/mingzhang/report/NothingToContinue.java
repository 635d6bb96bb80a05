package org.mingzhang.report;

import org.mingzhang.base.Refusal;

/** The unit has no signed report of the year before. */
public class NothingToContinue extends Refusal {

    public NothingToContinue(int year) {
        super("report.nothingToContinue", String.valueOf(year));
    }
}
