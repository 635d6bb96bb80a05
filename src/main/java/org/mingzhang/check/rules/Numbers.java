package org.mingzhang.check.rules;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import org.mingzhang.check.text.Mention;

/** Arithmetic with the tolerances of the domain reference, section 6. */
final class Numbers {

    private static final BigDecimal HALF_CENT = new BigDecimal("0.005");
    private static final BigDecimal CENT = new BigDecimal("0.01");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Numbers() {}

    static BigDecimal sum(List<Mention> mentions) {
        return mentions.stream().map(Mention::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** How far a sum of such numbers may be off by rounding: half a unit of the last digit written. */
    private static BigDecimal tolerance(List<Mention> terms) {
        boolean money = terms.getFirst().money();
        int scale = terms.stream()
                .filter(term -> !term.classifier().equals("元") && term.value().signum() != 0)
                .mapToInt(Mention::scale)
                .min()
                .orElse(2);
        if (!money) {
            return terms.getFirst().percent() ? BigDecimal.valueOf(5, scale + 1) : BigDecimal.ZERO;
        }
        return scale >= 2 ? HALF_CENT : BigDecimal.valueOf(5, scale + 1).max(HALF_CENT);
    }

    /** Whether a difference of zero is meant. */
    static boolean holds(BigDecimal difference, List<Mention> terms) {
        BigDecimal off = difference.abs();
        return off.signum() == 0 || off.compareTo(tolerance(terms)) < 0;
    }

    /** A difference that rounding from 元 explains. */
    static boolean isTail(BigDecimal difference, List<Mention> terms) {
        return terms.getFirst().money() && difference.abs().compareTo(CENT) <= 0;
    }

    /** One value, perhaps written with fewer digits. */
    static boolean agree(Mention a, Mention b) {
        if (a.value().compareTo(b.value()) == 0) {
            return true;
        }
        int scale = Math.min(a.scale(), b.scale());
        boolean rounded = a.scale() != b.scale() && a.classifier().equals(b.classifier());
        return rounded && round(a.value(), scale).compareTo(round(b.value(), scale)) == 0;
    }

    static BigDecimal round(BigDecimal value, int scale) {
        return value.setScale(scale, RoundingMode.HALF_UP);
    }

    /** part ÷ whole in percent; whole must not be 0. */
    static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64);
    }

    static String plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }

    /** As {@link #plain}, money with two decimals at least, and 万元 after it. */
    static String plain(BigDecimal value, Mention like) {
        if (like.money()) {
            BigDecimal stripped = value.stripTrailingZeros();
            return stripped.setScale(Math.max(2, stripped.scale()), RoundingMode.HALF_UP)
                            .toPlainString() + "万元";
        }
        return plain(value) + like.classifier();
    }

    /** Two characters of a number have changed places. */
    static boolean swapped(String a, String b) {
        if (a.length() != b.length()) {
            return false;
        }
        List<Integer> differ = IntStream.range(0, a.length())
                .filter(i -> a.charAt(i) != b.charAt(i))
                .boxed()
                .toList();
        return differ.size() == 2
                && a.charAt(differ.getFirst()) == b.charAt(differ.getLast())
                && a.charAt(differ.getLast()) == b.charAt(differ.getFirst());
    }
}
