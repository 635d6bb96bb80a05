package org.mingzhang.check.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.check.rules.Table.Column;
import org.mingzhang.check.rules.Table.Row;
import org.mingzhang.check.text.Reading;
import org.mingzhang.check.text.Words;

/** T17, T18 in the tables of indicators: weights add up to 100 and to their group's, no score passes its weight, scores add up. */
final class Weights implements Rule {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal WITHOUT_EXECUTION = BigDecimal.valueOf(90);
    private static final Pattern GROUP = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,2})?)分?\\)?$");

    private final Tables tables;
    private final List<String> totals;

    Weights(Words words, Tables tables) {
        this.tables = tables;
        totals = words.list("totalRows");
    }

    @Override
    public void check(Reading reading, Findings findings) {
        Optional<Table> before = Optional.empty();
        for (Table table : tables.read(reading)) {
            if (table.ofIndicators()) {
                Optional<Row> execution = before.filter(b -> b.page().equals(table.page()) && b.ofAmounts())
                        .flatMap(b -> b.rows().stream()
                                .filter(row -> row.number(Column.WEIGHT).isPresent())
                                .findFirst());
                check(table, execution, findings);
            }
            before = Optional.of(table);
        }
    }

    private void check(Table table, Optional<Row> execution, Findings findings) {
        List<Row> rows = indicators(table);
        Optional<Row> total = table.rows().stream()
                .filter(row -> totals.contains(row.first()))
                .findFirst();
        table.rows().forEach(row -> over(row, findings));
        if (rows.size() >= 2) {
            weights(table, rows, total, execution, findings);
            groups(table, findings);
            scores(rows, total, execution, findings);
        }
    }

    /** Rows with a weight that are neither the total nor the subtotal of a group. */
    private List<Row> indicators(Table table) {
        return table.rows().stream()
                .filter(row -> row.number(Column.WEIGHT).isPresent() && !totals.contains(row.first()))
                .filter(row -> !row.blank(Column.NAME)
                        || row.cell(Column.SUBGROUP)
                                .filter(cell -> !cell.blank())
                                .isPresent())
                .toList();
    }

    private static BigDecimal sum(List<Row> rows, Column column) {
        return rows.stream().flatMap(row -> row.number(column).stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void over(Row row, Findings findings) {
        Optional<BigDecimal> weight = row.number(Column.WEIGHT);
        Optional<BigDecimal> score = row.number(Column.SCORE);
        if (weight.isPresent()
                && score.isPresent()
                && (score.get().compareTo(weight.get()) > 0 || score.get().signum() < 0)) {
            findings.error(
                    "score_rule",
                    "score.weight",
                    List.of(row.place()),
                    row.name(),
                    score.get().toPlainString(),
                    weight.get().toPlainString());
        }
    }

    private static void weights(
            Table table, List<Row> rows, Optional<Row> total, Optional<Row> execution, Findings findings) {
        BigDecimal sum = sum(rows, Column.WEIGHT);
        BigDecimal whole = total.flatMap(row -> row.number(Column.WEIGHT)).orElse(HUNDRED);
        BigDecimal more = execution.flatMap(row -> row.number(Column.WEIGHT)).orElse(BigDecimal.ZERO);
        boolean rest = execution.isEmpty() && sum.compareTo(WITHOUT_EXECUTION) == 0;
        boolean hundred = sum.compareTo(HUNDRED) == 0 || sum.add(more).compareTo(HUNDRED) == 0 || rest;
        boolean asWritten = sum.compareTo(whole) == 0 || sum.add(more).compareTo(whole) == 0 || rest;
        if (!hundred || !asWritten) {
            List<Place> places = new ArrayList<>();
            places.add(total.map(Row::place).orElse(Place.of(table.heading())));
            rows.forEach(row -> places.add(row.place()));
            BigDecimal said = hundred ? whole : HUNDRED;
            findings.error("weight", "weight.sum", places, Numbers.plain(sum.add(more)), Numbers.plain(said));
        }
    }

    /** 产出指标（50分）: the weights of the rows that stand under it; a merged cell names the group once. */
    private void groups(Table table, Findings findings) {
        Map<String, List<Row>> groups = new LinkedHashMap<>();
        String group = "";
        List<Row> rows = indicators(table);
        for (Row row : table.rows()) {
            String own = row.cell(Column.GROUP).map(Cell::text).orElse("");
            group = own.isEmpty() ? group : own;
            if (rows.contains(row) && !group.isEmpty()) {
                groups.computeIfAbsent(group, k -> new ArrayList<>()).add(row);
            }
        }
        groups.forEach((name, members) -> {
            Matcher points = GROUP.matcher(name);
            BigDecimal sum = sum(members, Column.WEIGHT);
            if (points.find() && sum.compareTo(new BigDecimal(points.group(1))) != 0) {
                List<Place> places = members.stream().map(Row::place).toList();
                findings.error("weight", "weight.group", places, name, Numbers.plain(sum), points.group(1));
            }
        });
    }

    private static void scores(List<Row> rows, Optional<Row> total, Optional<Row> execution, Findings findings) {
        Optional<BigDecimal> written = total.flatMap(row -> row.number(Column.SCORE));
        if (written.isEmpty()
                || !rows.stream().allMatch(row -> row.number(Column.SCORE).isPresent())) {
            return;
        }
        BigDecimal sum = sum(rows, Column.SCORE);
        BigDecimal all =
                sum.add(execution.flatMap(row -> row.number(Column.SCORE)).orElse(BigDecimal.ZERO));
        if (sum.compareTo(written.get()) != 0 && all.compareTo(written.get()) != 0) {
            List<Place> places = new ArrayList<>();
            total.ifPresent(row -> places.add(row.place()));
            execution.ifPresent(row -> places.add(row.place()));
            rows.forEach(row -> places.add(row.place()));
            findings.error("score_rule", "score.sum", places, Numbers.plain(all), Numbers.plain(written.get()));
        }
    }
}
