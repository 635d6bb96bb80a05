package org.mingzhang.report;

import java.time.Clock;
import org.mingzhang.audit.Act;
import org.mingzhang.audit.Audit;
import org.mingzhang.workflow.SentBack;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A signed report that goes back to before its signature becomes a draft again: the version stays in the record, marked
 * void, and the next signature makes another. What is public never becomes a draft again; it is corrected.
 */
@Component
class SentBackReports {

    private static final String SIGN_OFF = "principal-sign-off";

    private final ReportMapper reports;
    private final ReportVersionMapper versions;
    private final Audit audit;
    private final Clock clock;

    SentBackReports(ReportMapper reports, ReportVersionMapper versions, Audit audit, Clock clock) {
        this.reports = reports;
        this.versions = versions;
        this.audit = audit;
        this.clock = clock;
    }

    /** In the transaction of the return: both happen or neither. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(SentBack back) {
        reports.lock(back.subject())
                .filter(report -> report.state() == ReportState.FROZEN)
                .flatMap(report -> versions.valid(report.id()))
                .filter(version -> beforeSignature(back, version))
                .ifPresent(version -> thaw(back, version));
    }

    private static boolean beforeSignature(SentBack back, VersionRow version) {
        return back.to().equals(SIGN_OFF)
                || back.undone().contains(SIGN_OFF)
                || back.undone().contains(version.frozenIn());
    }

    private void thaw(SentBack back, VersionRow version) {
        versions.makeVoid(version.id(), clock.instant(), back.actor().id(), back.opinion());
        reports.setState(back.subject(), ReportState.DRAFT);
        audit.record(new Act(
                back.actor().id(), "report.voidVersion", back.subject(), version.number() + " " + version.sha256()));
    }
}
