package org.mingzhang.check.rules;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.check.text.Line;
import org.mingzhang.check.text.Mention;
import org.mingzhang.check.text.Reading;

/** 元 and 万元 mixed up: the same digits ten thousand times apart, amounts nobody can have; percent that is no percent. */
final class Units implements Rule {

    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
    private static final BigDecimal LEAST_PER_HEAD = new BigDecimal("0.3");
    private static final BigDecimal MOST_PER_HEAD = BigDecimal.valueOf(300);
    private static final BigDecimal TIMES_THE_WHOLE = BigDecimal.valueOf(100);
    private static final int DIGITS = 3;

    private static final Pattern WORD_FOR_PERCENT =
            Pattern.compile("百分之\\d{1,6}(\\.\\d{1,6})?%|(?<![\\d.])\\d{1,6}(\\.\\d{1,6})?%?百分比");
    private static final Pattern NEVER_MISSED = Pattern.compile("(?<![\\d.])≥0(\\.0+)?(?![\\d.])");

    private final Figures figures;

    Units(Figures figures) {
        this.figures = figures;
    }

    /** Ten thousand times apart, but for rounding. */
    static boolean mixed(BigDecimal a, BigDecimal b) {
        BigDecimal small = a.abs().min(b.abs());
        BigDecimal large = a.abs().max(b.abs());
        BigDecimal off = large.subtract(small.multiply(WAN)).abs();
        return small.signum() > 0 && off.multiply(BigDecimal.valueOf(1000)).compareTo(large) < 0;
    }

    @Override
    public void check(Reading reading, Findings findings) {
        sameDigits(reading, findings);
        perHead(reading, findings);
        beyondTheWhole(reading, findings);
        for (Line line : reading.lines()) {
            spelling(line, findings);
        }
    }

    /** 723.14万元 in one place, 723.14元 in another: with three digits or more that is no chance. */
    private static void sameDigits(Reading reading, Findings findings) {
        Map<BigDecimal, Mention> known = new HashMap<>();
        Set<BigDecimal> told = new HashSet<>();
        reading.sentences().flatMap(sentence -> sentence.money().stream()).forEach(mention -> {
            BigDecimal value = mention.value().stripTrailingZeros();
            known.putIfAbsent(value, mention);
            for (BigDecimal other : List.of(value.movePointLeft(4), value.movePointRight(4))) {
                Optional<Mention> before = Optional.ofNullable(known.get(other.stripTrailingZeros()));
                if (value.precision() >= DIGITS && before.isPresent() && told.add(value.min(other))) {
                    findings.error(
                            "unit",
                            "unit.mixed",
                            List.of(Place.of(before.get()), Place.of(mention)),
                            written(before.get()),
                            written(mention));
                }
            }
        });
    }

    private static String written(Mention mention) {
        boolean yuan = mention.classifier().equals("元");
        return (yuan ? Numbers.plain(mention.value().multiply(WAN)) + "元" : Numbers.plain(mention.value()) + "万元");
    }

    private Optional<Figure> own(Reading reading, String code) {
        return figures.read(reading).stream()
                .filter(f -> f.code().equals(code)
                        && f.year() == reading.year()
                        && f.fund().equals("general")
                        && f.column().equals("ACTUAL"))
                .findFirst();
    }

    /** What one person costs in a year has an order of magnitude everywhere. */
    private void perHead(Reading reading, Findings findings) {
        Optional<Figure> cost = own(reading, "personnelCost");
        Optional<Figure> heads = own(reading, "headcount");
        if (cost.isEmpty() || heads.isEmpty() || cost.get().mention().value().signum() <= 0) {
            return;
        }
        BigDecimal people = heads.get().mention().value();
        BigDecimal money = cost.get().mention().value();
        boolean low = money.compareTo(people.multiply(LEAST_PER_HEAD)) < 0;
        boolean high = money.compareTo(people.multiply(MOST_PER_HEAD)) > 0;
        if (people.signum() > 0 && (low || high)) {
            findings.warn(
                    "unit",
                    "unit.perHead",
                    List.of(Place.of(cost.get().mention()), Place.of(heads.get().mention())),
                    written(cost.get().mention()),
                    Numbers.plain(people));
        }
    }

    /** One project with a hundred times what the unit spent in all. */
    private void beyondTheWhole(Reading reading, Findings findings) {
        Optional<Figure> whole = own(reading, "totalSpend").or(() -> own(reading, "projectSpend"));
        if (whole.isEmpty() || whole.get().mention().value().signum() <= 0) {
            return;
        }
        Mention total = whole.get().mention();
        reading.projects().stream()
                .flatMap(project -> project.amounts().values().stream())
                .filter(m -> m.value().compareTo(total.value().multiply(TIMES_THE_WHOLE)) > 0)
                .findFirst()
                .ifPresent(m -> findings.warn(
                        "unit", "unit.whole", List.of(Place.of(m), Place.of(total)), written(m), written(total)));
    }

    private static void spelling(Line line, Findings findings) {
        Matcher word = WORD_FOR_PERCENT.matcher(line.norm());
        if (word.find()) {
            Place place = new Place(line.index(), word.start(), word.end());
            findings.info("unit", "unit.percent", List.of(place), word.group());
        }
        Matcher sign = NEVER_MISSED.matcher(line.norm());
        if (sign.find()) {
            Place place = new Place(line.index(), Math.max(0, sign.start() - 20), sign.end());
            findings.info("unit", "unit.never", List.of(place), sign.group());
        }
    }
}
