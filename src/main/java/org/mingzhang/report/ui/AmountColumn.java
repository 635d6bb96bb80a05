package org.mingzhang.report.ui;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.mingzhang.report.BudgetLine;
import org.mingzhang.report.BudgetTotals;

/** The five amounts of a project, by the codes that templates give their columns. */
enum AmountColumn {
    CARRIED_IN("carriedIn", BudgetLine::carriedIn, BudgetTotals::carriedIn),
    INITIAL_BUDGET("initialBudget", BudgetLine::initialBudget, BudgetTotals::initialBudget),
    ADJUSTMENT("adjustment", BudgetLine::adjustment, BudgetTotals::adjustment),
    EXECUTED("executed", BudgetLine::executed, BudgetTotals::executed),
    CARRIED_OUT("carriedOut", BudgetLine::carriedOut, BudgetTotals::carriedOut);

    private final String code;
    private final Function<BudgetLine, Optional<BigDecimal>> inLine;
    private final Function<BudgetTotals, Optional<BigDecimal>> inTotals;

    AmountColumn(
            String code,
            Function<BudgetLine, Optional<BigDecimal>> inLine,
            Function<BudgetTotals, Optional<BigDecimal>> inTotals) {
        this.code = code;
        this.inLine = inLine;
        this.inTotals = inTotals;
    }

    static AmountColumn of(String code) {
        for (AmountColumn column : values()) {
            if (column.code.equals(code)) {
                return column;
            }
        }
        throw new IllegalArgumentException("no such column of amounts: " + code);
    }

    Optional<BigDecimal> of(BudgetLine line) {
        return inLine.apply(line);
    }

    Optional<BigDecimal> of(BudgetTotals totals) {
        return inTotals.apply(totals);
    }

    /** The line with other amounts; columns that are not named are empty. */
    static BudgetLine with(
            BudgetLine line, String name, String group, Map<AmountColumn, Optional<BigDecimal>> amounts) {
        return new BudgetLine(
                line.id(),
                name,
                group,
                amounts.getOrDefault(CARRIED_IN, Optional.empty()),
                amounts.getOrDefault(INITIAL_BUDGET, Optional.empty()),
                amounts.getOrDefault(ADJUSTMENT, Optional.empty()),
                amounts.getOrDefault(EXECUTED, Optional.empty()),
                amounts.getOrDefault(CARRIED_OUT, Optional.empty()),
                line.version());
    }
}
