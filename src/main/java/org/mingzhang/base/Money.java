package org.mingzhang.base;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount of money with the unit it was written in.
 *
 * @param amount with the digits as written: 67.2 and 67.20 are equal in value, not in writing
 */
public record Money(BigDecimal amount, Unit unit) {

    /** 元 or 万元 (10,000 元). */
    public enum Unit {
        YUAN("元", BigDecimal.ONE),
        WAN("万元", new BigDecimal("10000"));

        private final String word;
        private final BigDecimal yuan;

        Unit(String word, BigDecimal yuan) {
            this.word = word;
            this.yuan = yuan;
        }

        public String word() {
            return word;
        }
    }

    public static Money wan(String amount) {
        return new Money(new BigDecimal(amount), Unit.WAN);
    }

    public BigDecimal inYuan() {
        return amount.multiply(unit.yuan);
    }

    /** In 万元 with two decimals, rounded half up, as the tables print it. */
    public BigDecimal inWan() {
        return inYuan().divide(Unit.WAN.yuan, 2, RoundingMode.HALF_UP);
    }

    @Override
    public String toString() {
        return amount.toPlainString() + unit.word;
    }
}
