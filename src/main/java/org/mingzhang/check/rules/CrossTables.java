package org.mingzhang.check.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.check.rules.Table.Column;
import org.mingzhang.check.rules.Table.Row;
import org.mingzhang.check.text.Mention;
import org.mingzhang.check.text.ProjectLine;
import org.mingzhang.check.text.ProjectLine.Role;
import org.mingzhang.check.text.Reading;
import org.mingzhang.check.text.Words;

/** T03, T13, T14: the amounts of the attached tables against the text. A value that stands in another column is a question. */
final class CrossTables implements Rule {

    private static final Map<Column, Role> ROLES = Map.of(
            Column.CARRIED_IN, Role.CARRIED_IN,
            Column.INITIAL, Role.INITIAL,
            Column.FULL, Role.FULL_YEAR,
            Column.EXECUTED, Role.EXECUTED);
    private static final int LONGER = 6;
    private static final int MOST = 200;

    private final Tables tables;
    private final Figures figures;
    private final List<String> totals;
    private final Map<String, String> names = new LinkedHashMap<>();

    CrossTables(Words words, Tables tables, Figures figures) {
        this.tables = tables;
        this.figures = figures;
        totals = words.list("totalRows");
        for (Words.Entry figure : words.entries("figures")) {
            figure.list("names").forEach(name -> names.put(name, figure.text("code")));
        }
    }

    @Override
    public void check(Reading reading, Findings findings) {
        Map<String, Figure> spoken = new LinkedHashMap<>();
        figures.read(reading).stream()
                .filter(f -> f.year() == reading.year()
                        && f.fund().equals("general")
                        && f.mention().money()
                        && f.mention().exact())
                .forEach(f -> spoken.putIfAbsent(f.code() + '|' + f.column(), f));
        List<ProjectLine> projects = reading.projects().stream().limit(MOST).toList();
        for (Table table : tables.read(reading)) {
            if (!table.ofAmounts()) {
                continue;
            }
            boolean list = table.has(Column.NAME);
            for (Row row : table.rows()) {
                project(table, row, list ? row.name() : table.subject(), projects, findings);
                if (!list && table.subject().isEmpty()) {
                    figure(table, row, spoken, findings);
                }
            }
            if (list) {
                total(table, Optional.ofNullable(spoken.get("projectSpend|ACTUAL")), findings);
            }
        }
        scores(reading, findings);
    }

    private void project(Table table, Row row, String name, List<ProjectLine> projects, Findings findings) {
        boolean whole = table.has(Column.NAME) || row.first().contains("年度资金总额");
        if (name.length() < 2 || !whole || totals.contains(row.first())) {
            return;
        }
        for (ProjectLine project : named(name, projects)) {
            for (Map.Entry<Column, Role> pair : new EnumMap<>(ROLES).entrySet()) {
                Optional<Mention> said = project.amount(pair.getValue()).filter(Mention::exact);
                if (said.isPresent()) {
                    compare(table, row, pair.getKey(), said.get(), findings);
                }
            }
        }
    }

    /** The places that speak of the project: by its own name, or by what is left of it without 经费, 项目 and the like. */
    private static List<ProjectLine> named(String name, List<ProjectLine> projects) {
        List<ProjectLine> same =
                projects.stream().filter(p -> p.name().equals(name)).toList();
        List<ProjectLine> like = projects.stream()
                .filter(p ->
                        name.startsWith(p.core()) && name.length() - p.core().length() <= LONGER)
                .toList();
        boolean one = like.stream().map(ProjectLine::core).distinct().count() == 1;
        return one ? like : same;
    }

    private void figure(Table table, Row row, Map<String, Figure> spoken, Findings findings) {
        String name = row.first().replaceFirst("^(其中:|\\d{1,2}[.、])", "");
        Optional<String> code = Optional.ofNullable(names.get(name));
        Map<Column, List<String>> said =
                Map.of(Column.EXECUTED, List.of("ACTUAL"), Column.INITIAL, List.of("INITIAL", "BUDGET"));
        code.ifPresent(c -> said.forEach((column, keys) -> keys.stream()
                .flatMap(key -> Optional.ofNullable(spoken.get(c + '|' + key)).stream())
                .findFirst()
                .ifPresent(figure -> compare(table, row, column, figure.mention(), findings))));
    }

