package org.mingzhang.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingzhang.report.scores.Score;
import org.mingzhang.report.scores.ScoreSheet;
import org.mingzhang.report.tables.CellPlace;
import org.mingzhang.report.tables.FilledTable;
import org.mingzhang.report.tables.TableLayout;
import org.mingzhang.report.tables.Why;

/** Fills the tables of a report: what was typed, the figures they name, and what their formulas give. */
final class TableSheet {

    private final Report report;
    private final Template template;
    private final ReportNumbers numbers;
    private final Map<String, FigureValue> figures;
    private final List<BudgetLine> lines;
    private final List<TableRow> rows;

    TableSheet(
            Report report,
            Template template,
            ReportNumbers numbers,
            List<FigureValue> figures,
            List<BudgetLine> lines,
            List<TableRow> rows) {
        this.report = report;
        this.template = template;
        this.numbers = numbers;
        this.figures = figures.stream()
                .collect(Collectors.toMap(figure -> figure.field().code(), Function.identity()));
        this.lines = lines;
        this.rows = rows;
    }

    /** Every table in the template's order, those of projects in the projects' order. */
    List<FilledTable> all() {
        return template.tables().stream()
                .flatMap(table -> table.perProject()
                        ? lines.stream().map(line -> fill(table, Optional.of(line)))
                        : Stream.of(fill(table, Optional.empty())))
                .toList();
    }

    private FilledTable fill(TableLayout table, Optional<BudgetLine> project) {
        Optional<ScoreSheet> scores = numbers.scores(table, project);
        Map<String, Object> context = new HashMap<>();
        project.ifPresent(line -> context.put("project", amounts(table, line)));
        scores.ifPresent(sheet -> context.put("scores", named(sheet)));
        String owner = project.map(BudgetLine::id).orElse("");
        return new FilledTable(
                table,
                owner,
                project.map(BudgetLine::name).orElse(""),
                said(table.title()),
                said(table.notes()),
                table.parts().stream()
                        .map(part -> new FilledTable.Part(
                                part,
                                said(part.title()),
                                said(part.columns().stream()
                                        .map(TableLayout.Column::label)
                                        .toList()),
                                rows(table, owner, part, context, scores)))
                        .toList(),
                said(table.foot()),
                scores);
    }

    private Map<String, ?> amounts(TableLayout table, BudgetLine line) {
        boolean carriedIn = table.scheme()
                .flatMap(template::scheme)
                .map(scheme -> scheme.carriedIn())
                .orElse(numbers.known().carriedIn());
        return Feel.amounts(line, carriedIn);
    }

    private static Map<String, BigDecimal> named(ScoreSheet sheet) {
        Map<String, BigDecimal> named = new HashMap<>(sheet.groups());
        sheet.execution().value().ifPresent(value -> named.put("execution", value));
        sheet.total().ifPresent(value -> named.put("total", value));
        return named;
    }

    private List<FilledTable.Row> rows(
            TableLayout table,
            String owner,
            TableLayout.Part part,
            Map<String, Object> context,
            Optional<ScoreSheet> scores) {
        if (part.kind() != TableLayout.Kind.ROWS) {
            return rows.stream()
                    .filter(row -> row.in(table.code(), owner, part.code()))
                    .map(row -> added(part, row, context, scores))
                    .toList();
        }
        List<FilledTable.Row> filled = new ArrayList<>();
        for (TableLayout.Row row : part.rows()) {
            if (row.each().isEmpty()) {
                filled.add(fixed(table, owner, part, row, row.code(), said(row.label()), context));
            }
            row.each().ifPresent(group -> lines.stream()
                    .filter(line -> line.group().equals(group))
                    .forEach(line -> {
                        Map<String, Object> own = new HashMap<>(context);
                        own.put("project", amounts(table, line));
                        filled.add(fixed(table, owner, part, row, line.id(), line.name(), own));
                    }));
        }
        return List.copyOf(filled);
    }

    private FilledTable.Row fixed(
            TableLayout table,
            String owner,
            TableLayout.Part part,
            TableLayout.Row row,
            String id,
            String label,
            Map<String, Object> context) {
        Optional<TableRow> stored = rows.stream()
                .filter(known ->
                        known.in(table.code(), owner, part.code()) && known.id().equals(id))
                .findFirst();
        List<FilledTable.Cell> cells = part.columns().stream()
                .map(column -> {
                    CellPlace place = new CellPlace(table.code(), owner, part.code(), id, column.code());
                    return Optional.ofNullable(row.cells().get(column.code()))
                            .map(source -> from(source, place, column, context))
                            .orElseGet(() -> typed(place, column, stored));
                })
                .toList();
        return new FilledTable.Row(id, label, row.level(), cells);
    }

