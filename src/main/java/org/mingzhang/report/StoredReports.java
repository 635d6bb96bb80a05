package org.mingzhang.report;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.mingzhang.audit.Act;
import org.mingzhang.audit.Audit;
import org.mingzhang.base.Ids;
import org.mingzhang.inbox.Actors;
import org.mingzhang.org.Person;
import org.mingzhang.org.Role;
import org.mingzhang.org.Unit;
import org.mingzhang.org.Units;
import org.mingzhang.workflow.Beginning;
import org.mingzhang.workflow.Flows;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredReports implements Reports {

    static final String FLOW = "report-approval";
    private static final int MOST_LISTED = 200;

    private final ReportMapper mapper;
    private final SectionMapper sections;
    private final ReportVersionMapper versions;
    private final Templates templates;
    private final ReportContents contents;
    private final Drafting drafting;
    private final Units units;
    private final Flows flows;
    private final Audit audit;
    private final Clock clock;

    StoredReports(
            ReportMapper mapper,
            SectionMapper sections,
            ReportVersionMapper versions,
            Templates templates,
            ReportContents contents,
            Drafting drafting,
            Units units,
            Flows flows,
            Audit audit,
            Clock clock) {
        this.mapper = mapper;
        this.sections = sections;
        this.versions = versions;
        this.templates = templates;
        this.contents = contents;
        this.drafting = drafting;
        this.units = units;
        this.flows = flows;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Report start(Person drafter, int year, String templateId) {
        if (!drafter.has(Role.DRAFTER)) {
            audit.refused(new Act(drafter.id(), "report.start", drafter.unit(), String.valueOf(year)));
            throw new NotADrafter();
        }
        Template template = templates.newest(templateId).orElseThrow(() -> new NoSuchTemplate(templateId));
        Unit unit = units.find(drafter.unit()).orElseThrow();
        String title = template.title().replace("{year}", String.valueOf(year)).replace("{unit}", unit.name());
        if (mapper.exists(unit.id(), year, template.id())) {
            throw new ReportExists(year, title);
        }
        Report report = new Report(
                Ids.next(),
                unit.id(),
                unit.name(),
                year,
                title,
                template.key(),
                ReportState.DRAFT,
                drafter.id(),
                clock.instant());
        insert(report, template);
        flows.start(
                FLOW,
                new Beginning(report.id(), unit.id(), unit.name(), year, unit.name() + title, Actors.of(drafter)));
        audit.record(new Act(drafter.id(), "report.start", report.id(), title));
        return mapper.find(report.id()).orElseThrow();
    }

    private void insert(Report report, Template template) {
        try {
            mapper.insert(report, template.id(), template.version());
        } catch (DuplicateKeyException e) {
            // Somebody else of the unit was quicker by a moment.
            throw new ReportExists(report.year(), report.title());
        }
        sections.insertEmpty(
                report.id(),
                template.sections().stream().map(Template.Section::code).toList());
    }

    @Override
    @Transactional(readOnly = true)
    public Report open(Person person, String id) {
        return drafting.readable(person, id);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Report> find(String id) {
        return mapper.find(id);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Report> list(Person person, int offset, int limit) {
        return mapper.ofUnit(person.unit(), offset, Math.min(limit, MOST_LISTED));
    }

    @Override
    @Transactional(readOnly = true)
    public Snapshot current(String id) {
        return frozen(id).map(FrozenVersion::snapshot).orElseGet(() -> contents.now(contents.report(id))
                .snapshot());
    }

    @Override
    @Transactional(readOnly = true)
    public List<NarrativeLine> narrative(String id) {
        Snapshot snapshot = current(id);
        return Narrative.lines(snapshot, templates.of(snapshot.template()));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<FrozenVersion> frozen(String id) {
        return versions.valid(id).map(VersionRow::version);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<FrozenVersion> version(String versionId) {
        return versions.find(versionId).map(VersionRow::version);
    }

    @Override
    public void markPublished(String id) {
        Report report = mapper.lock(id).orElseThrow(NotYourReport::new);
        if (report.state() == ReportState.FROZEN) {
            mapper.setState(id, ReportState.PUBLISHED);
            audit.record(new Act("system", "report.publish", id, report.title()));
        } else if (report.state() == ReportState.DRAFT) {
            throw new ReportNotSigned();
        }
    }
}
