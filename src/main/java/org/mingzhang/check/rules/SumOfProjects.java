package org.mingzhang.check.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.check.text.Line;
import org.mingzhang.check.text.Mention;
import org.mingzhang.check.text.ProjectLine;
import org.mingzhang.check.text.ProjectLine.Role;
import org.mingzhang.check.text.Reading;
import org.mingzhang.check.text.Words;

/** T03: the projects' spending adds up to 项目支出, list by list. */
final class SumOfProjects implements Rule {

    private static final int MOST = 100;

    private final Figures figures;
    private final List<String> partial;

    SumOfProjects(Words words, Figures figures) {
        this.figures = figures;
        partial = words.list("partialWords");
    }

    @Override
    public void check(Reading reading, Findings findings) {
        List<Mention> totals = totals(reading);
        if (totals.isEmpty()) {
            return;
        }
        Map<String, List<ProjectLine>> lists = new LinkedHashMap<>();
        for (ProjectLine project : reading.projects()) {
            Line line = reading.lines().get(project.line());
            boolean other = Set.of("fund", "stateCapital", "socialInsurance", "attachments")
                    .contains(line.part());
            if (!other
                    && !line.chapter().contains("基本支出")
                    && project.amount(Role.EXECUTED).filter(Mention::exact).isPresent()) {
                lists.computeIfAbsent(line.part() + "|" + line.chapter(), k -> new ArrayList<>())
                        .add(project);
            }
        }
        boolean complete = false;
        for (List<ProjectLine> list : lists.values()) {
            complete |= judge(reading, totals, list, complete, findings);
        }
    }

    private List<Mention> totals(Reading reading) {
        return figures.read(reading).stream()
                .filter(f -> f.key().equals("projectSpend|ACTUAL|" + reading.year() + "|general"))
                .map(Figure::mention)
                .filter(Mention::exact)
                .limit(MOST)
                .toList();
    }

    /** @return whether the list was complete and held */
    private boolean judge(
            Reading reading, List<Mention> totals, List<ProjectLine> list, boolean heldBefore, Findings findings) {
        Map<String, Mention> amounts = new LinkedHashMap<>();
        list.forEach(project -> project.amount(Role.EXECUTED).ifPresent(m -> amounts.putIfAbsent(project.core(), m)));
        if (amounts.size() < 2) {
            return false;
        }
        List<Mention> parts = List.copyOf(amounts.values());
        BigDecimal sum = Numbers.sum(parts);
        Optional<Mention> own = introducing(totals, list);
        if (totals.stream().anyMatch(total -> holds(sum, parts, total))) {
            own.filter(total -> !holds(sum, parts, total) && !open(reading, list))
                    .ifPresent(total -> report(total, parts, sum, false, findings));
            return true;
        }
        Mention total = own.orElse(totals.getFirst());
        boolean less = sum.compareTo(total.value()) < 0;
        List<Mention> others = others(reading, list);
        if (less && !others.isEmpty()) {
            return false;
        }
        boolean listOfAll = reading.lines().get(list.getFirst().line()).part().equals("general");
        if (less && (heldBefore || open(reading, list))) {
            return false;
        }
        report(total, parts, sum, less && !listOfAll, findings);
        return false;
    }

    /** Amounts of the list's other numbered lines, which do not say that they are spending: the sum of all is not known. */
    private static List<Mention> others(Reading reading, List<ProjectLine> list) {
        Set<Integer> known = new HashSet<>();
        list.forEach(project -> known.add(project.line()));
        Line first = reading.lines().get(list.getFirst().line());
        return reading.prose()
                .filter(line -> line.enumerator().isPresent() && !known.contains(line.index()))
                .filter(line ->
                        line.part().equals(first.part()) && line.chapter().equals(first.chapter()))
                .flatMap(line -> line.sentences().stream()
                        .flatMap(s -> s.money().stream())
                        .limit(1))
                .toList();
    }

    private static boolean holds(BigDecimal sum, List<Mention> parts, Mention total) {
        List<Mention> terms = new ArrayList<>(parts);
        terms.add(total);
        return Numbers.holds(sum.subtract(total.value()), terms);
    }

    /** 项目支出共…万元，包括以下…项：the total right before the list is the list's own, whatever is said elsewhere. */
    private static Optional<Mention> introducing(List<Mention> totals, List<ProjectLine> list) {
        int first = list.getFirst().line();
        return totals.stream()
                .filter(total -> total.line() < first && first - total.line() <= 2)
                .reduce((a, b) -> b);
    }

    private boolean open(Reading reading, List<ProjectLine> list) {
        Set<Integer> lines = new LinkedHashSet<>();
        list.forEach(project -> lines.add(project.line()));
        lines.add(Math.max(0, list.getFirst().line() - 1));
        return lines.stream().map(i -> reading.lines().get(i).norm()).anyMatch(norm -> partial.stream()
                .anyMatch(word -> norm.contains(word) && !norm.contains("主要用于")));
    }

    private static void report(Mention total, List<Mention> parts, BigDecimal sum, boolean ask, Findings findings) {
        List<Place> places = new ArrayList<>();
        places.add(Place.of(total));
        parts.forEach(part -> places.add(Place.of(part)));
        Object[] arguments = {
            parts.size(),
            Numbers.plain(sum, total),
            Numbers.plain(total.value(), total),
            Numbers.plain(sum.subtract(total.value()).abs(), total)
        };
        if (ask) {
            findings.warn("arith_sum", "sum.projects", places, arguments);
        } else {
            findings.error("arith_sum", "sum.projects", places, arguments);
        }
    }
}
