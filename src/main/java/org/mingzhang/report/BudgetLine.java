package org.mingzhang.report;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A project in the table of projects, amounts in 万元 with at most two decimals. A missing amount is empty; 0 is a
 * statement.
 *
 * @param group code of its group in the template; may be empty
 * @param adjustment signed: 调减 is negative
 * @param version counts the changes, to be given back when saving
 */
public record BudgetLine(
        String id,
        String name,
        String group,
        Optional<BigDecimal> carriedIn,
        Optional<BigDecimal> initialBudget,
        Optional<BigDecimal> adjustment,
        Optional<BigDecimal> executed,
        Optional<BigDecimal> carriedOut,
        int version) {

    /**
     * 上年结转 + 年初预算 + 调整 − 支出 − 年末结转: 0 when the line balances (domain relation T05), empty while an amount
     * is missing.
     */
    public Optional<BigDecimal> imbalance() {
        return carriedIn.flatMap(in ->
                initialBudget.flatMap(initial -> adjustment.flatMap(changed -> executed.flatMap(spent -> carriedOut.map(
                        out -> in.add(initial).add(changed).subtract(spent).subtract(out))))));
    }

    /**
     * 全年预算数: initial budget and adjustment, with 上年结转 where the region counts it in (domain example X07); empty
     * while one of them is missing.
     */
    public Optional<BigDecimal> fullYearBudget(boolean withCarriedIn) {
        Optional<BigDecimal> ownYear = initialBudget.flatMap(initial -> adjustment.map(initial::add));
        return withCarriedIn ? ownYear.flatMap(sum -> carriedIn.map(sum::add)) : ownYear;
    }
}
