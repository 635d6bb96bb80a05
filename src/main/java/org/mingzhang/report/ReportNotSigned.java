package org.mingzhang.report;

import org.mingzhang.base.Refusal;

/** The report is a draft: only what was signed is sealed and published. */
public class ReportNotSigned extends Refusal {

    public ReportNotSigned() {
        super("report.reportNotSigned");
    }
}