    private FilledTable.Cell from(
            TableLayout.Source source, CellPlace place, TableLayout.Column column, Map<String, Object> context) {
        return switch (source) {
            case TableLayout.Source.None() ->
                new FilledTable.Cell(place, column, TableRow.NOT_APPLICABLE, false, Optional.empty());
            case TableLayout.Source.Computed(String formula) ->
                new FilledTable.Cell(
                        place, column, computed(formula, column, context), false, Optional.of(why(formula)));
            case TableLayout.Source.OfFigure(String code) -> figure(place, column, figures.get(code));
        };
    }

    private static FilledTable.Cell figure(CellPlace place, TableLayout.Column column, @Nullable FigureValue figure) {
        if (figure == null) {
            throw new IllegalStateException("a template names figures that it has");
        }
        int scale = figure.field().scale();
        String text = figure.value()
                .map(value -> value.setScale(Math.max(scale, value.scale())).toPlainString())
                .orElse("");
        boolean computed = figure.field().computed();
        Why why = new Why(
                computed ? "report.why.computedFigure" : "report.why.figure",
                List.of(figure.field().label(), figure.field().scope(), figure.source()));
        return new FilledTable.Cell(place, column, text, !computed, Optional.of(why));
    }

    private String computed(String formula, TableLayout.Column column, Map<String, Object> context) {
        return numbers.number(formula, context)
                .map(value -> value.setScale(column.type().scale(), RoundingMode.HALF_UP)
                        .toPlainString())
                .orElse("");
    }

    /** The formula in the words of the figures it names. */
    private Why why(String formula) {
        String said = formula;
        for (FigureValue figure : figures.values()) {
            said = said.replaceAll(
                    "(?<![.A-Za-z0-9])" + figure.field().code() + "(?![A-Za-z0-9])",
                    Matcher.quoteReplacement(figure.field().label()));
        }
        return new Why("report.why.formula", List.of(said));
    }

    private static FilledTable.Cell typed(CellPlace place, TableLayout.Column column, Optional<TableRow> stored) {
        String text = stored.flatMap(row -> row.cell(column.code())).orElse("");
        return new FilledTable.Cell(place, column, text, true, Optional.empty());
    }

    private FilledTable.Row added(
            TableLayout.Part part, TableRow row, Map<String, Object> context, Optional<ScoreSheet> scores) {
        Map<String, Object> own = new HashMap<>(context);
        part.columns().stream().filter(column -> column.type().number()).forEach(column -> row.cell(column.code())
                .flatMap(TypedCell::digits)
                .ifPresent(number -> own.put(column.code(), number)));
        List<FilledTable.Cell> cells = part.columns().stream()
                .map(column -> {
                    CellPlace place = new CellPlace(row.table(), row.owner(), row.part(), row.id(), column.code());
                    if (part.kind() == TableLayout.Kind.INDICATORS
                            && column.code().equals("score")) {
                        return score(place, column, row, scores.orElseThrow());
                    }
                    return column.formula()
                            .map(formula -> new FilledTable.Cell(
                                    place, column, computed(formula, column, own), false, Optional.of(why(formula))))
                            .orElseGet(() -> typed(place, column, Optional.of(row)));
                })
                .toList();
        return new FilledTable.Row(row.id(), "", 0, cells);
    }

    /** What the rules give, or what a person gave instead; a refused score is shown as it was typed. */
    private static FilledTable.Cell score(CellPlace place, TableLayout.Column column, TableRow row, ScoreSheet sheet) {
        Score score = sheet.of(row.id());
        String text = score.value()
                .map(BigDecimal::toPlainString)
                .or(() -> row.cell("score"))
                .orElse("");
        return new FilledTable.Cell(
                place, column, text, true, Optional.of(new Why("report.why." + score.why(), score.arguments())));
    }

    private List<String> said(List<String> patterns) {
        return patterns.stream().map(this::said).toList();
    }

    private String said(String pattern) {
        return pattern.replace("{year}", String.valueOf(report.year())).replace("{unit}", report.unitName());
    }
}
