package org.mingzhang.check.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingzhang.check.text.Mention;
import org.mingzhang.check.text.Reading;
import org.mingzhang.check.text.Sentence;

/**
 * A change beside the two numbers it lies between: 38.72万元，比上年41.87万元减少3.15万元，下降7.52%; 年初预算…，决算…，结余…. A change
 * whose base does not stand in the sentence is not judged.
 */
final class Changes implements Rule {

    private static final String CHANGED = "(增加|减少|增长|下降|提高|降低|上升|压减|节约|节支|节省|少支|多支|超支|超出|增|减|降)";
    /** 比上年的, 较2022年决算数, 比年初预算: the number behind it is what another one is compared with. */
    private static final Pattern BASE = Pattern.compile("(比|较|对比|相比)[^增减降]{0,16}$");

    private static final Pattern DIFFERENCE =
            Pattern.compile("^[,和与及并]?(共|净|实际|同比|相应)?" + CHANGED + "(了|额|金额|支出|资金|数|经费|人数|收入)?(为|达|到)?$");
    private static final Pattern GROWTH =
            Pattern.compile("^[,和与及并]?(同比|环比)?(" + CHANGED + "(率|幅度|比例)?|[增降减]幅|节约率|下降率)(为|达|到|达到|约)?$");
    private static final Pattern SAVED =
            Pattern.compile("^(较预算|比预算|比年初预算|较年初预算)?(数)?(结余|节余|节约|节支|节省|超预算|超支|超年初预算)(资金|金额|额)?(为)?$");
    private static final Pattern BUDGET = Pattern.compile("预算(数|资金|金额|安排|安排数)?(为|共|是)?$");
    private static final Pattern SPENT = Pattern.compile("(支出|决算|执行|使用|完成)(数|额|金额)?(为|共|是)?$");
    private static final Pattern UP_TO = Pattern.compile("(提高|上升|增加|增长|提升|下降|降低|降|升|减少)(到|至|为)$");
    private static final Pattern INITIAL = Pattern.compile("年初(部门)?预算(数|收入|支出|资金|安排)?(为|共|是)?$");
    private static final Pattern ADJUSTMENT =
            Pattern.compile("^(年中|执行中|年度中)?(预算)?(净)?(调整|追加|调增|调减|追减|核减)(增加|减少)?(预算|指标|资金|数|额)*(为|共)?$");
    private static final Pattern FULL = Pattern.compile("(全年|调整后|调整|变更后)预算(数|资金|总额)?(为|共|是)?$");
    private static final Pattern OTHER_MONEY = Pattern.compile("结转|调整|调增|调减|追加|上年|收回|专项|上级");

    @Override
    public void check(Reading reading, Findings findings) {
        reading.sentences().filter(sentence -> sentence.mentions().size() >= 3).forEach(sentence -> {
            List<Mention> all = sentence.mentions();
            for (int i = 1; i + 1 < all.size(); i++) {
                compared(all, i, findings);
                adjusted(all, i, findings);
                points(all, i, findings);
            }
            for (int i = 2; i < all.size(); i++) {
                saved(sentence, all, i, findings);
            }
        });
    }

    /** @param i of the base */
    private static void compared(List<Mention> all, int i, Findings findings) {
        Mention base = all.get(i);
        if (!plain(base) || !BASE.matcher(base.label()).find() || base.value().signum() == 0) {
            return;
        }
        List<Mention> now = now(all, i);
        Mention next = all.get(i + 1);
        Optional<Mention> difference = Optional.of(next)
                .filter(m -> plain(m)
                        && m.sameUnit(base)
                        && DIFFERENCE.matcher(m.label()).matches());
        if (now.isEmpty()) {
            return;
        }
        difference
                .filter(told -> now.stream().noneMatch(n -> differ(n, base, told)))
                .ifPresent(told -> wrongDifference(nearest(now, base, told), base, told, findings));
        int rate = difference.isPresent() ? i + 2 : i + 1;
        if (rate < all.size() && GROWTH.matcher(all.get(rate).label()).matches()) {
            growth(now, base, difference, all.get(rate), findings);
        }
    }

    /** Numbers before the base that may be the one compared: of its unit, no change themselves. */
    private static List<Mention> now(List<Mention> all, int i) {
        return all.subList(0, i).stream()
                .filter(m -> plain(m) && m.sameUnit(all.get(i)))
                .filter(m -> !DIFFERENCE.matcher(m.label()).find())
                .toList();
    }

    private static boolean plain(Mention mention) {
        return mention.exact() && !mention.word() && !mention.percent();
    }

    private static boolean differ(Mention a, Mention b, Mention told) {
        BigDecimal off =
                a.value().subtract(b.value()).abs().subtract(told.value().abs());
        return Numbers.holds(off, List.of(a, b, told));
    }

    private static Mention nearest(List<Mention> now, Mention base, Mention told) {
        return now.stream()
                .min((a, b) -> off(a, base, told).compareTo(off(b, base, told)))
                .orElseThrow();
    }

    private static BigDecimal off(Mention now, Mention base, Mention told) {
        return now.value().subtract(base.value()).abs().subtract(told.value()).abs();
    }

    private static void wrongDifference(Mention now, Mention base, Mention told, Findings findings) {
        BigDecimal right = now.value().subtract(base.value()).abs();
        findings.warn(
                "arith_sum",
                "change",
                List.of(Place.of(now), Place.of(base), Place.of(told)),
                Numbers.plain(now.value(), now),
                Numbers.plain(base.value(), base),
                Numbers.plain(right, now),
                Numbers.plain(told.value(), told));
    }

