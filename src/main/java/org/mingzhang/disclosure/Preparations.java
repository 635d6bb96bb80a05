package org.mingzhang.disclosure;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.mingzhang.audit.Act;
import org.mingzhang.audit.Audit;
import org.mingzhang.base.OfficeTime;
import org.mingzhang.org.Person;
import org.mingzhang.org.Role;
import org.mingzhang.report.FrozenVersion;
import org.mingzhang.report.Report;
import org.mingzhang.report.ReportState;
import org.mingzhang.report.Reports;
import org.mingzhang.workflow.WorkCalendar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to what happens before publication: is the report ready, and until when must it be out. */
@Service
@Transactional
public class Preparations {

    private final PublicationMapper mapper;
    private final Reports reports;
    private final Readiness readiness;
    private final WorkCalendar calendar;
    private final Audit audit;
    private final Clock clock;

    Preparations(
            PublicationMapper mapper,
            Reports reports,
            Readiness readiness,
            WorkCalendar calendar,
            Audit audit,
            Clock clock) {
        this.mapper = mapper;
        this.reports = reports;
        this.readiness = readiness;
        this.calendar = calendar;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What would be published.
     *
     * @throws NotReadyToPublish when the report is not signed off, not sealed or must not be published
     */
    @Transactional(readOnly = true)
    public Ready ready(Person person, String report) {
        reports.open(person, report);
        return readiness.of(report);
    }

    /** The version that is signed off, sealed or not. */
    @Transactional(readOnly = true)
    public Optional<FrozenVersion> frozen(Person person, String report) {
        reports.open(person, report);
        return reports.frozen(report);
    }

    @Transactional(readOnly = true)
    public ReportState state(Person person, String report) {
        return reports.open(person, report).state();
    }

    /** 决算批复日期, when the report is published with the accounts. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> accountsApprovedOn(Person person, String report) {
        reports.open(person, report);
        return mapper.accountsApprovedOn(report);
    }

    /** The clock that rules for a version. */
    @Transactional(readOnly = true)
    public DisclosureClock clock(FrozenVersion version) {
        return DisclosureClock.ruling(
                OfficeTime.day(version.frozenAt()), mapper.accountsApprovedOn(version.report()), calendar.days());
    }

    /**
     * Keeps the day the accounts were approved; empty when the report is published alone.
     *
     * @throws NotDisclosureOfficer for everybody but the unit's disclosure officer, with an audit row
     * @throws ApprovedInTheFuture for a day that has not come yet
     */
    public void setAccountsApprovedOn(Person person, String id, Optional<LocalDate> day) {
        Report report = reports.open(person, id);
        if (!person.has(Role.DISCLOSURE_OFFICER) || !report.unit().equals(person.unit())) {
            audit.refused(new Act(person.id(), "disclosure.prepare", id, ""));
            throw new NotDisclosureOfficer();
        }
        day.filter(given -> given.isAfter(OfficeTime.today(clock))).ifPresent(future -> {
            throw new ApprovedInTheFuture(future);
        });
        Instant now = clock.instant();
        if (mapper.updatePreparation(id, day.orElse(null), person.id(), now) == 0) {
            mapper.insertPreparation(id, day.orElse(null), person.id(), now);
        }
        audit.record(new Act(
                person.id(),
                "disclosure.prepare",
                id,
                day.map(LocalDate::toString).orElse("-")));
    }
}
