package org.mingzhang.check.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mingzhang.check.Finding.Severity;
import org.mingzhang.check.text.Measure;
import org.mingzhang.check.text.Mention;
import org.mingzhang.check.text.Reading;
import org.mingzhang.check.text.Sentence;
import org.mingzhang.check.text.Words;

/** T20: 其中 lists, and a 合计 behind its parts. Lists that name only some parts are left alone. */
final class ListsInSentences implements Rule {

    private static final BigDecimal MOST = new BigDecimal("0.8");
    /** 产出35分，得34分: the second number is the score. */
    private static final Pattern SCORED = Pattern.compile("得(分|分为)?$");

    private static final Set<String> TOTALS =
            Set.of("共", "合计", "合计得分", "总得分", "共得", "共计", "总计", "两项合计", "三项合计", "四项合计", "以上合计", "合计为", "共计为");

    private final List<String> partial;
    private final List<String> changes;
    private final List<String> overlapping;
    private final List<String> others;
    private final Set<String> handled;

    ListsInSentences(Words words) {
        partial = words.list("partialWords");
        changes = Stream.concat(words.list("growthWords").stream(), words.list("changeWords").stream())
                .toList();
        overlapping = words.list("overlapping");
        others = words.list("otherWords");
        handled = Set.of("基本支出", "支出", "支出合计", "财政拨款支出");
    }

    @Override
    public void check(Reading reading, Findings findings) {
        reading.prose().forEach(line -> {
            List<Mention> before = List.of();
            for (Sentence sentence : line.sentences()) {
                if (sentence.mentions().size() >= 2) {
                    within(sentence, before, findings);
                    totals(sentence, findings);
                }
                before = sentence.mentions().stream().filter(this::whole).toList();
            }
        });
    }

    /** 比上年减少3.15万元。其中：… divides the number before the comparison, not the change. */
    private boolean whole(Mention mention) {
        return !mention.percent() && !changes(mention);
    }

    private boolean changes(Mention mention) {
        return changes.stream().anyMatch(mention.label()::contains);
    }

    /** @param before numbers of the sentence before: the last is the whole when this one begins with 其中 */
    private void within(Sentence sentence, List<Mention> before, Findings findings) {
        including(sentence, findings);
        int at = sentence.norm().indexOf("其中");
        while (at >= 0) {
            int next = sentence.norm().indexOf("其中", at + 2);
            boolean begins = sentence.norm().substring(0, at).isBlank();
            List<Mention> whole = begins ? before : List.of();
            int end = sentence.start() + (next < 0 ? sentence.norm().length() : next);
            list(sentence, whole, sentence.start() + at, end, findings);
            at = next;
        }
    }

    /** 项目支出…万元，包括甲…万元、乙…万元: a list that names amounts and does not say 主要 or 等 is complete. */
    private void including(Sentence sentence, Findings findings) {
        int at = sentence.norm().indexOf("包括");
        boolean whole = at > 0 && ",(:".indexOf(sentence.norm().charAt(at - 1)) >= 0;
        if (whole && sentence.norm().indexOf("其中") < 0) {
            int end = sentence.start() + sentence.norm().length();
            long amounts = sentence.mentions().stream()
                    .filter(mention -> mention.money() && mention.start() > sentence.start() + at)
                    .count();
            if (amounts >= 3) {
                list(sentence, List.of(), sentence.start() + at, end, findings);
            }
        }
    }

    private void list(Sentence sentence, List<Mention> before, int at, int end, Findings findings) {
        List<Mention> wholes = new ArrayList<>(before);
        sentence.mentions().stream()
                .filter(mention -> mention.end() <= at && whole(mention))
                .forEach(wholes::add);
        if (wholes.isEmpty()) {
            return;
        }
        int stop = stop(sentence, at, end);
        List<Mention> parts = parts(sentence, wholes.getLast(), at, stop);
        divide(sentence, at, stop, wholes, parts, findings);
        wholes.reversed().stream()
                .filter(whole -> !whole.sameUnit(wholes.getLast()))
                .findFirst()
                .ifPresent(second -> alongside(sentence, at, stop, wholes, second, parts.size(), findings));
    }

    /** 救助28640人次、资金1986.35万元，其中：学前2310人次、231万元，…: each part has one number of either unit. */
    private void alongside(
            Sentence sentence, int at, int stop, List<Mention> wholes, Mention second, int size, Findings findings) {
        List<Mention> parts = parts(sentence, second, at, stop);
        if (size >= 3 && parts.size() == size) {
            List<Mention> own = wholes.stream().filter(second::sameUnit).toList();
            divide(sentence, at, stop, own, parts, findings);
        }
    }

    /** Numbers of the whole's unit on the first level of brackets. */
    private List<Mention> parts(Sentence sentence, Mention whole, int at, int stop) {
        List<Mention> listed = sentence.mentions().stream()
                .filter(mention -> mention.end() > at && mention.start() < stop)
                .filter(mention -> whole.sameUnit(mention) && !changes(mention))
                .toList();
        return listed.stream()
                .filter(mention -> mention.depth() == listed.getFirst().depth())
                .toList();
    }

