package org.mingzhang.report;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mingzhang.audit.Act;
import org.mingzhang.audit.Audit;
import org.mingzhang.org.Person;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredSections implements Sections {

    /** Saves of one person that follow each other this closely are one act in the audit record. */
    private static final Duration ONE_SITTING = Duration.ofMinutes(10);

    private final Drafting drafting;
    private final SectionMapper mapper;
    private final SectionLeases leases;
    private final Templates templates;
    private final ReportContents contents;
    private final Audit audit;
    private final Clock clock;

    StoredSections(
            Drafting drafting,
            SectionMapper mapper,
            SectionLeases leases,
            Templates templates,
            ReportContents contents,
            Audit audit,
            Clock clock) {
        this.drafting = drafting;
        this.mapper = mapper;
        this.leases = leases;
        this.templates = templates;
        this.contents = contents;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<SectionText> all(Person reader, String report) {
        return read(drafting.readable(reader, report));
    }

    @Override
    @Transactional(readOnly = true)
    public SectionText one(Person reader, String report, String section) {
        return only(read(drafting.readable(reader, report)), section);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean writable(Person person, String report) {
        return drafting.mayWrite(person, report);
    }

    @Override
    public SectionLease lease(Person writer, String report, String section) {
        return leases.take(writer, report, known(drafting.writable(writer, report), section));
    }

    @Override
    public void release(Person writer, String report, String section) {
        drafting.readable(writer, report);
        mapper.endLease(report, section, writer.id());
    }

    @Override
    public SectionText save(Person writer, String id, String code, String text, int basedOn) {
        Report report = drafting.writable(writer, id);
        Template.Section section = known(report, code);
        leases.take(writer, id, section);
        String clean = WrittenText.clean(text);
        SectionRow before = Objects.requireNonNull(rows(id).get(code));
        if (!before.body().equals(clean)) {
            if (before.version() != basedOn) {
                throw changed(section, before);
            }
            write(writer, report, section, before, clean);
        }
        return only(read(report), code);
    }

    private static SectionChangedMeanwhile changed(Template.Section section, SectionRow row) {
        return new SectionChangedMeanwhile(
                section.title(),
                Optional.ofNullable(row.editedByName()).orElse(""),
                Optional.ofNullable(row.editedAt()).orElse(Instant.EPOCH));
    }

    private void write(Person writer, Report report, Template.Section section, SectionRow before, String clean) {
        Instant now = clock.instant();
        SectionEdit edit = new SectionEdit(section.code(), clean, writer.id(), writer.name(), now);
        if (mapper.write(report.id(), edit, before.version()) == 0) {
            throw changed(section, before);
        }
        boolean goesOn = writer.id().equals(before.editedBy())
                && before.editedAt() != null
                && before.editedAt().plus(ONE_SITTING).isAfter(now);
        if (!goesOn) {
            audit.record(new Act(writer.id(), "report.saveSection", report.id(), section.title()));
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<UnresolvedToken> unresolved(String report) {
        return contents.now(contents.report(report)).unresolved();
    }

    private Template.Section known(Report report, String code) {
        return templates
                .of(report.template())
                .section(code)
                .orElseThrow(() -> new IllegalArgumentException(report.template() + " has no section " + code));
    }

    private static SectionText only(List<SectionText> sections, String code) {
        return sections.stream()
                .filter(text -> text.section().code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no section " + code));
    }

    private List<SectionText> read(Report report) {
        Map<String, SectionRow> rows = rows(report.id());
        List<Template.Section> outline = templates.of(report.template()).sections();
        List<String> numbers = Outline.numbering(outline);
        List<SectionText> sections = new ArrayList<>();
        for (int i = 0; i < outline.size(); i++) {
            Template.Section section = outline.get(i);
            sections.add(text(section, numbers.get(i), Objects.requireNonNull(rows.get(section.code()))));
        }
        return sections;
    }

    private Map<String, SectionRow> rows(String report) {
        return mapper.all(report, clock.instant()).stream()
                .collect(Collectors.toMap(SectionRow::code, Function.identity()));
    }

    private static SectionText text(Template.Section section, String numbering, SectionRow row) {
        return new SectionText(
                section,
                numbering,
                row.body(),
                row.version(),
                Optional.ofNullable(row.editedByName()),
                Optional.ofNullable(row.editedAt()),
                row.holder() != null && row.holderName() != null && row.endsAt() != null
                        ? Optional.of(new SectionLease(row.code(), row.holder(), row.holderName(), row.endsAt()))
                        : Optional.empty());
    }
}
