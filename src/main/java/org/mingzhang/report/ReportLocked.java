package org.mingzhang.report;

import org.mingzhang.base.Refusal;

/** The report is signed or public, and does not change any more. */
public class ReportLocked extends Refusal {

    public ReportLocked() {
        super("report.reportLocked");
    }
}
