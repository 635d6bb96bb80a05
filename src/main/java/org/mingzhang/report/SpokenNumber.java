package org.mingzhang.report;

import java.math.BigDecimal;

/**
 * A number in a sentence that may state a figure.
 *
 * @param start place of the sign or the first digit
 * @param digitsEnd place after the last digit
 * @param end place after the unit
 * @param digits as written, in half width, without thousands separators
 * @param unit as written; empty when none follows
 * @param hedged 约, 近, 以上 …: the number does not claim to be the value itself
 */
record SpokenNumber(int start, int digitsEnd, int end, String digits, String unit, boolean hedged) {

    BigDecimal value() {
        return new BigDecimal(digits);
    }

    boolean money() {
        return money(unit);
    }

    static boolean money(String unit) {
        return unit.endsWith("元");
    }

    /** Whether a figure of that unit may be meant; a number without unit may mean any. */
    boolean fits(String figureUnit) {
        return unit.isEmpty() || figureUnit.equals(common());
    }

    /** The unit that figures have for it: 人 for 名, 万元 for all money. */
    private String common() {
        return switch (unit) {
            case "亿元", "元" -> "万元";
            case "名", "位" -> "人";
            case "起", "宗" -> "件";
            default -> unit;
        };
    }

    /** The value as figures have it: money in 万元. */
    BigDecimal inFigureUnit() {
        return switch (unit) {
            case "亿元" -> value().movePointRight(4);
            case "元" -> value().movePointLeft(4);
            default -> value();
        };
    }

    /** How many digits tell it from other numbers; zeros in front and behind do not. */
    static int tellingDigits(BigDecimal value) {
        return value.signum() == 0 ? 0 : value.stripTrailingZeros().precision();
    }
}
