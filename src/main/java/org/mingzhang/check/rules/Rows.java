package org.mingzhang.check.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.mingzhang.check.rules.Table.Column;
import org.mingzhang.check.rules.Table.Row;
import org.mingzhang.check.text.Reading;

/** T08, T19, S1 within one row of a table: 执行数≤全年预算数, 执行率 and the score for it. */
final class Rows implements Rule {

    private final Tables tables;

    Rows(Tables tables) {
        this.tables = tables;
    }

    @Override
    public void check(Reading reading, Findings findings) {
        for (Table table : tables.read(reading)) {
            if (table.ofAmounts()) {
                table.rows().forEach(row -> amounts(row, findings));
            }
        }
    }

    private static void amounts(Row row, Findings findings) {
        Optional<BigDecimal> full = row.number(Column.FULL);
        Optional<BigDecimal> spent = row.number(Column.EXECUTED);
        if (full.isEmpty() || spent.isEmpty()) {
            return;
        }
        if (spent.get().compareTo(full.get()) > 0) {
            findings.error(
                    "arith_sum",
                    "balance.over",
                    List.of(row.place()),
                    row.name(),
                    spent.get().toPlainString(),
                    full.get().toPlainString());
        }
        if (full.get().signum() > 0) {
            rate(row, full.get(), spent.get(), findings);
            score(row, full.get(), spent.get(), findings);
        }
    }

    private static void rate(Row row, BigDecimal full, BigDecimal spent, Findings findings) {
        Optional<BigDecimal> rate = row.number(Column.RATE);
        BigDecimal exact = Numbers.percent(spent, full);
        boolean percent =
                row.cell(Column.RATE).filter(cell -> cell.text().endsWith("%")).isPresent();
        if (rate.isEmpty() || !percent) {
            return;
        }
        int scale = Math.max(0, rate.get().scale());
        if (Numbers.round(exact, scale).compareTo(rate.get()) != 0) {
            findings.warn(
                    "arith_rate",
                    "rate",
                    List.of(row.place()),
                    spent.toPlainString(),
                    full.toPlainString(),
                    Numbers.round(exact, Math.max(2, scale + 1)).toPlainString() + "%",
                    Numbers.round(exact, scale).toPlainString() + "%",
                    rate.get().toPlainString() + "%");
        }
    }

    /** A stricter score is allowed. */
    private static void score(Row row, BigDecimal full, BigDecimal spent, Findings findings) {
        Optional<BigDecimal> weight = row.number(Column.WEIGHT);
        Optional<BigDecimal> score = row.number(Column.SCORE);
        if (weight.isEmpty() || score.isEmpty() || score.get().compareTo(weight.get()) > 0) {
            return;
        }
        BigDecimal most = Numbers.round(
                weight.get()
                        .multiply(Numbers.percent(spent, full).min(BigDecimal.valueOf(100)))
                        .movePointLeft(2),
                2);
        if (score.get().subtract(most).compareTo(new BigDecimal("0.05")) > 0) {
            findings.error(
                    "score_rule",
                    "score.execution",
                    List.of(row.place()),
                    row.name(),
                    most.toPlainString(),
                    score.get().toPlainString());
        }
    }
}
