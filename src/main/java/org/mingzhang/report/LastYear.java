package org.mingzhang.report;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.mingzhang.base.Ids;
import org.mingzhang.base.Texts;
import org.mingzhang.org.Person;
import org.mingzhang.report.tables.TableLayout;
import org.springframework.stereotype.Component;

/** Takes last year's report over into a new one that is still empty. */
@Component
class LastYear {

    /** A figure of last year is called like this year's, with this behind it. */
    private static final String LAST_YEAR = "LastYear";

    /** What an indicator is, and not how it came out. */
    private static final Set<String> OF_INDICATOR = Set.of("group", "kind", "name", "direction", "measure", "weight");

    private final SectionMapper sections;
    private final FigureMapper figures;
    private final FigureRows values;
    private final BudgetLineMapper lines;
    private final TableRows rows;
    private final ReportVersionMapper versions;
    private final Templates templates;
    private final Clock clock;

    LastYear(
            SectionMapper sections,
            FigureMapper figures,
            FigureRows values,
            BudgetLineMapper lines,
            TableRows rows,
            ReportVersionMapper versions,
            Templates templates,
            Clock clock) {
        this.sections = sections;
        this.figures = figures;
        this.values = values;
        this.lines = lines;
        this.rows = rows;
        this.versions = versions;
        this.templates = templates;
        this.clock = clock;
    }

    /** @return titles of sections with text that the new template does not have */
    List<String> into(Report report, Report last, Person writer) {
        Template template = templates.of(report.template());
        figures(report, template, last, writer);
        indicators(report, template, last, writer, projects(report, template, last, writer));
        return sections(report, template, last, writer);
    }

    private List<String> sections(Report report, Template template, Report last, Person writer) {
        List<String> leftOut = new ArrayList<>();
        for (SectionRow row : sections.all(last.id(), clock.instant())) {
            if (row.body().isBlank()) {
                continue;
            }
            if (template.section(row.code()).isPresent()) {
                sections.overwrite(
                        report.id(),
                        new SectionEdit(row.code(), row.body(), writer.id(), writer.name(), clock.instant()));
            } else {
                leftOut.add(templates
                        .of(last.template())
                        .section(row.code())
                        .map(Template.Section::title)
                        .orElse(row.code()));
            }
        }
        return List.copyOf(leftOut);
    }

    /** Last year's own figures, as they were frozen. */
    private void figures(Report report, Template template, Report last, Person writer) {
        Snapshot frozen = versions.valid(last.id()).orElseThrow().version().snapshot();
        String source = Texts.of(Locale.CHINESE, "report.lastYearsReport", String.valueOf(last.year()));
        for (Template.Field field : template.figures()) {
            if (field.yearsBack() == 1 && !field.computed()) {
                value(frozen, field)
                        .filter(value -> fits(field, value))
                        .ifPresent(value -> figures.insert(
                                report.id(), values.row(writer, report, field, Optional.of(value), source, "", 1)));
            }
        }
    }

    private static Optional<BigDecimal> value(Snapshot frozen, Template.Field field) {
        String code = field.code().endsWith(LAST_YEAR)
                ? field.code().substring(0, field.code().length() - LAST_YEAR.length())
                : "";
        return frozen.figures().stream()
                .filter(figure -> figure.code().equals(code)
                        && figure.unit().equals(field.unit())
                        && figure.period().equals(String.valueOf(frozen.year())))
                .map(Snapshot.Figure::value)
                .findFirst();
    }

    private static boolean fits(Template.Field field, BigDecimal value) {
        try {
            FigureRules.fitting(field, value);
            return true;
        } catch (FigureNotValid tooLong) {
            return false;
        }
    }

    /** @return the new ids of projects by the old ones */
    private Map<String, String> projects(Report report, Template template, Report last, Person writer) {
        Map<String, String> ids = new HashMap<>();
        for (BudgetLineRow row : lines.all(last.id())) {
            BudgetLine old = row.line();
            boolean known = template.budget().groups().stream()
                    .anyMatch(group -> group.code().equals(old.group()));
            BudgetLine line = new BudgetLine(
                    Ids.next(),
                    old.name(),
                    known ? old.group() : "",
                    old.carriedOut(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    1);
            lines.insert(report.id(), ids.size(), BudgetLineRow.of(line), writer.id(), clock.instant());
            ids.put(old.id(), line.id());
        }
        return ids;
    }

    /** Without targets and results: those are agreed on with each year's budget. */
    private void indicators(
            Report report, Template template, Report last, Person writer, Map<String, String> projects) {
        for (TableRow row : rows.all(last.id())) {
            String owner = projects.getOrDefault(row.owner(), "");
            boolean indicator = template.table(row.table())
                    .filter(table -> table.perProject() != owner.isEmpty())
                    .flatMap(table -> table.part(row.part()))
                    .filter(part -> part.kind() == TableLayout.Kind.INDICATORS)
                    .isPresent();
            if (indicator) {
                Map<String, String> cells = new TreeMap<>(row.cells());
                cells.keySet().retainAll(OF_INDICATOR);
                rows.put(
                        writer,
                        report.id(),
                        new TableRow(row.table(), owner, row.part(), Ids.next(), row.place(), cells));
            }
        }
    }
}
