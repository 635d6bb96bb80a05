package org.mingzhang.report.ui;

import java.util.Optional;
import org.mingzhang.inbox.SubjectPages;
import org.mingzhang.report.Reports;
import org.springframework.stereotype.Component;

/** Reports are read on their own page. */
@Component
class ReportPages implements SubjectPages {

    private final Reports reports;

    ReportPages(Reports reports) {
        this.reports = reports;
    }

    @Override
    public Optional<String> address(String subject) {
        return reports.find(subject).map(report -> "reports/" + report.id());
    }
}
