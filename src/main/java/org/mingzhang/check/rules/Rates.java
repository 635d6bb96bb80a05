package org.mingzhang.check.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
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
    private static final Pattern FULL_YEAR = Pattern.compile("(全年预算|调整后预算|调整预算)数?$");
    private static final List<String> LESS = List.of("剔除", "扣除", "不含");
    private static final int WINDOW = 8;
    private static final int SAYS = 4;
    private static final BigDecimal OTHER_BASE = BigDecimal.valueOf(25);
    private static final BigDecimal NEARLY = BigDecimal.valueOf(2);
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
        reading.prose().forEach(line -> {
            List<Mention> all = line.sentences().stream()
                    .flatMap(s -> s.mentions().stream())
                    .toList();
            int index = 0;
            for (Sentence sentence : line.sentences()) {
                for (Mention rate : sentence.mentions()) {
                    if (rate.percent() && rate.exact() && !hasAny(rate.label(), growth)) {
                        recompute(line, sentence, all, index, findings);
                        above(sentence, rate, reasons, findings);
                    }
                    index++;
                }
            }
        });
    }

    private static boolean hasAny(String text, List<String> words) {
        return words.stream().anyMatch(text::contains);
    }

    private void recompute(Line line, Sentence sentence, List<Mention> all, int index, Findings findings) {
        Mention rate = all.get(index);
        if (hasAny(rate.label(), targets) && !rate.label().contains("完成")) {
            return;
        }
        Optional<Pair> plain = named(sentence, all, index);
        if (plain.isPresent()) {
            plain.filter(p -> !writtenAs(p, rate)).ifPresent(p -> report(p, rate, findings));
            return;
        }
        List<Mention> near = near(all, index);
        List<Pair> pairs = pairs(near);
        if (pairs.stream().anyMatch(pair -> writtenAs(pair, rate))) {
            return;
        }
        Optional<Pair> pair = rate.label().startsWith("占")
                ? share(line, sentence, all, index)
                : explicit(line, sentence, near, rate, pairs);
        pair.filter(p -> near(p, rate) && !writtenAs(p, rate)).ifPresent(p -> report(p, rate, findings));
    }

    /**
     * The two numbers right before a rate that can only be its own, however far off it is: 调整后预算…，支出…，执行率; 问题64个，
     * 销号46个，销号率.
     */
    private static Optional<Pair> named(Sentence sentence, List<Mention> all, int index) {
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
        boolean counts = stem.length() >= 2
                && part.count()
                && endsWith(part.label(), stem)
                && !part.label().contains("应")
                && part.value().compareTo(whole.value()) <= 0;
        boolean here = whole.start() >= sentence.start() && part.exact() && whole.exact() && !part.word();
        return here
                        && (execution || counts)
                        && part.sameUnit(whole)
                        && whole.value().signum() > 0
                ? Optional.of(new Pair(part, whole, Numbers.percent(part.value(), whole.value())))
                : Optional.empty();
    }

    private static void report(Pair pair, Mention rate, Findings findings) {
        findings.warn(
                "arith_rate",
                "rate",
                List.of(place(pair, rate)),
                Numbers.plain(pair.part().value(), pair.part()),
                Numbers.plain(pair.whole().value(), pair.whole()),
                Numbers.plain(Numbers.round(pair.rate(), Math.max(2, rate.scale() + 1))) + "%",
                Numbers.round(pair.rate(), rate.scale()).toPlainString() + "%",
                rate.value().toPlainString() + "%");
    }

    /** 占基本支出的11.08%: the number before it, by the one so named; 占60.06%: by the whole that the list divides. */
    private static Optional<Pair> share(Line line, Sentence sentence, List<Mention> all, int index) {
        Mention rate = all.get(index);
        String named = rate.label().replaceAll("^占|(的?比[例重]?)?[为是的]?$", "");
        if (index == 0 || all.get(index - 1).percent()) {
            return Optional.empty();
        }
        Mention part = all.get(index - 1);
        int from = Math.max(0, part.start() - 400);
        int found = line.norm().substring(from, part.start()).lastIndexOf("其中");
        int among = found < 0 ? -1 : from + found;
        Optional<Mention> whole = Optional.empty();
        for (Mention mention : all.subList(Math.max(0, index - 1 - WINDOW), index - 1)) {
            boolean right = named.isEmpty()
                    ? among >= sentence.start() && mention.end() <= among && mention.start() >= sentence.start()
                    : mention.label().endsWith(named);
            whole = right && mention.sameUnit(part) && !mention.percent() ? Optional.of(mention) : whole;
        }
        return whole.filter(w -> w.exact() && part.exact() && w.value().signum() != 0)
                .map(w -> new Pair(part, w, Numbers.percent(part.value(), w.value())));
    }

    private static Place place(Pair pair, Mention rate) {
        int start = Math.min(pair.part().labelStart(), Math.min(pair.whole().labelStart(), rate.labelStart()));
        int end = Math.max(rate.end(), Math.max(pair.part().end(), pair.whole().end()));
        return new Place(rate.line(), start, end);
    }

    /** Exact numbers just before the rate, and two behind it. */
    private static List<Mention> near(List<Mention> all, int index) {
        List<Mention> near = new ArrayList<>();
        for (int i = Math.max(0, index - WINDOW); i < Math.min(all.size(), index + 3); i++) {
            Mention mention = all.get(i);
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

    /** The rest of a whole may be meant, where part and whole are of one unit. */
    private static boolean writtenAs(Pair pair, Mention rate) {
        return Numbers.round(pair.rate(), rate.scale()).compareTo(rate.value()) == 0
                || pair.part().sameUnit(pair.whole())
                        && Numbers.round(HUNDRED.subtract(pair.rate()), rate.scale())
                                        .compareTo(rate.value())
                                == 0;
    }

    private static boolean near(Pair pair, Mention rate) {
        return pair.rate().subtract(rate.value()).abs().compareTo(OTHER_BASE) <= 0;
    }

    /** The two numbers the words name: 调处成功749件 and 调处成功率, or that stand as 29人÷31人; otherwise none. */
    private static Optional<Pair> explicit(
            Line line, Sentence sentence, List<Mention> near, Mention rate, List<Pair> pairs) {
        String name = rate.label();
        boolean money = name.contains("执行率") || name.contains("预算") || name.contains("决算");
        Optional<Pair> best = Optional.empty();
        for (Pair pair : pairs) {
            boolean here = Math.min(pair.part().start(), pair.whole().start()) >= sentence.start();
            boolean named = here
                    ? (money && pair.part().money()) || common(pair.part().label(), name) || beside(near, pair, rate)
                    : stem(name).length() >= 2 && endsWith(pair.part().label(), stem(name)) && follows(near, pair);
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
    private static boolean ofAnother(Sentence sentence, Pair pair, Mention rate) {
        return between(sentence, pair.part().end(), rate).indexOf(';') >= 0
                || hasAny(between(sentence, pair.whole().start(), rate), LESS);
    }

    private static String between(Sentence sentence, int from, Mention rate) {
        int start = Math.max(0, from - sentence.start());
        int end = rate.start() - sentence.start();
        return start < end ? sentence.norm().substring(start, end) : "";
    }

    private static String stem(String name) {
        return name.replaceFirst("率(达到|达|为|是)?$", "");
    }

    /** 合格率 is of 合格388份 and not of 不合格12份. */
    private static boolean endsWith(String label, String stem) {
        int at = label.length() - stem.length();
        return label.endsWith(stem) && (at == 0 || "不未".indexOf(label.charAt(at - 1)) < 0);
    }

    private static boolean divided(String norm, Pair pair) {
        int from = pair.part().end();
        int to = pair.whole().start();
        return from < to && to - from < 8 && norm.substring(from, to).strip().matches("[÷/]");
    }

    /** The whole stands directly before its part. */
    private static boolean follows(List<Mention> near, Pair pair) {
        return near.indexOf(pair.whole()) == near.indexOf(pair.part()) - 1;
    }

    /** 抽检400份，合格388份，达标率…: the two numbers directly before a rate that nearly is theirs. */
    private static boolean beside(List<Mention> near, Pair pair, Mention rate) {
        boolean last = near.stream()
                .filter(m -> m.start() < rate.start())
                .reduce((a, b) -> b)
                .filter(m -> m == pair.part())
                .isPresent();
        return last
                && follows(near, pair)
                && rate.label().replaceFirst("(达到|达|为|是)$", "").endsWith("率")
                && rate.start() - pair.part().end() < 15
                && pair.rate().subtract(rate.value()).abs().compareTo(NEARLY) <= 0;
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
