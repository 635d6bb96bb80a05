package org.mingzhang.report;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.report.scores.Indicator;
import org.mingzhang.report.scores.ScoreSheet;
import org.mingzhang.report.scores.ScoringScheme;
import org.mingzhang.report.tables.TableLayout;

/** The numbers of a report: what people entered, and all that follows from it. */
final class ReportNumbers {

    private final Template template;
    private final List<TableRow> rows;
    private final Map<String, BigDecimal> computed;
    private final Feel.Known known;

    /** @param entered figures by code */
    ReportNumbers(
            Template template,
            Formulas formulas,
            Map<String, BigDecimal> entered,
            List<BudgetLine> lines,
            List<TableRow> rows) {
        this.template = template;
        this.rows = rows;
        Optional<ScoringScheme> scheme = SchemeReader.ofReport(template);
        boolean carriedIn = scheme.map(ScoringScheme::carriedIn).orElse(false);
        Feel.Known first = new Feel.Known(entered, lines, carriedIn, Map.of());
        // Scores need the budget and what was spent, and the total needs the scores.
        Feel.Known second = first.with(formulas.compute(first));
        Feel.Known third = new Feel.Known(
                entered,
                lines,
                carriedIn,
                scheme.map(rules -> scores(rules, second)).orElse(Map.of()));
        computed = formulas.compute(third);
        known = third.with(computed);
    }

    private Map<String, BigDecimal> scores(ScoringScheme scheme, Feel.Known known) {
        ScoreSheet sheet = template.tables().stream()
                .filter(table -> !table.perProject() && table.scheme().isPresent())
                .findFirst()
                .map(table -> ofReport(scheme, known.values(), indicators(table, "")))
                .orElseThrow();
        Map<String, BigDecimal> scores = new HashMap<>(sheet.groups());
        sheet.execution().value().ifPresent(value -> scores.put("execution", value));
        sheet.total().ifPresent(value -> scores.put("total", value));
        return scores;
    }

    /** Computed figures that have a value. */
    Map<String, BigDecimal> computed() {
        return computed;
    }

    /** What formulas and tie-outs see. */
    Feel.Known known() {
        return known;
    }

    /** The scores of a table; empty for one without indicators. */
    Optional<ScoreSheet> scores(TableLayout table, Optional<BudgetLine> project) {
        String owner = project.map(BudgetLine::id).orElse("");
        return table.scheme().flatMap(template::scheme).map(scheme -> project.map(
                        line -> ofProject(scheme, line, indicators(table, owner)))
                .orElseGet(() -> ofReport(scheme, known.values(), indicators(table, owner))));
    }

    private List<Indicator> indicators(TableLayout table, String owner) {
        return table.parts().stream()
                .filter(part -> part.kind() == TableLayout.Kind.INDICATORS)
                .flatMap(part -> rows.stream().filter(row -> row.in(table.code(), owner, part.code())))
                .map(IndicatorRow::read)
                .toList();
    }

    private static ScoreSheet ofReport(
            ScoringScheme scheme, Map<String, BigDecimal> values, List<Indicator> indicators) {
        return ScoreSheet.of(
                scheme.rules(),
                Optional.ofNullable(values.get(scheme.executed())),
                Optional.ofNullable(values.get(scheme.budget())),
                scheme.given().flatMap(code -> Optional.ofNullable(values.get(code))),
                indicators);
    }

    private static ScoreSheet ofProject(ScoringScheme scheme, BudgetLine line, List<Indicator> indicators) {
        return ScoreSheet.of(
                scheme.rules(), line.executed(), line.fullYearBudget(scheme.carriedIn()), Optional.empty(), indicators);
    }

    /** A formula of a table, with more that it can name. */
    Optional<BigDecimal> number(String formula, Map<String, ?> more) {
        Map<String, Object> context = new HashMap<>(known.context());
        context.putAll(more);
        return TableFormulas.number(formula, context);
    }
}
