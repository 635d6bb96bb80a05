package org.mingzhang.report;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.audit.Act;
import org.mingzhang.audit.Audit;
import org.mingzhang.base.Ids;
import org.mingzhang.org.Person;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredDrafts implements Drafts {

    private final Drafting drafting;
    private final SectionMapper sections;
    private final FigureMapper figures;
    private final BudgetLineMapper lines;
    private final TableRows tables;
    private final EvidenceRows evidence;
    private final ImportedIndicators indicators;
    private final FigureRows values;
    private final Templates templates;
    private final Audit audit;
    private final Clock clock;

    StoredDrafts(
            Drafting drafting,
            SectionMapper sections,
            FigureMapper figures,
            BudgetLineMapper lines,
            TableRows tables,
            EvidenceRows evidence,
            ImportedIndicators indicators,
            FigureRows values,
            Templates templates,
            Audit audit,
            Clock clock) {
        this.drafting = drafting;
        this.sections = sections;
        this.figures = figures;
        this.lines = lines;
        this.tables = tables;
        this.evidence = evidence;
        this.indicators = indicators;
        this.values = values;
        this.templates = templates;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public void replace(String id, Person writer, ImportedDraft draft) {
        Report report = drafting.writable(writer, id);
        Template template = templates.of(report.template());
        replaceSections(report, template, writer, draft.sections());
        replaceFigures(report, template, writer, draft.figures());
        replaceLines(report, template, writer, draft.lines());
        indicators.take(writer, report, draft.indicators());
        audit.record(new Act(
                writer.id(),
                "report.import",
                id,
                draft.sections().size() + " + " + draft.figures().size() + " + "
                        + draft.lines().size()));
    }

    private void replaceSections(
            Report report, Template template, Person writer, List<ImportedDraft.Section> imported) {
        Map<String, String> texts = new HashMap<>();
        for (ImportedDraft.Section section : imported) {
            if (template.section(section.code()).isEmpty()) {
                throw new IllegalArgumentException(template.key() + " has no section " + section.code());
            }
            texts.merge(section.code(), section.text(), (first, second) -> first + "\n" + second);
        }
        Instant now = clock.instant();
        for (SectionRow row : sections.all(report.id(), now)) {
            Template.Section section = template.section(row.code()).orElseThrow();
            if (row.holder() != null && !row.holder().equals(writer.id())) {
                throw new SectionBeingEdited(section.title(), String.valueOf(row.holderName()));
            }
            String text = WrittenText.clean(texts.getOrDefault(row.code(), ""));
            if (!text.equals(row.body())) {
                sections.overwrite(report.id(), new SectionEdit(row.code(), text, writer.id(), writer.name(), now));
            }
        }
    }

    private void replaceFigures(Report report, Template template, Person writer, List<ImportedDraft.Figure> imported) {
        figures.deleteAll(report.id());
        for (ImportedDraft.Figure figure : imported) {
            boolean computed = template.figure(figure.code())
                    .filter(Template.Field::computed)
                    .isPresent();
            if (!computed) {
                Template.Field field = FigureRules.enterable(template, figure.code());
                figures.insert(
                        report.id(),
                        values.row(writer, report, field, Optional.of(figure.value()), "", figure.evidence(), 1));
            }
        }
    }

    private void replaceLines(Report report, Template template, Person writer, List<ImportedDraft.Line> imported) {
        if (imported.size() > BudgetLines.MOST) {
            throw BudgetLineNotValid.tooMany(BudgetLines.MOST);
        }
        lines.deleteAll(report.id());
        tables.removeAll(report.id());
        evidence.drop(writer, report.id(), every -> true);
        int place = 0;
        for (ImportedDraft.Line line : imported) {
            BudgetLine fitting = BudgetLineRules.fitting(template, line(line));
            lines.insert(report.id(), place++, BudgetLineRow.of(fitting), writer.id(), clock.instant());
        }
    }

    private static BudgetLine line(ImportedDraft.Line line) {
        return new BudgetLine(
                Ids.next(),
                line.name(),
                "",
                line.carriedIn(),
                line.initialBudget(),
                line.adjustment(),
                line.executed(),
                line.carriedOut(),
                1);
    }
}