    private void divide(
            Sentence sentence, int at, int stop, List<Mention> wholes, List<Mention> parts, Findings findings) {
        Mention last = wholes.getLast();
        boolean exact = last.exact() && parts.stream().allMatch(Mention::exact);
        // 年初预算…，决算…，其中：…: either column may be the one divided. Of people and things the last number is.
        List<Mention> divisible = last.money() ? wholes : List.of(last);
        if (!parts.isEmpty() && exact && divisible.stream().noneMatch(whole -> divided(whole, parts))) {
            judge(sentence, at, stop, last, parts, findings);
        }
    }

    /** The list ends at a semicolon, or where its bracket closes. */
    private static int stop(Sentence sentence, int at, int end) {
        int depth = 0;
        for (int i = at - sentence.start(); i < end - sentence.start(); i++) {
            char c = sentence.norm().charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth < 0 || (depth == 0 && c == ';')) {
                return sentence.start() + i;
            }
        }
        return end;
    }

    /** The parts, or the first of them, add up to it. */
    private static boolean divided(Mention whole, List<Mention> parts) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int n = 0; n < parts.size() && whole.sameUnit(parts.get(n)); n++) {
            sum = sum.add(parts.get(n).value());
            if (Numbers.holds(sum.subtract(whole.value()), terms(whole, parts.subList(0, n + 1)))) {
                return true;
            }
        }
        return false;
    }

    private void judge(Sentence sentence, int at, int stop, Mention whole, List<Mention> parts, Findings findings) {
        BigDecimal sum = Numbers.sum(parts);
        boolean single = parts.stream().anyMatch(part -> part.value().compareTo(whole.value()) > 0);
        boolean excess = sum.compareTo(whole.value()) > 0;
        String list = sentence.norm().substring(at - sentence.start(), stop - sentence.start());
        if (!single && (open(list, parts) || (!excess && (parts.size() < 2 || small(sum, whole, list))))) {
            return;
        }
        boolean tail = Numbers.isTail(sum.subtract(whole.value()), List.of(whole));
        boolean grave = whole.measure() == Measure.SCORE || (excess && whole.money() && !tail);
        Severity severity = grave ? Severity.ERROR : Severity.WARN;
        report(severity, excess ? "sum.excess" : "sum.gap", whole, parts, sum, findings);
    }

    private static List<Mention> terms(Mention whole, List<Mention> parts) {
        List<Mention> terms = new ArrayList<>(parts);
        terms.addFirst(whole);
        return terms;
    }

    /** Names only some parts, or parts that overlap, or a known relation that has its own rule. */
    private boolean open(String list, List<Mention> parts) {
        boolean budgets = parts.stream().anyMatch(part -> part.label().endsWith("预算"));
        boolean results = parts.stream().anyMatch(part -> part.label().matches("(支出|实际)?(决算|支出|执行)数?"));
        return (budgets && results)
                || partial.stream().anyMatch(list::contains)
                || list.endsWith("等")
                || list.contains("等。")
                || parts.stream().anyMatch(part -> overlapping.stream().anyMatch(part.label()::contains))
                || parts.stream()
                        .anyMatch(part ->
                                handled.contains(part.label()) || part.label().endsWith("公用经费"));
    }

    private boolean small(BigDecimal sum, Mention whole, String list) {
        boolean claims = others.stream().filter(other -> !other.equals("等")).anyMatch(list::contains);
        return !claims && sum.compareTo(whole.value().multiply(MOST)) < 0;
    }

    private void totals(Sentence sentence, Findings findings) {
        List<Mention> run = new ArrayList<>();
        for (Mention mention : sentence.mentions()) {
            boolean total = TOTALS.contains(mention.label());
            if (total && run.size() >= 2 && run.stream().allMatch(Mention::exact) && mention.exact()) {
                suffix(mention, run, findings);
            }
            if (!run.isEmpty()
                    && (total || !run.getLast().sameUnit(mention) || semicolon(sentence, run.getLast(), mention))) {
                run.clear();
            }
            run.add(mention);
        }
    }

    private static boolean semicolon(Sentence sentence, Mention before, Mention after) {
        int at = sentence.norm().indexOf(';', before.end() - sentence.start());
        return at >= 0 && at < after.start() - sentence.start();
    }

    private static void suffix(Mention total, List<Mention> all, Findings findings) {
        List<Mention> scored =
                all.stream().filter(m -> SCORED.matcher(m.label()).find()).toList();
        List<Mention> run = total.measure() == Measure.SCORE && scored.size() >= 2 ? scored : all;
        if (!run.getLast().sameUnit(total)) {
            return;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (int n = run.size() - 1; n >= 0; n--) {
            sum = sum.add(run.get(n).value());
            if (Numbers.holds(sum.subtract(total.value()), terms(total, run.subList(n, run.size())))) {
                return;
            }
        }
        report(
                total.money() ? Severity.ERROR : Severity.WARN,
                sum.compareTo(total.value()) > 0 ? "sum.excess" : "sum.gap",
                total,
                run,
                sum,
                findings);
    }

    private static void report(
            Severity severity, String name, Mention whole, List<Mention> parts, BigDecimal sum, Findings findings) {
        List<Place> places = List.of(Place.of(whole), Place.between(parts.getFirst(), parts.getLast()));
        findings.add(
                severity,
                "arith_sum",
                name,
                places,
                Numbers.plain(sum, whole),
                Numbers.plain(whole.value(), whole),
                Numbers.plain(sum.subtract(whole.value()).abs(), whole));
    }
}
