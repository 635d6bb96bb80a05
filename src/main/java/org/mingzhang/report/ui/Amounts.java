package org.mingzhang.report.ui;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as people type them into a field: full width, with separators, with blanks. */
final class Amounts {

    private static final Pattern TYPED =
            Pattern.compile("[+-]?(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,15})(?:\\.[0-9]{0,8})?");

    private Amounts() {}

    /** What was typed is no number. */
    static final class NotANumber extends Exception {}

    /** The number; empty for a blank field, which is not 0. */
    static Optional<BigDecimal> parse(String typed) throws NotANumber {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .replace('\u2212', '-');
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        if (!TYPED.matcher(plain).matches()) {
            throw new NotANumber();
        }
        return Optional.of(new BigDecimal(plain.replace(",", "").replaceFirst("\\.$", "")));
    }

    /** The number without trailing zeros, to be compared; empty for a blank field and for what is no number. */
    static Optional<BigDecimal> number(String typed) {
        try {
            return parse(typed).map(BigDecimal::stripTrailingZeros);
        } catch (NotANumber e) {
            return Optional.empty();
        }
    }

    /** Whether a field says this value, in whatever writing; false for what is no number. */
    static boolean same(String typed, Optional<BigDecimal> value) {
        try {
            Optional<BigDecimal> number = parse(typed);
            return number.isPresent() == value.isPresent()
                    && number.map(n -> n.compareTo(value.orElseThrow()) == 0).orElse(true);
        } catch (NotANumber e) {
            return false;
        }
    }

    /** With at least the given decimals, for a field that is typed into; empty text for no value. */
    static String typed(Optional<BigDecimal> value, int scale) {
        return value.map(number ->
                        number.setScale(Math.max(scale, number.scale())).toPlainString())
                .orElse("");
    }

    /** For reading, thousands separated; a dash for no value, because 0 would be a statement. */
    static String read(Optional<BigDecimal> value, int scale) {
        return value.map(number -> String.format("%,." + Math.max(scale, number.scale()) + "f", number))
                .orElse("—");
    }
}
