package org.mingzhang.report.scores;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The points that a step rule gives, with the words why: domain reference §5.5. */
final class StepScores {

    /** @param points not rounded */
    record Points(BigDecimal points, String why, List<String> arguments) {}

    private StepScores() {}

    /** Empty while the actual value is missing. */
    static Optional<Points> of(StepRule rule, Indicator indicator, BigDecimal weight) {
        if (rule.notApplicableFull() && indicator.notApplicable()) {
            return Optional.of(new Points(weight, "steps.notApplicable", List.of(plain(weight))));
        }
        return indicator.actual().map(actual -> measured(rule, actual, weight));
    }

    private static Points measured(StepRule rule, BigDecimal actual, BigDecimal weight) {
        BigDecimal beyond = rule.beyond(actual);
        if (beyond.signum() <= 0) {
            return new Points(
                    weight, "steps.full." + rule.side(), List.of(plain(actual), plain(rule.full()), plain(weight)));
        }
        BigDecimal points = rule.points(beyond, weight);
        String far = plain(beyond);
        return rule.off()
                .map(off -> new Points(
                        points,
                        "steps.off." + rule.side() + "." + off.part(),
                        List.of(
                                plain(actual),
                                plain(rule.full()),
                                far,
                                plain(off.per()),
                                plain(off.points()),
                                plain(StepRule.steps(beyond, off)),
                                plain(weight),
                                plain(points))))
                .orElseGet(() -> new Points(
                        points,
                        "steps.band." + rule.side(),
                        List.of(plain(actual), plain(rule.full()), far, plain(points))));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
