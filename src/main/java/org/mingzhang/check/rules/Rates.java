package org.mingzhang.check.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingzhang.check.text.Line;
import org.mingzhang.check.text.Mention;
import org.mingzhang.check.text.Reading;
import org.mingzhang.check.text.Sentence;
import org.mingzhang.check.text.Words;

/** T19: a rate beside its two numbers, recomputed; control rates above 100 % without a reason. */
final class Rates implements Rule {

    private static final Pattern EXECUTED = Pattern.compile("(支出|执行|决算)数?$");
    private static final Pattern BUDGET = Pattern.compile("预算(数|金额|安排)?(为|共)?$");
    private static final Pattern FULL_YEAR = Pattern.compile("(全年预算|调整后预算|调整预算)数?$");
    private static final List<String> LESS = List.of("剔除", "扣除", "不含");
    private static final int SAYS = 4;
    private static final BigDecimal NEARLY = BigDecimal.valueOf(2);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final List<String> growth;
    private final Targets targets;

    Rates(Words words) {
        growth = words.list("growthWords");
        targets = new Targets(words);
    }

    @Override
    public void check(Reading reading, Findings findings) {
        Reasons reasons = new Reasons(reading, "reasonWords");
        reading.prose()
                .forEach(line -> Ratio.rates(line, (sentence, all, index) -> {
                    if (!hasAny(all.get(index).label(), growth)) {
                        recompute(line, sentence, all, index, findings);
                        above(sentence, all.get(index), reasons, findings);
                    }
                }));
    }

    private static boolean hasAny(String text, List<String> words) {
        return words.stream().anyMatch(text::contains);
    }

    private void recompute(Line line, Sentence sentence, List<Mention> all, int index, Findings findings) {
        Mention rate = all.get(index);
        boolean goal = targets.in(rate.label()) && !rate.label().contains("完成");
        if (goal || rate.label().startsWith("占")) {
            return;
        }
        Optional<Ratio> plain = named(sentence, all, index);
        if (plain.isPresent()) {
            plain.filter(pair -> !pair.writtenAs(rate)).ifPresent(pair -> pair.report(rate, findings));
            return;
        }
        List<Ratio> pairs = Ratio.around(all, index);
        if (pairs.stream().noneMatch(pair -> pair.writtenAs(rate))) {
            explicit(line, sentence, Ratio.numbers(all, index), rate, pairs)
                    .filter(pair -> pair.near(rate))
                    .ifPresent(pair -> pair.report(rate, findings));
        }
    }

    /**
     * The two numbers right before a rate that can only be its own, however far off it is: 调整后预算…，支出…，执行率; 问题64个，
     * 销号46个，销号率.
     */
    private static Optional<Ratio> named(Sentence sentence, List<Mention> all, int index) {
        Mention rate = all.get(index);
        if (index < 2) {
            return Optional.empty();
        }
        Mention part = all.get(index - 1);
        Mention whole = all.get(index - 2);
        String stem = stem(rate.label());
        boolean execution = rate.label().endsWith("执行率")
                && EXECUTED.matcher(part.label()).find()
                && FULL_YEAR.matcher(whole.label()).find();
        boolean control = rate.label().endsWith("控制率")
                && EXECUTED.matcher(part.label()).find()
                && BUDGET.matcher(whole.label()).find();
        boolean counts = stem.length() >= 2
                && part.count()
                && endsWith(part.label(), stem)
                && !part.label().contains("应")
                && part.value().compareTo(whole.value()) <= 0;
        boolean here = whole.start() >= sentence.start() && part.exact() && whole.exact() && !part.word();
        return here
                        && (execution || control || counts)
                        && part.sameUnit(whole)
                        && whole.value().signum() > 0
                ? Optional.of(new Ratio(part, whole))
                : Optional.empty();
    }

