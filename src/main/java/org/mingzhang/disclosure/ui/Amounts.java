package org.mingzhang.disclosure.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Amounts as the tables print them. */
final class Amounts {

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private Amounts() {}

    /** 万元 with two decimals. */
    static String wan(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    /** A dash for an amount that is not there: blank and 0 are different. */
    static String wan(Optional<BigDecimal> amount) {
        return amount.map(Amounts::wan).orElse("—");
    }

    /** {@code executed ÷ budget} with two decimals; a dash where it cannot be computed. */
    static String rate(Optional<BigDecimal> executed, Optional<BigDecimal> budget) {
        if (executed.isEmpty() || budget.isEmpty() || budget.get().signum() == 0) {
            return "—";
        }
        return executed.get()
                        .multiply(HUNDRED)
                        .divide(budget.get(), 2, RoundingMode.HALF_UP)
                        .toPlainString() + "%";
    }
}
