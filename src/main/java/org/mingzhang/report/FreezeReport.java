package org.mingzhang.report;

import java.time.Clock;
import java.time.Instant;
import org.mingzhang.audit.Act;
import org.mingzhang.audit.Audit;
import org.mingzhang.base.Hashes;
import org.mingzhang.base.Ids;
import org.mingzhang.document.Sm3;
import org.mingzhang.workflow.ProcessStep;
import org.mingzhang.workflow.StepContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The step after the sign-off: makes the version that seal and publication refer to. The day it runs on is the 成文日期.
 * Run again it finds the version and does nothing.
 */
@Component("freezeReport")
class FreezeReport implements ProcessStep {

    private final ReportMapper reports;
    private final ReportVersionMapper versions;
    private final SectionMapper sections;
    private final ReportContents contents;
    private final RevisionKeeper revisions;
    private final EvidenceRows evidence;
    private final Audit audit;
    private final Clock clock;

    FreezeReport(
            ReportMapper reports,
            ReportVersionMapper versions,
            SectionMapper sections,
            ReportContents contents,
            RevisionKeeper revisions,
            EvidenceRows evidence,
            Audit audit,
            Clock clock) {
        this.reports = reports;
        this.versions = versions;
        this.sections = sections;
        this.contents = contents;
        this.revisions = revisions;
        this.evidence = evidence;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws FiguresUnresolved while the text names figures that have no value: such a report is not signed */
    @Override
    @Transactional
    public void run(StepContext context) {
        Report report = reports.lock(context.subject()).orElseThrow(NotYourReport::new);
        if (report.state() == ReportState.DRAFT) {
            freeze(report, context.step());
        }
    }

    private void freeze(Report report, String step) {
        Instant now = clock.instant();
        ReportContents.Content content = contents.issuedAt(report, now);
        if (!content.unresolved().isEmpty()) {
            throw new FiguresUnresolved(content.unresolved());
        }
        String json = SnapshotJson.write(content.snapshot());
        int number = versions.count(report.id()) + 1;
        String version = Ids.next();
        versions.insert(
                new VersionRow(version, report.id(), number, step, json, Hashes.sha256(json), Sm3.of(json), now, null));
        evidence.frozen(report.id(), version);
        reports.setState(report.id(), ReportState.FROZEN);
        sections.endLeases(report.id());
        revisions.frozen(report, step);
        audit.record(new Act("system", "report.freeze", report.id(), number + " " + Hashes.sha256(json)));
    }
}