    private static Optional<BigDecimal> value(Table table, Row row, Column column) {
        return row.number(column).map(value -> table.yuan() ? value.movePointLeft(4) : value);
    }

    private static void compare(Table table, Row row, Column column, Mention said, Findings findings) {
        Optional<BigDecimal> own = value(table, row, column);
        if (own.isEmpty() || agrees(own.get(), said)) {
            return;
        }
        List<Place> places = List.of(Place.of(said), row.place());
        String here = Numbers.plain(said.value(), said);
        String there = Numbers.plain(own.get(), said);
        // what was spent often equals the full-year budget: that is no mix-up
        boolean elsewhere = table.columns().keySet().stream()
                .filter(other -> other != column && ROLES.containsKey(other))
                .filter(other -> column != Column.EXECUTED || other != Column.FULL)
                .anyMatch(other -> value(table, row, other)
                        .filter(value -> agrees(value, said))
                        .isPresent());
        if (Units.mixed(own.get(), said.value())) {
            findings.error("unit", "unit.table", places, row.name(), here, there);
        } else if (elsewhere && said.value().signum() != 0) {
            findings.warn("cross_table", "cross.column", places, row.name(), here, there);
        } else {
            findings.error("cross_table", "cross.value", places, row.name(), here, there);
        }
    }

    private static boolean agrees(BigDecimal own, Mention said) {
        int scale = Math.min(Math.max(0, own.scale()), said.classifier().equals("元") ? 4 : said.scale());
        return Numbers.round(own, scale).compareTo(Numbers.round(said.value(), scale)) == 0;
    }

    /** The rows against their own total, or, where there is none, against the text's 项目支出: perhaps not every project has a row. */
    private void total(Table table, Optional<Figure> spending, Findings findings) {
        List<Row> rows = table.rows().stream()
                .filter(row -> !totals.contains(row.first()))
                .toList();
        Optional<Row> last = table.rows().stream()
                .filter(row -> totals.contains(row.first()))
                .findFirst();
        for (Column column : ROLES.keySet()) {
            List<BigDecimal> values = rows.stream()
                    .flatMap(row -> value(table, row, column).stream())
                    .toList();
            BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            Optional<BigDecimal> whole = last.flatMap(row -> value(table, row, column));
            if (values.size() < 2) {
                continue;
            }
            List<Place> places = new ArrayList<>();
            if (whole.isPresent() && differ(sum, whole.get())) {
                last.ifPresent(row -> places.add(row.place()));
                rows.forEach(row -> places.add(row.place()));
                findings.error("arith_sum", "cross.sum", places, said(sum), said(whole.get()));
            } else if (last.isEmpty() && column == Column.EXECUTED) {
                spending.filter(figure -> differ(sum, figure.mention().value())).ifPresent(figure -> {
                    places.add(Place.of(figure.mention()));
                    rows.forEach(row -> places.add(row.place()));
                    findings.warn(
                            "cross_table",
                            "cross.projects",
                            places,
                            said(sum),
                            said(figure.mention().value()));
                });
            }
        }
    }

    private static boolean differ(BigDecimal a, BigDecimal b) {
        return a.subtract(b).abs().compareTo(new BigDecimal("0.005")) >= 0;
    }

    private static String said(BigDecimal value) {
        return Numbers.round(value, Math.max(2, value.scale())).toPlainString() + "万元";
    }

    /** The total of the unit's own form is the total of the text. */
    private void scores(Reading reading, Findings findings) {
        Optional<Mention> said = reading.sentences()
                .flatMap(sentence -> sentence.mentions().stream())
                .filter(Scores::isTotal)
                .findFirst();
        if (said.isEmpty()) {
            return;
        }
        for (Table table : tables.read(reading)) {
            if (table.ofIndicators() && table.page().contains("整体")) {
                table.rows().stream()
                        .filter(row -> totals.contains(row.first()))
                        .forEach(row -> row.number(Column.SCORE)
                                .filter(score -> score.compareTo(said.get().value()) != 0)
                                .ifPresent(score -> findings.error(
                                        "cross_table",
                                        "cross.score",
                                        List.of(Place.of(said.get()), row.place()),
                                        said.get().value().toPlainString(),
                                        score.toPlainString())));
            }
        }
    }
}
