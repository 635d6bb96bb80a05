package org.mingzhang.report;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** All figures of a report with their values, the computed ones computed. */
@Component
class FigureSheet {

    private final FigureMapper figures;
    private final BudgetLineMapper lines;
    private final TableRows tables;
    private final StoredTemplates templates;

    FigureSheet(FigureMapper figures, BudgetLineMapper lines, TableRows tables, StoredTemplates templates) {
        this.figures = figures;
        this.lines = lines;
        this.tables = tables;
        this.templates = templates;
    }

    /** In the dictionary's order. */
    List<FigureValue> read(Report report) {
        return computed(report).figures();
    }

    /** The tie-outs that do not hold. */
    List<BrokenTieOut> broken(Report report) {
        Computed computed = computed(report);
        return templates.tieOuts(report.template()).broken(computed.numbers().known(), computed.figures());
    }

    /** The numbers that formulas of tables see, with the figures made of them: read and computed once. */
    record Computed(ReportNumbers numbers, List<FigureValue> figures) {}

    Computed computed(Report report) {
        Map<String, FigureRow> rows = rows(report);
        ReportNumbers numbers = numbers(report, rows);
        return new Computed(numbers, values(report, rows, numbers));
    }

    private Map<String, FigureRow> rows(Report report) {
        return figures.all(report.id()).stream().collect(Collectors.toMap(FigureRow::code, Function.identity()));
    }

    private ReportNumbers numbers(Report report, Map<String, FigureRow> rows) {
        Map<String, BigDecimal> entered = new HashMap<>();
        rows.forEach((code, row) -> row.value().ifPresent(value -> entered.put(code, value)));
        return new ReportNumbers(
                templates.of(report.template()),
                templates.formulas(report.template()),
                entered,
                lines.all(report.id()).stream().map(BudgetLineRow::line).toList(),
                tables.all(report.id()));
    }

    private List<FigureValue> values(Report report, Map<String, FigureRow> rows, ReportNumbers numbers) {
        Map<String, BigDecimal> computed = numbers.computed();
        return templates.of(report.template()).figures().stream()
                .map(field -> field.computed()
                        ? computed(field, report.year(), Optional.ofNullable(computed.get(field.code())))
                        : entered(field, report.year(), Optional.ofNullable(rows.get(field.code()))))
                .toList();
    }

    private static FigureValue computed(Template.Field field, int year, Optional<BigDecimal> value) {
        return new FigureValue(
                field, field.period(year), value, field.source(), "", 0, Optional.empty(), Optional.empty());
    }

    private static FigureValue entered(Template.Field field, int year, Optional<FigureRow> row) {
        return new FigureValue(
                field,
                field.period(year),
                row.flatMap(FigureRow::value),
                row.map(FigureRow::source).filter(source -> !source.isEmpty()).orElse(field.source()),
                row.map(FigureRow::evidence).orElse(""),
                row.map(FigureRow::version).orElse(0),
                row.map(FigureRow::editedByName),
                row.map(FigureRow::editedAt));
    }
}
