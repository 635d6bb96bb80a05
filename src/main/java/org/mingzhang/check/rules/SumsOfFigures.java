package org.mingzhang.check.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.mingzhang.check.text.Mention;
import org.mingzhang.check.text.Reading;
import org.mingzhang.check.text.Words;

/** T01, T02, T09: 人员+公用=基本, 基本+项目=合计, 三公; in one line if all terms stand there, otherwise in one part. */
final class SumsOfFigures implements Rule {

    private final Figures figures;
    private final List<Words.Entry> sums;

    SumsOfFigures(Words words, Figures figures) {
        this.figures = figures;
        sums = words.entries("sums");
    }

    @Override
    public void check(Reading reading, Findings findings) {
        Map<String, List<Figure>> lines = new LinkedHashMap<>();
        Map<String, List<Figure>> parts = new LinkedHashMap<>();
        Map<String, List<Figure>> all = new LinkedHashMap<>();
        for (Figure figure : figures.read(reading)) {
            String scope = figure.scope();
            lines.computeIfAbsent(figure.mention().line() + "|" + scope, k -> new ArrayList<>())
                    .add(figure);
            parts.computeIfAbsent(figure.part() + "|" + scope, k -> new ArrayList<>())
                    .add(figure);
            all.computeIfAbsent(scope, k -> new ArrayList<>()).add(figure);
        }
        Set<String> done = new HashSet<>();
        for (Map<String, List<Figure>> groups : List.of(lines, parts, all)) {
            for (List<Figure> group : groups.values()) {
                check(group, done, findings);
            }
        }
    }

    private void check(List<Figure> group, Set<String> done, Findings findings) {
        Map<String, Figure> byCode = new LinkedHashMap<>();
        Set<String> unclear = new HashSet<>();
        for (Figure figure : group) {
            Figure before = byCode.putIfAbsent(figure.code(), figure);
            if (before != null && !Numbers.agree(before.mention(), figure.mention())) {
                unclear.add(figure.code());
            }
        }
        sums.forEach(sum -> check(sum, group.getFirst().scope(), byCode, unclear, done, findings));
    }

    private static void check(
            Words.Entry sum,
            String scope,
            Map<String, Figure> byCode,
            Set<String> unclear,
            Set<String> done,
            Findings findings) {
        List<String> codes = new ArrayList<>(sum.list("parts"));
        codes.addFirst(sum.text("whole"));
        if (sum.list("unless").stream().anyMatch(byCode::containsKey)) {
            return;
        }
        if (!byCode.keySet().containsAll(codes) || codes.stream().anyMatch(unclear::contains)) {
            return;
        }
        List<Mention> terms = codes.stream()
                .flatMap(code -> Stream.ofNullable(byCode.get(code)))
                .map(Figure::mention)
                .toList();
        boolean repeated = !done.add(sum.text("relation") + scope);
        if (!repeated && terms.stream().allMatch(Mention::exact)) {
            report(sum.text("relation"), terms, findings);
        }
    }

    private static void report(String relation, List<Mention> terms, Findings findings) {
        List<Mention> parts = terms.subList(1, terms.size());
        BigDecimal off = Numbers.sum(parts).subtract(terms.getFirst().value());
        if (Numbers.holds(off, terms)) {
            return;
        }
        List<Place> places = terms.stream().map(Place::of).toList();
        String total = Numbers.plain(Numbers.sum(parts), terms.getFirst());
        String whole = Numbers.plain(terms.getFirst().value(), terms.getFirst());
        String difference = Numbers.plain(off.abs(), terms.getFirst());
        if (Numbers.isTail(off, terms)) {
            findings.warn("arith_sum", "sum.tail", places, relation, total, whole, difference);
        } else {
            findings.error("arith_sum", "sum.figures", places, relation, total, whole, difference);
        }
    }
}
