package org.mingzhang.report;

import org.mingzhang.audit.Act;
import org.mingzhang.audit.Audit;
import org.mingzhang.inbox.Actors;
import org.mingzhang.org.Person;
import org.mingzhang.workflow.Tasks;
import org.springframework.stereotype.Component;

/** Who may read a report, and who may write in it now. */
@Component
class Drafting {

    /** What a step of a flow grants to its handlers. */
    static final String WRITE = "write-report";

    private final ReportMapper reports;
    private final Tasks tasks;
    private final Audit audit;

    Drafting(ReportMapper reports, Tasks tasks, Audit audit) {
        this.reports = reports;
        this.tasks = tasks;
        this.audit = audit;
    }

    /** @throws NotYourReport for another unit's report and for one that does not exist, with an audit row */
    Report readable(Person person, String id) {
        return reports.find(id)
                .filter(report -> report.unit().equals(person.unit()))
                .orElseThrow(() -> {
                    audit.refused(new Act(person.id(), "report.open", id, ""));
                    return new NotYourReport();
                });
    }

    /**
     * Holds the report until the transaction ends: nobody signs it between this question and what is written.
     *
     * @throws ReportLocked when it is no draft
     * @throws NotYoursToWrite when no open item grants it, with an audit row
     */
    Report writable(Person person, String id) {
        draft(readable(person, id));
        if (!grants(person, id)) {
            audit.refused(new Act(person.id(), "report.write", id, ""));
            throw new NotYoursToWrite();
        }
        return draft(reports.lock(id).orElseThrow(NotYourReport::new));
    }

    private static Report draft(Report report) {
        if (report.state() != ReportState.DRAFT) {
            throw new ReportLocked();
        }
        return report;
    }

    boolean mayWrite(Person person, String id) {
        return readable(person, id).state() == ReportState.DRAFT && grants(person, id);
    }

    private boolean grants(Person person, String id) {
        return tasks.allows(Actors.of(person), id, WRITE);
    }
}
