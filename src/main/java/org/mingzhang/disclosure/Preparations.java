package org.mingzhang.disclosure;

import java.time.Instant;
import java.util.Optional;
import org.mingzhang.audit.Act;
import org.mingzhang.audit.Audit;
import org.mingzhang.base.OfficeTime;
import org.mingzhang.org.Person;
import org.mingzhang.org.Role;
import org.mingzhang.report.FrozenVersion;
import org.mingzhang.report.Report;
import org.mingzhang.report.Reports;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to what happens before publication: is the report ready, until when must it be out, under which metadata. */
@Service
@Transactional
public class Preparations {

    private final PublicationMapper mapper;
    private final Reports reports;
    private final Readiness readiness;
    private final WorkingDays calendar;
    private final Audit audit;

    Preparations(
            PublicationMapper mapper, @Lazy Reports reports, Readiness readiness, WorkingDays calendar, Audit audit) {
        this.mapper = mapper;
        this.reports = reports;
        this.readiness = readiness;
        this.calendar = calendar;
        this.audit = audit;
    }

    /**
     * What would be published.
     *
     * @throws NotReadyToPublish when the report is not signed off or not sealed
     */
    @Transactional(readOnly = true)
    public Ready ready(Person person, String report) {
        reports.open(person, report);
        return readiness.of(report);
    }

    /** The frozen version alone, for a report that may not be sealed yet. */
    @Transactional(readOnly = true)
    public Optional<FrozenVersion> frozen(Person person, String report) {
        reports.open(person, report);
        return reports.frozen(report);
    }

    @Transactional(readOnly = true)
    public Preparation of(Person person, String report) {
        reports.open(person, report);
        return entered(report);
    }

    Preparation entered(String report) {
        return mapper.preparation(report)
                .map(row -> new Preparation(row.documentNumber(), Optional.ofNullable(row.accountsApprovedOn())))
                .orElse(Preparation.NOTHING);
    }

    /** The clock that rules for a version, given when the accounts were approved. */
    public DisclosureClock clock(FrozenVersion version, Preparation preparation) {
        return DisclosureClock.ruling(OfficeTime.day(version.frozenAt()), preparation.accountsApprovedOn(), calendar);
    }

    /**
     * Keeps what the officer entered.
     *
     * @throws NotDisclosureOfficer for everybody but the unit's disclosure officer, with an audit row
     */
    public void save(Person person, String id, Preparation preparation) {
        Report report = reports.open(person, id);
        if (!person.has(Role.DISCLOSURE_OFFICER) || !report.unit().equals(person.unit())) {
            audit.refused(new Act(person.id(), "disclosure.prepare", id, ""));
            throw new NotDisclosureOfficer();
        }
        var approved = preparation.accountsApprovedOn().orElse(null);
        Instant now = Instant.now();
        if (mapper.updatePreparation(id, preparation.documentNumber(), approved, person.id(), now) == 0) {
            mapper.insertPreparation(id, preparation.documentNumber(), approved, person.id(), now);
        }
        audit.record(new Act(person.id(), "disclosure.prepare", id, preparation.toString()));
    }
}
