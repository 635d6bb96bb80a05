package org.mingzhang.report;

import org.mingzhang.base.Refusal;

/** The unit already has a report of this kind for the year. */
public class ReportExists extends Refusal {

    public ReportExists(int year, String title) {
        super("report.reportExists", String.valueOf(year), title);
    }
}
