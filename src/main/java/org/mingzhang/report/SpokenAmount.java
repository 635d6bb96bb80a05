package org.mingzhang.report;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Amounts as sentences write them: 1,234.5万元, ０.16万元, 300元. */
final class SpokenAmount {

    /** Groups 1: digits; 2: unit. To be placed in a larger pattern; thousands are separated in threes only, or 0.16,2024 would be one number. */
    static final String PATTERN = "(-?(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,12})(?:\\.[0-9]{1,6})?)(亿元|万元|元)";

    private static final Pattern SEPARATOR = Pattern.compile(",");

    private SpokenAmount() {}

    static BigDecimal number(String digits) {
        return new BigDecimal(SEPARATOR.matcher(digits).replaceAll(""));
    }

    /** In 万元, with at least the two decimals that tables print. */
    static BigDecimal inWan(String digits, String unit) {
        BigDecimal number = number(digits);
        BigDecimal wan =
                switch (unit) {
                    case "亿元" -> number.movePointRight(4);
                    case "元" -> number.movePointLeft(4);
                    default -> number;
                };
        return wan.setScale(Math.max(2, wan.stripTrailingZeros().scale()));
    }
}
