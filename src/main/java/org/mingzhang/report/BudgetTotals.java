package org.mingzhang.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Sums over the table of projects, in 万元. Missing amounts are left out; a column without any amount has no sum. */
public record BudgetTotals(
        Optional<BigDecimal> carriedIn,
        Optional<BigDecimal> initialBudget,
        Optional<BigDecimal> adjustment,
        Optional<BigDecimal> executed,
        Optional<BigDecimal> carriedOut) {

    public static BudgetTotals of(List<BudgetLine> lines) {
        return new BudgetTotals(
                sum(lines, BudgetLine::carriedIn),
                sum(lines, BudgetLine::initialBudget),
                sum(lines, BudgetLine::adjustment),
                sum(lines, BudgetLine::executed),
                sum(lines, BudgetLine::carriedOut));
    }

    private static Optional<BigDecimal> sum(List<BudgetLine> lines, Function<BudgetLine, Optional<BigDecimal>> amount) {
        return lines.stream().map(amount).flatMap(Optional::stream).reduce(BigDecimal::add);
    }
}
