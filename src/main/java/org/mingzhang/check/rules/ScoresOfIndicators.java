package org.mingzhang.check.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.mingzhang.check.rules.Table.Column;
import org.mingzhang.check.rules.Table.Row;
import org.mingzhang.check.text.Praise;
import org.mingzhang.check.text.Reading;
import org.mingzhang.check.text.Words;

/** S2 to S7 in tables of indicators: no score above its formula; deviations have their reason where the table asks for one. */
final class ScoresOfIndicators implements Rule {

    private final Tables tables;
    private final Praise praise;
    private final BigDecimal over;
    private final List<Words.Entry> tiers;

    ScoresOfIndicators(Words words, Tables tables) {
        this.tables = tables;
        praise = new Praise(words);
        over = words.number("overAchievement");
        tiers = words.entries("tiers");
    }

    @Override
    public void check(Reading reading, Findings findings) {
        for (Table table : tables.read(reading)) {
            if (table.ofIndicators() && table.has(Column.TARGET, Column.ACTUAL)) {
                table.rows().forEach(row -> row(table, row, findings));
            }
        }
    }

    private void row(Table table, Row row, Findings findings) {
        String target = row.cell(Column.TARGET).map(Cell::text).orElse("");
        String actual = row.cell(Column.ACTUAL).map(Cell::text).orElse("");
        Optional<Goal> goal = Goal.read(target);
        Optional<BigDecimal> reached = goal.flatMap(g -> g.value(actual));
        if (goal.isPresent() && reached.isPresent()) {
            score(row, goal.get(), reached.get(), findings);
            reason(table, row, goal.get(), reached.get(), findings);
        } else if (goal.isEmpty()) {
            tier(row, actual, findings);
        }
    }

    private static void score(Row row, Goal goal, BigDecimal actual, Findings findings) {
        Optional<BigDecimal> weight = row.number(Column.WEIGHT);
        Optional<BigDecimal> score = row.number(Column.SCORE);
        if (weight.isEmpty() || score.isEmpty() || score.get().compareTo(weight.get()) > 0) {
            return;
        }
        BigDecimal most = goal.score(actual, weight.get());
        BigDecimal written = score.get();
        boolean fits = written.compareTo(most) <= 0
                || Numbers.round(most, Math.max(0, written.scale())).compareTo(written) >= 0;
        if (!fits) {
            findings.error(
                    "score_rule",
                    "score.formula",
                    List.of(row.place()),
                    row.name(),
                    Numbers.plain(Numbers.round(most, 2)),
                    written.toPlainString());
        }
    }

    /** The cell for the reason is there and says none. */
    private void reason(Table table, Row row, Goal goal, BigDecimal actual, Findings findings) {
        boolean asked = table.has(Column.REASON);
        String reason = row.cell(Column.REASON).map(Cell::text).orElse("");
        if (!asked || praise.leavesReason(reason)) {
            return;
        }
        if (!goal.reached(actual)) {
            findings.warn("score_rule", "score.missed", List.of(row.place()), row.name());
        } else if (goal.over(actual, over)) {
            findings.warn("overachievement_unexplained", "over.cell", List.of(row.place()), row.name());
        }
    }

    /** S5: the bands, in tenths of the weight. */
    private void tier(Row row, String actual, Findings findings) {
        Optional<BigDecimal> weight = row.number(Column.WEIGHT);
        Optional<BigDecimal> score = row.number(Column.SCORE);
        Optional<Words.Entry> tier = tiers.stream()
                .filter(known -> known.list("words").stream().anyMatch(actual::startsWith))
                .findFirst();
        if (weight.isEmpty() || score.isEmpty() || tier.isEmpty()) {
            return;
        }
        BigDecimal below = weight.get().multiply(new BigDecimal(tier.get().text("below")));
        if (score.get().compareTo(below) >= 0) {
            findings.error(
                    "score_rule",
                    "score.tier",
                    List.of(row.place()),
                    row.name(),
                    actual,
                    Numbers.plain(below),
                    score.get().toPlainString());
        }
    }
}