    /** The two numbers the words name: 调处成功749件 and 调处成功率, or that stand as 29人÷31人; otherwise none. */
    private static Optional<Ratio> explicit(
            Line line, Sentence sentence, List<Mention> near, Mention rate, List<Ratio> pairs) {
        String name = rate.label();
        boolean money = name.contains("执行率") || name.contains("预算") || name.contains("决算");
        Optional<Ratio> best = Optional.empty();
        for (Ratio pair : pairs) {
            boolean here = Math.min(pair.part().start(), pair.whole().start()) >= sentence.start();
            boolean named = here
                    ? (money && pair.part().money()) || common(pair.part().label(), name) || beside(near, pair, rate)
                    : stem(name).length() >= 2
                            && endsWith(pair.part().label(), stem(name))
                            && follows(near, pair)
                            && first(line, pair, rate);
            boolean sameUnit = pair.part().sameUnit(pair.whole()) || pair.part().money();
            boolean before = pair.part().start() < rate.start()
                    && pair.whole().start() < pair.part().start();
            boolean formula = here && divided(line.norm(), pair);
            boolean other = ofAnother(sentence, pair, rate);
            if ((formula || (named && sameUnit && before && !other)) && closer(pair, best, rate)) {
                best = Optional.of(pair);
            }
        }
        return best;
    }

    /**
     * A semicolon ends what was said of the number: …为目标120公里的105%；安防设施208公里，完成目标的104% is another one. 剔除上年结转后:
     * the number that was divided does not stand here.
     */
    private static boolean ofAnother(Sentence sentence, Ratio pair, Mention rate) {
        return between(sentence, pair.part().end(), rate).indexOf(';') >= 0
                || hasAny(between(sentence, pair.whole().start(), rate), LESS);
    }

    private static String between(Sentence sentence, int from, Mention rate) {
        int start = Math.max(0, from - sentence.start());
        int end = rate.start() - sentence.start();
        return start < end ? sentence.norm().substring(start, end) : "";
    }

    /** The rate of numbers in the sentence before was told there, if one was. */
    private static boolean first(Line line, Ratio pair, Mention rate) {
        return line.sentences().stream()
                .flatMap(s -> s.mentions().stream())
                .noneMatch(m -> m.percent() && m.start() > pair.part().start() && m.start() < rate.start());
    }

    private static String stem(String name) {
        return name.replaceFirst("率(达到|达|为|是)?$", "");
    }

    /** 合格率 is of 合格388份 and not of 不合格12份. */
    private static boolean endsWith(String label, String stem) {
        int at = label.length() - stem.length();
        return label.endsWith(stem) && (at == 0 || "不未".indexOf(label.charAt(at - 1)) < 0);
    }

    private static boolean divided(String norm, Ratio pair) {
        int from = pair.part().end();
        int to = pair.whole().start();
        return from < to && to - from < 8 && norm.substring(from, to).strip().matches("[÷/]");
    }

    /** The whole stands directly before its part. */
    private static boolean follows(List<Mention> near, Ratio pair) {
        return near.indexOf(pair.whole()) == near.indexOf(pair.part()) - 1;
    }

    /** 抽检400份，合格388份，达标率…: the two numbers directly before a rate that nearly is theirs. */
    private static boolean beside(List<Mention> near, Ratio pair, Mention rate) {
        boolean last = near.stream()
                .filter(m -> m.start() < rate.start())
                .reduce((a, b) -> b)
                .filter(m -> m == pair.part())
                .isPresent();
        return last
                && follows(near, pair)
                && rate.label().replaceFirst("(达到|达|为|是)$", "").endsWith("率")
                && rate.start() - pair.part().end() < 15
                && pair.off(rate).compareTo(NEARLY) <= 0;
    }

    private static boolean closer(Ratio pair, Optional<Ratio> best, Mention rate) {
        return best.isEmpty() || pair.off(rate).compareTo(best.get().off(rate)) < 0;
    }

    /** Two neighbouring characters that say what the rate is of, the last before 率, stand in the number's label. */
    private static boolean common(String label, String name) {
        String stem = stem(name);
        for (int i = Math.max(0, stem.length() - SAYS); i + 2 <= stem.length(); i++) {
            String two = stem.substring(i, i + 2);
            int at = label.indexOf(two);
            if (at >= 0 && (at == 0 || "不未".indexOf(label.charAt(at - 1)) < 0)) {
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