    private static void growth(
            List<Mention> now, Mention base, Optional<Mention> difference, Mention rate, Findings findings) {
        if (!rate.percent()
                || !rate.exact()
                || difference.filter(told -> holds(told.value(), base, rate)).isPresent()) {
            return;
        }
        List<Mention> right = difference
                .map(told -> now.stream().filter(n -> differ(n, base, told)).toList())
                .filter(list -> !list.isEmpty())
                .orElse(now);
        if (right.stream().noneMatch(n -> holds(n.value().subtract(base.value()), base, rate))) {
            BigDecimal changed = right.getLast().value().subtract(base.value()).abs();
            new Ratio(right.getLast(), base).report(rate, Numbers.percent(changed, base.value()), changed, findings);
        }
    }

    private static boolean holds(BigDecimal changed, Mention base, Mention rate) {
        BigDecimal exact = Numbers.percent(changed.abs(), base.value());
        return Numbers.round(exact, rate.scale()).compareTo(rate.value().abs()) == 0;
    }

    /** 年初预算…，实际支出…，结余…（节约率…）: budget and spending stand before it, nothing else moves the money. */
    private static void saved(Sentence sentence, List<Mention> all, int i, Findings findings) {
        Mention told = all.get(i);
        if (!plain(told) || !told.money() || !SAVED.matcher(told.label()).matches()) {
            return;
        }
        List<Mention> before =
                all.subList(0, i).stream().filter(m -> plain(m) && m.money()).toList();
        List<Mention> clause = before.stream()
                .filter(m -> between(sentence, m, told).indexOf(';') < 0)
                .toList();
        boolean whole = named(clause, BUDGET).isEmpty() || named(clause, SPENT).isEmpty();
        List<Mention> budgets = named(whole ? before : clause, BUDGET);
        List<Mention> spent = named(whole ? before : clause, SPENT);
        if (budgets.isEmpty()
                || spent.isEmpty()
                || OTHER_MONEY
                        .matcher(between(sentence, budgets.getFirst(), told))
                        .find()) {
            return;
        }
        List<Mention> pairs = spent.stream()
                .filter(s -> budgets.stream().anyMatch(b -> differ(s, b, told)))
                .toList();
        if (pairs.isEmpty()) {
            wrongDifference(spent.getFirst(), budgets.getFirst(), told, findings);
        } else if (i + 1 < all.size() && GROWTH.matcher(all.get(i + 1).label()).matches()) {
            Mention base = budgets.stream()
                    .filter(b -> differ(pairs.getFirst(), b, told))
                    .findFirst()
                    .orElseThrow();
            growth(pairs, base, Optional.of(told), all.get(i + 1), findings);
        }
    }

    /** 由88.2%提高到90.5%，提高2.3个百分点. */
    private static void points(List<Mention> all, int i, Findings findings) {
        Mention from = all.get(i - 1);
        Mention to = all.get(i);
        Mention told = all.get(i + 1);
        boolean rates = from.percent() && to.percent() && from.exact() && to.exact() && told.exact();
        if (!rates
                || !told.classifier().equals("个百分点")
                || !UP_TO.matcher(to.label()).find()) {
            return;
        }
        BigDecimal right = to.value().subtract(from.value()).abs();
        if (Numbers.round(right, told.scale()).compareTo(told.value().abs()) != 0) {
            findings.warn(
                    "arith_rate",
                    "change",
                    List.of(Place.between(from, told)),
                    to.value().toPlainString() + "%",
                    from.value().toPlainString() + "%",
                    Numbers.plain(right) + "个百分点",
                    Numbers.plain(told.value()) + "个百分点");
        }
    }

    /** 年初预算…，年中追加…，调整后预算数…: T07 in a sentence. */
    private static void adjusted(List<Mention> all, int i, Findings findings) {
        Mention initial = all.get(i - 1);
        Mention change = all.get(i);
        Mention full = all.get(i + 1);
        boolean amounts =
                plain(initial) && plain(change) && plain(full) && initial.money() && change.money() && full.money();
        if (!amounts
                || !INITIAL.matcher(initial.label()).find()
                || !ADJUSTMENT.matcher(change.label()).find()
                || !FULL.matcher(full.label()).find()) {
            return;
        }
        boolean less = change.label().contains("减");
        BigDecimal right = less
                ? initial.value().subtract(change.value().abs())
                : initial.value().add(change.value());
        if (!Numbers.holds(right.subtract(full.value()), List.of(initial, change, full))) {
            findings.error(
                    "arith_sum",
                    "sum.figures",
                    List.of(Place.of(initial), Place.of(change), Place.of(full)),
                    "年初预算数＋年中调整数＝全年预算数",
                    Numbers.plain(right, full),
                    Numbers.plain(full.value(), full),
                    Numbers.plain(right.subtract(full.value()).abs(), full));
        }
    }

    private static List<Mention> named(List<Mention> mentions, Pattern name) {
        return mentions.stream().filter(m -> name.matcher(m.label()).find()).toList();
    }

    private static String between(Sentence sentence, Mention from, Mention to) {
        int start = from.end() - sentence.start();
        return sentence.norm().substring(start, Math.max(start, to.labelStart() - sentence.start()));
    }
}
