package org.mingzhang.check.rules;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A target with a direction, as a cell states it: ≥40公里, 不超过20件, 100%. A bare number says no direction and is none;
 * only 100 % cannot be exceeded.
 *
 * @param most whether less is better
 */
record Goal(boolean most, BigDecimal value, String unit) {

    private static final Pattern SIGNED =
            Pattern.compile("(≥|>=|>|不少于|不低于|不小于|至少|大于等于|大于|≤|<=|<|不超过|不高于|不多于|不大于|小于等于|小于|控制在)(\\d[\\d,]*(?:\\.\\d+)?)"
                    + "([^\\d,;]{0,8})");
    private static final Pattern FULL = Pattern.compile("=?(100(?:\\.0+)?)(%)");
    private static final Pattern VALUE = Pattern.compile("(\\d[\\d,]*(?:\\.\\d+)?)([^\\d,;]{0,8})");
    private static final Pattern TIME = Pattern.compile(".*[年月日号时].*");

    static Optional<Goal> read(String text) {
        String clean = text.replace(" ", "");
        Matcher full = FULL.matcher(clean);
        if (full.matches()) {
            return Optional.of(new Goal(false, new BigDecimal(full.group(1)), "%"));
        }
        Matcher signed = SIGNED.matcher(clean);
        if (!signed.matches() || TIME.matcher(signed.group(3)).matches()) {
            return Optional.empty();
        }
        boolean most = "≤<不超过不高于不多于不大于小于等于控制在".contains(signed.group(1).substring(0, 1))
                && !signed.group(1).matches("不少于|不低于|不小于");
        String unit = signed.group(3).replaceFirst("(以上|以下|以内)$", "");
        return Optional.of(new Goal(most, number(signed.group(2)), unit));
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits.replace(",", ""));
    }

    /** An actual value in the same unit, or in none. */
    Optional<BigDecimal> value(String actual) {
        Matcher matcher = VALUE.matcher(actual.replace(" ", ""));
        boolean comparable = matcher.matches()
                && (matcher.group(2).equals(unit) || matcher.group(2).isEmpty());
        return comparable ? Optional.of(number(matcher.group(1))) : Optional.empty();
    }

    boolean reached(BigDecimal actual) {
        int order = actual.compareTo(value);
        return most ? order <= 0 : order >= 0;
    }

    /** S6; of less than was allowed one cannot have too much. */
    boolean over(BigDecimal actual, BigDecimal ratio) {
        return !most && value.signum() > 0 && actual.compareTo(value.multiply(ratio)) >= 0;
    }

    /** S2, S3, S4: the most it can score, two decimals or more. */
    BigDecimal score(BigDecimal actual, BigDecimal weight) {
        if (reached(actual)) {
            return weight;
        }
        if (value.signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal part = most ? value.add(value).subtract(actual) : actual;
        return part.max(BigDecimal.ZERO).multiply(weight).divide(value, MathContext.DECIMAL64);
    }
}
