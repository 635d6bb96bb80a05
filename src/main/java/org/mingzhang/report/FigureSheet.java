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
    private final StoredTemplates templates;

    FigureSheet(FigureMapper figures, BudgetLineMapper lines, StoredTemplates templates) {
        this.figures = figures;
        this.lines = lines;
        this.templates = templates;
    }

    /** In the dictionary's order. */
    List<FigureValue> read(Report report) {
        Map<String, FigureRow> rows =
                figures.all(report.id()).stream().collect(Collectors.toMap(FigureRow::code, Function.identity()));
        Map<String, BigDecimal> entered = new HashMap<>();
        rows.forEach((code, row) -> row.value().ifPresent(value -> entered.put(code, value)));
        Map<String, BigDecimal> computed = templates
                .formulas(report.template())
                .compute(
                        entered,
                        lines.all(report.id()).stream().map(BudgetLineRow::line).toList());
        return templates.of(report.template()).figures().stream()
                .map(field -> field.computed()
                        ? computed(field, report.year(), Optional.ofNullable(computed.get(field.code())))
                        : entered(field, report.year(), Optional.ofNullable(rows.get(field.code()))))
                .toList();
    }

    /** The tie-outs that do not hold. */
    List<BrokenTieOut> broken(Report report) {
        return templates
                .tieOuts(report.template())
                .broken(
                        read(report),
                        lines.all(report.id()).stream().map(BudgetLineRow::line).toList());
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
