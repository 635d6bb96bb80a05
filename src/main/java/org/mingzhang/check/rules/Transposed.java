package org.mingzhang.check.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingzhang.check.text.Mention;
import org.mingzhang.check.text.Reading;
import org.mingzhang.check.text.Sentence;

/** The same thing stated twice, with two digits that changed places: 年中追加1680.27万元 in one part and 年中追加1608.27万元 in another. */
final class Transposed implements Rule {

    /** Digits that say something; shorter numbers are alike by chance. */
    private static final int DIGITS = 3;

    private static final int SAME_WORDS = 4;

    /** Of one set of digits; a table of permutations is no report. */
    private static final int MOST = 20;

    @Override
    public void check(Reading reading, Findings findings) {
        Map<String, List<Mention>> alike = new HashMap<>();
        Set<String> told = new HashSet<>();
        reading.sentences().map(Sentence::mentions).flatMap(List::stream).forEach(mention -> {
            String digits = digits(mention);
            if (mention.exact() && !mention.word() && digits.length() >= DIGITS) {
                List<Mention> before = alike.computeIfAbsent(key(mention, digits), key -> new ArrayList<>());
                before.stream()
                        .filter(other -> Numbers.swapped(digits(other), digits) && sameThing(other, mention))
                        .findFirst()
                        .filter(other -> told.add(other.value() + " " + mention.value()))
                        .ifPresent(other -> report(other, mention, findings));
                if (before.size() < MOST) {
                    before.add(mention);
                }
            }
        });
    }

    /** Without zeros at the end: 48.20 and 48.2 are one number. */
    private static String digits(Mention mention) {
        return mention.value().stripTrailingZeros().unscaledValue().abs().toString();
    }

    private static String key(Mention mention, String digits) {
        char[] sorted = digits.toCharArray();
        Arrays.sort(sorted);
        String unit = mention.money() ? "" : mention.classifier();
        return mention.measure() + unit + mention.value().stripTrailingZeros().scale() + new String(sorted);
    }

    /** The words before both numbers end alike; in one line they may be two columns of one list. */
    private static boolean sameThing(Mention a, Mention b) {
        String first = words(a);
        String second = words(b);
        int same = 0;
        while (same < Math.min(first.length(), second.length())
                && first.charAt(first.length() - 1 - same) == second.charAt(second.length() - 1 - same)) {
            same++;
        }
        return same >= SAME_WORDS && a.line() != b.line();
    }

    /** 结转结余 is 结转. */
    private static String words(Mention mention) {
        return mention.label().replace("结转结余", "结转").replace("结转和结余", "结转").replaceFirst("[数为共是]+$", "");
    }

    private static void report(Mention a, Mention b, Findings findings) {
        findings.warn(
                "near_equal_conflict",
                "transposed",
                List.of(Place.of(a), Place.of(b)),
                Numbers.plain(a.value(), a),
                Numbers.plain(b.value(), b));
    }
}
