package org.mingzhang.check.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingzhang.check.Finding.Severity;
import org.mingzhang.check.text.Enumerator;
import org.mingzhang.check.text.Line;
import org.mingzhang.check.text.Mention;
import org.mingzhang.check.text.ProjectLine;
import org.mingzhang.check.text.ProjectLine.Role;
import org.mingzhang.check.text.Reading;
import org.mingzhang.check.text.Words;

/**
 * 项目支出1594.35万元，用于以下方面：and a numbered line for each part. A list that names 其他 is complete; another one may only not
 * exceed the whole. Lists of projects with their budgets are {@link SumOfProjects}'s.
 */
final class ListsOfLines implements Rule {

    private static final int FEWEST = 3;

    private final List<String> others;

    ListsOfLines(Words words) {
        others = words.list("otherWords").stream()
                .filter(word -> word.startsWith("其"))
                .toList();
    }

    @Override
    public void check(Reading reading, Findings findings) {
        Set<Integer> projects = reading.projects().stream()
                .filter(project -> project.amount(Role.EXECUTED).isPresent())
                .map(ProjectLine::line)
                .collect(Collectors.toSet());
        reading.prose().filter(line -> line.norm().strip().endsWith(":")).forEach(head -> {
            List<Line> items = items(reading, head);
            List<Mention> parts = items.stream().flatMap(ListsOfLines::amount).toList();
            boolean each = parts.size() == items.size() && parts.size() >= FEWEST;
            if (each && items.stream().noneMatch(item -> projects.contains(item.index()))) {
                whole(head).ifPresent(whole -> judge(whole, items, parts, findings));
            }
        });
    }

    private static Optional<Mention> whole(Line head) {
        return head.sentences().stream()
                .flatMap(sentence -> sentence.money().stream())
                .reduce((a, b) -> b)
                .filter(Mention::exact);
    }

    private static Stream<Mention> amount(Line item) {
        return item.sentences().stream()
                .flatMap(sentence -> sentence.money().stream())
                .limit(1)
                .filter(Mention::exact);
    }

    /** The numbered lines right behind, 1, 2, 3 …. */
    private static List<Line> items(Reading reading, Line head) {
        List<Line> items = new ArrayList<>();
        for (int i = head.index() + 1; i < reading.lines().size(); i++) {
            Line line = reading.lines().get(i);
            Optional<Enumerator> number = line.enumerator().filter(e -> line.prose() && e.number() == items.size() + 1);
            boolean style = items.isEmpty()
                    || number.map(Enumerator::style)
                            .equals(items.getFirst().enumerator().map(Enumerator::style));
            if (number.isEmpty() || !style) {
                return items;
            }
            items.add(line);
        }
        return items;
    }

    private void judge(Mention whole, List<Line> items, List<Mention> parts, Findings findings) {
        BigDecimal sum = Numbers.sum(parts);
        List<Mention> terms = new ArrayList<>(parts);
        terms.addFirst(whole);
        boolean excess = sum.compareTo(whole.value()) > 0;
        boolean complete = items.stream().anyMatch(item -> others.stream().anyMatch(item.title()::startsWith));
        if (Numbers.holds(sum.subtract(whole.value()), terms) || !(excess || complete)) {
            return;
        }
        List<Place> places = new ArrayList<>();
        terms.forEach(term -> places.add(Place.of(term)));
        findings.add(
                excess ? Severity.ERROR : Severity.WARN,
                "arith_sum",
                excess ? "sum.excess" : "sum.gap",
                places,
                Numbers.plain(sum, whole),
                Numbers.plain(whole.value(), whole),
                Numbers.plain(sum.subtract(whole.value()).abs(), whole));
    }
}
