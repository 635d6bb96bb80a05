package org.mingzhang.report.scores;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.report.scores.Remark.Kind;

/**
 * The scores of a whole table: execution, indicators, groups, total and grade (S8, S9, S11, S12, T17).
 *
 * @param execution of the budget execution rate
 * @param indicators with their scores, in their order
 * @param groups what the indicators of each group score together; a group without indicators, or with one that has no
 *     score yet, is missing
 * @param total exact sum of the rounded scores, not rounded again; empty while a part is missing or refused
 * @param grade of the total
 * @param remarks about the table as a whole
 */
public record ScoreSheet(
        Score execution,
        Map<Indicator, Score> indicators,
        Map<String, BigDecimal> groups,
        Optional<BigDecimal> total,
        Optional<String> grade,
        List<Remark> remarks) {

    /** Amounts in 万元; {@code given} is the execution score a person gives where there was no budget (S1a). */
    public static ScoreSheet of(
            Scheme scheme,
            Optional<BigDecimal> executed,
            Optional<BigDecimal> budget,
            Optional<BigDecimal> given,
            List<Indicator> indicators) {
        Score execution = new ExecutionScores(scheme).of(executed, budget, given);
        IndicatorScores rules = new IndicatorScores(scheme);
        Map<Indicator, Score> scores = new LinkedHashMap<>();
        indicators.forEach(indicator -> scores.put(indicator, rules.of(indicator)));
        Map<String, BigDecimal> groups = groups(scheme, scores);
        List<Remark> remarks = new ArrayList<>(weights(scheme, indicators));
        Optional<BigDecimal> total = remarks.isEmpty() ? total(scheme, execution, groups) : Optional.empty();
        total.ifPresent(sum -> {
            aboveCeiling(scheme, executed, budget, sum).ifPresent(remarks::add);
            if (allFull(scores)) {
                remarks.add(Remark.of(Kind.ALL_FULL));
            }
        });
        return new ScoreSheet(
                execution,
                Collections.unmodifiableMap(scores),
                Map.copyOf(groups),
                total,
                total.flatMap(scheme::grade),
                List.copyOf(remarks));
    }

    /** The score of one indicator by itself. */
    public static Score score(Scheme scheme, Indicator indicator) {
        return new IndicatorScores(scheme).of(indicator);
    }

    /** The score of an indicator, by its id. @throws java.util.NoSuchElementException when there is none */
    public Score of(String indicator) {
        return indicators.entrySet().stream()
                .filter(entry -> entry.getKey().id().equals(indicator))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    private static boolean allFull(Map<Indicator, Score> scores) {
        return scores.entrySet().stream().allMatch(entry -> entry.getKey()
                .weight()
                .flatMap(weight -> entry.getValue().value().map(value -> value.compareTo(weight) == 0))
                .orElse(false));
    }

    private static Map<String, BigDecimal> groups(Scheme scheme, Map<Indicator, Score> scores) {
        Map<String, BigDecimal> groups = new LinkedHashMap<>();
        for (Scheme.Group group : scheme.groups()) {
            List<Optional<BigDecimal>> own = scores.entrySet().stream()
                    .filter(entry -> entry.getKey().group().equals(group.code()))
                    .map(entry -> entry.getValue().value())
                    .toList();
            if (!own.isEmpty() && own.stream().allMatch(Optional::isPresent)) {
                groups.put(
                        group.code(), own.stream().flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add));
            }
        }
        return groups;
    }

    /** T17. A group none of whose indicators is there yet is not judged, unless others are. */
    private static List<Remark> weights(Scheme scheme, List<Indicator> indicators) {
        return indicators.isEmpty()
                ? List.of()
                : scheme.groups().stream()
                        .flatMap(group -> weights(group, indicators))
                        .toList();
    }

    private static Stream<Remark> weights(Scheme.Group group, List<Indicator> indicators) {
        BigDecimal sum = indicators.stream()
                .filter(indicator -> indicator.group().equals(group.code()))
                .flatMap(indicator -> indicator.weight().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(group.weight()) == 0
                ? Stream.empty()
                : Stream.of(Remark.of(Kind.GROUP_WEIGHTS, group.label(), sum, group.weight()));
    }

    private static Optional<BigDecimal> total(Scheme scheme, Score execution, Map<String, BigDecimal> groups) {
        if (groups.size() < scheme.groups().size()) {
            return Optional.empty();
        }
        BigDecimal others = groups.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (execution.why().equals("S1a.rescale")) {
            BigDecimal most = Scheme.HUNDRED.subtract(scheme.executionWeight());
            return Optional.of(others.multiply(Scheme.HUNDRED).divide(most, 2, RoundingMode.HALF_UP));
        }
        return execution.value().map(others::add);
    }

    private static Optional<Remark> aboveCeiling(
            Scheme scheme, Optional<BigDecimal> executed, Optional<BigDecimal> budget, BigDecimal total) {
        return budget.filter(amount -> amount.signum() > 0)
                .flatMap(amount ->
                        executed.map(spent -> spent.multiply(Scheme.HUNDRED).divide(amount, 2, RoundingMode.HALF_UP)))
                .flatMap(rate -> scheme.ceiling(rate)
                        .filter(most -> total.compareTo(most) > 0)
                        .map(most -> Remark.of(Kind.ABOVE_CEILING, rate, total, most)));
    }
}
