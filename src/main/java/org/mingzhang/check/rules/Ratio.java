package org.mingzhang.check.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.mingzhang.check.text.Line;
import org.mingzhang.check.text.Mention;
import org.mingzhang.check.text.Sentence;

/** Two numbers that a rate may be of; the whole is not 0. */
record Ratio(Mention part, Mention whole) {

    private static final int WINDOW = 8;
    private static final BigDecimal OTHER_BASE = BigDecimal.valueOf(25);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Gets every exact rate of a line. */
    interface Rated {

        /** @param all numbers of the line; @param index of the rate among them */
        void rate(Sentence sentence, List<Mention> all, int index);
    }

    static void rates(Line line, Rated rated) {
        List<Mention> all =
                line.sentences().stream().flatMap(s -> s.mentions().stream()).toList();
        int index = 0;
        for (Sentence sentence : line.sentences()) {
            for (Mention mention : sentence.mentions()) {
                if (mention.percent() && mention.exact()) {
                    rated.rate(sentence, all, index);
                }
                index++;
            }
        }
    }

    BigDecimal percent() {
        return Numbers.percent(part.value(), whole.value());
    }

    /** Rounded to the rate's digits. The rest of a whole may be meant, where part and whole are of one unit. */
    boolean writtenAs(Mention rate) {
        return equal(percent(), rate) || part.sameUnit(whole) && equal(HUNDRED.subtract(percent()), rate);
    }

    private static boolean equal(BigDecimal percent, Mention rate) {
        return Numbers.round(percent, rate.scale()).compareTo(rate.value()) == 0;
    }

    /** Too far off means that the rate is of other numbers. */
    boolean near(Mention rate) {
        return off(rate).compareTo(OTHER_BASE) <= 0;
    }

    BigDecimal off(Mention rate) {
        return percent().subtract(rate.value()).abs();
    }

    /** Pairs of comparable numbers around a rate: exact ones just before it, and two behind it. */
    static List<Ratio> around(List<Mention> all, int index) {
        List<Mention> near = numbers(all, index);
        List<Ratio> pairs = new ArrayList<>();
        for (Mention part : near) {
            for (Mention whole : near) {
                if (part != whole
                        && part.measure() == whole.measure()
                        && whole.value().signum() != 0) {
                    pairs.add(new Ratio(part, whole));
                }
            }
        }
        return pairs;
    }

    static List<Mention> numbers(List<Mention> all, int index) {
        List<Mention> near = new ArrayList<>();
        for (int i = Math.max(0, index - WINDOW); i < Math.min(all.size(), index + 3); i++) {
            Mention mention = all.get(i);
            if (i != index && mention.exact() && !mention.percent() && !mention.word()) {
                near.add(mention);
            }
        }
        return near;
    }

    void report(Mention rate, Findings findings) {
        report(rate, percent(), part.value(), findings);
    }

    /** @param value of the numerator, where it is the difference of two numbers */
    void report(Mention rate, BigDecimal exact, BigDecimal value, Findings findings) {
        findings.warn(
                "arith_rate",
                "rate",
                places(rate),
                Numbers.plain(value, part),
                Numbers.plain(whole.value(), whole),
                Numbers.plain(Numbers.round(exact, Math.max(2, rate.scale() + 1))) + "%",
                Numbers.round(exact, rate.scale()).toPlainString() + "%",
                rate.value().toPlainString() + "%");
    }

    private List<Place> places(Mention rate) {
        if (whole.line() != rate.line()) {
            return List.of(new Place(rate.line(), part.labelStart(), rate.end()), Place.of(whole));
        }
        int start = Math.min(part.labelStart(), Math.min(whole.labelStart(), rate.labelStart()));
        int end = Math.max(rate.end(), Math.max(part.end(), whole.end()));
        return List.of(new Place(rate.line(), start, end));
    }
}
