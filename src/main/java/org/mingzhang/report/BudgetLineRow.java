package org.mingzhang.report;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A stored line of the table of projects. */
record BudgetLineRow(
        String id,
        String name,
        String projectGroup,
        @Nullable BigDecimal carriedIn,
        @Nullable BigDecimal initialBudget,
        @Nullable BigDecimal adjustment,
        @Nullable BigDecimal executed,
        @Nullable BigDecimal carriedOut,
        int version) {

    static BudgetLineRow of(BudgetLine line) {
        return new BudgetLineRow(
                line.id(),
                line.name(),
                line.group(),
                line.carriedIn().orElse(null),
                line.initialBudget().orElse(null),
                line.adjustment().orElse(null),
                line.executed().orElse(null),
                line.carriedOut().orElse(null),
                line.version());
    }

    BudgetLine line() {
        return new BudgetLine(
                id,
                name,
                projectGroup,
                Optional.ofNullable(carriedIn),
                Optional.ofNullable(initialBudget),
                Optional.ofNullable(adjustment),
                Optional.ofNullable(executed),
                Optional.ofNullable(carriedOut),
                version);
    }
}
