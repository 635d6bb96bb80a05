package org.mingzhang.check.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.check.text.Mention;
import org.mingzhang.check.text.Reading;
import org.mingzhang.check.text.Sentence;
import org.mingzhang.check.text.Words;

/** T19: a rate beside its two numbers, recomputed; control rates above 100 % without a reason. */
final class Rates implements Rule {

    private static final int WINDOW = 8;
    private static final BigDecimal OTHER_BASE = BigDecimal.valueOf(25);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final List<String> growth;
    private final List<String> targets;

    Rates(Words words) {
        growth = words.list("growthWords");
        targets = words.list("targetWords");
    }

    private record Pair(Mention part, Mention whole, BigDecimal rate) {}

    @Override
    public void check(Reading reading, Findings findings) {
        Reasons reasons = new Reasons(reading, "reasonWords");
        reading.sentences()
                .filter(s -> s.mentions().stream().anyMatch(Mention::percent))
                .forEach(sentence -> {
                    for (int i = 0; i < sentence.mentions().size(); i++) {
                        Mention rate = sentence.mentions().get(i);
                        if (rate.percent() && rate.exact() && !hasAny(rate.label(), growth)) {
                            recompute(sentence, i, findings);
                            above(sentence, rate, reasons, findings);
                        }
                    }
                });
    }

    private static boolean hasAny(String text, List<String> words) {
        return words.stream().anyMatch(text::contains);
    }

    private void recompute(Sentence sentence, int index, Findings findings) {
        Mention rate = sentence.mentions().get(index);
        List<Mention> near = near(sentence, index);
        if (hasAny(rate.label(), targets) && !rate.label().contains("完成") || near.size() < 2) {
            return;
        }
        List<Pair> pairs = pairs(near);
        if (pairs.stream().anyMatch(pair -> writtenAs(pair, rate))) {
            return;
        }
        explicit(near, rate, pairs)
                .filter(pair -> near(pair, rate))
                .ifPresent(pair -> findings.warn(
                        "arith_rate",
                        "rate",
                        List.of(place(pair, rate)),
                        Numbers.plain(pair.part().value(), pair.part()),
                        Numbers.plain(pair.whole().value(), pair.whole()),
                        Numbers.plain(Numbers.round(pair.rate(), Math.max(2, rate.scale() + 1))) + "%",
                        Numbers.round(pair.rate(), rate.scale()).toPlainString() + "%",
                        rate.value().toPlainString() + "%"));
    }

    private static Place place(Pair pair, Mention rate) {
        int start = Math.min(pair.part().labelStart(), Math.min(pair.whole().labelStart(), rate.labelStart()));
        int end = Math.max(rate.end(), Math.max(pair.part().end(), pair.whole().end()));
        return new Place(rate.line(), start, end);
    }

    /** Exact numbers just before the rate, and one behind it. */
    private static List<Mention> near(Sentence sentence, int index) {
        List<Mention> near = new ArrayList<>();
        for (int i = Math.max(0, index - WINDOW);
                i < Math.min(sentence.mentions().size(), index + 3);
                i++) {
            Mention mention = sentence.mentions().get(i);
            if (i != index && mention.exact() && !mention.percent() && !mention.word()) {
                near.add(mention);
            }
        }
        return near;
    }

    private static List<Pair> pairs(List<Mention> near) {
        List<Pair> pairs = new ArrayList<>();
        for (Mention part : near) {
            for (Mention whole : near) {
                if (part != whole && comparable(part, whole) && whole.value().signum() != 0) {
                    pairs.add(new Pair(part, whole, Numbers.percent(part.value(), whole.value())));
                }
            }
        }
        return pairs;
    }

    private static boolean comparable(Mention a, Mention b) {
        return a.measure() == b.measure();
    }

    private static boolean writtenAs(Pair pair, Mention rate) {
        return Numbers.round(pair.rate(), rate.scale()).compareTo(rate.value()) == 0
                || Numbers.round(HUNDRED.subtract(pair.rate()), rate.scale()).compareTo(rate.value()) == 0;
    }

    private static boolean near(Pair pair, Mention rate) {
        return pair.rate().subtract(rate.value()).abs().compareTo(OTHER_BASE) <= 0;
    }

    /** The two numbers the words name: 调处成功749件 and 调处成功率; otherwise none. */
    private static Optional<Pair> explicit(List<Mention> near, Mention rate, List<Pair> pairs) {
        String name = rate.label();
        boolean money = name.contains("执行率") || name.contains("预算") || name.contains("决算");
        Optional<Pair> best = Optional.empty();
        for (Pair pair : pairs) {
            boolean named =
                    money && pair.part().money() ? true : common(pair.part().label(), name);
            boolean sameUnit = pair.part().sameUnit(pair.whole()) || pair.part().money();
            boolean before = pair.part().start() < rate.start()
                    && pair.whole().start() < pair.part().start();
            if (named && sameUnit && before && closer(pair, best, rate)) {
                best = Optional.of(pair);
            }
        }
        return near.size() > 6 ? Optional.empty() : best;
    }

    private static boolean closer(Pair pair, Optional<Pair> best, Mention rate) {
        return best.isEmpty()
                || pair.rate()
                                .subtract(rate.value())
                                .abs()
                                .compareTo(
                                        best.get().rate().subtract(rate.value()).abs())
                        < 0;
    }

    /** Two neighbouring characters of the rate's name, 率 apart, stand in the number's label. */
    private static boolean common(String label, String name) {
        for (int i = 0; i + 2 <= name.length(); i++) {
            String two = name.substring(i, i + 2);
            if (!two.endsWith("率") && label.contains(two)) {
                return true;
            }
        }
        return false;
    }

    private static void above(Sentence sentence, Mention rate, Reasons reasons, Findings findings) {
        boolean control = rate.label().contains("控制率") || rate.label().endsWith("预算执行率");
        if (control && rate.value().compareTo(HUNDRED) > 0 && !reasons.in(sentence.norm())) {
            findings.warn(
                    "threshold",
                    "rate.above",
                    List.of(Place.of(rate)),
                    rate.label(),
                    rate.value().toPlainString() + "%");
        }
    }
}
