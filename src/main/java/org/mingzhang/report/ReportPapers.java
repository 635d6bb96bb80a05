package org.mingzhang.report;

import java.time.LocalDate;
import org.mingzhang.document.Paper;
import org.mingzhang.document.Papers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reports as papers. Asked by rooms that print and seal; they have checked rights before. */
@Service
@Transactional(readOnly = true)
class ReportPapers implements Papers {

    private final Reports reports;
    private final Templates templates;

    ReportPapers(Reports reports, Templates templates) {
        this.reports = reports;
        this.templates = templates;
    }

    /** @throws NotYourReport when there is no such report */
    @Override
    public Paper current(String subject) {
        return reports.frozen(subject)
                .map(version -> paper(subject, version))
                .orElseGet(() -> paper(subject, reports.current(subject), "", "", ""));
    }

    /** @throws ReportNotSigned while it is a draft */
    @Override
    public Paper frozen(String subject) {
        return reports.frozen(subject).map(version -> paper(subject, version)).orElseThrow(ReportNotSigned::new);
    }

    private Paper paper(String subject, FrozenVersion version) {
        return paper(subject, version.snapshot(), version.id(), version.sha256(), version.json());
    }

    private Paper paper(String subject, Snapshot snapshot, String version, String hash, String data) {
        return new Paper(
                subject,
                version,
                hash,
                snapshot.title(),
                snapshot.unitName(),
                LocalDate.parse(snapshot.issuedOn()),
                ReportBody.of(snapshot, templates.of(snapshot.template())),
                data);
    }
}
