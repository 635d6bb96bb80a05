package org.mingzhang.report.scores;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.report.scores.Remark.Kind;

/** The score of the budget execution rate, rules S1, S1a and S10. Amounts in 万元. */
final class ExecutionScores {

    private static final int DECIMALS = 2;

    private final Scheme scheme;

    ExecutionScores(Scheme scheme) {
        this.scheme = scheme;
    }

    /** @param given the score a person gives where there was no budget */
    Score of(Optional<BigDecimal> executed, Optional<BigDecimal> budget, Optional<BigDecimal> given) {
        if (scheme.executionWeight().signum() == 0) {
            return new Score(Optional.of(BigDecimal.ZERO.setScale(DECIMALS)), "S1.unweighted", List.of(), List.of());
        }
        if (executed.isEmpty() || budget.isEmpty()) {
            return Score.none("open", Remark.of(Kind.NO_AMOUNTS));
        }
        return budget.get().signum() == 0
                ? withoutBudget(executed.get(), given)
                : withBudget(executed.get(), budget.get());
    }

    private Score withBudget(BigDecimal executed, BigDecimal budget) {
        BigDecimal weight = scheme.executionWeight();
        BigDecimal score = executed.compareTo(budget) >= 0
                ? weight.setScale(DECIMALS)
                : executed.max(BigDecimal.ZERO).multiply(weight).divide(budget, DECIMALS, RoundingMode.HALF_UP);
        List<Remark> remarks = new ArrayList<>();
        scheme.lowExecution()
                .filter(limit -> executed.multiply(Scheme.HUNDRED).compareTo(limit.multiply(budget)) < 0)
                .ifPresent(limit -> remarks.add(Remark.of(Kind.LOW_EXECUTION, percent(executed, budget), limit)));
        String why = executed.compareTo(budget) > 0 ? "S1.capped" : "S1";
        return new Score(
                Optional.of(score),
                why,
                List.of(
                        executed.toPlainString(),
                        budget.toPlainString(),
                        weight.toPlainString(),
                        percent(executed, budget).toPlainString(),
                        score.toPlainString()),
                List.copyOf(remarks));
    }

    private Score withoutBudget(BigDecimal executed, Optional<BigDecimal> given) {
        BigDecimal weight = scheme.executionWeight();
        if (executed.signum() != 0) {
            return Score.none("S1a", Remark.of(Kind.SPENT_WITHOUT_BUDGET, executed));
        }
        return switch (scheme.zeroBudget()) {
            case FULL ->
                new Score(
                        Optional.of(weight.setScale(DECIMALS)), "S1a.full", List.of(weight.toPlainString()), List.of());
            case RESCALE -> new Score(Optional.empty(), "S1a.rescale", List.of(), List.of());
            case MANUAL ->
                given.filter(own -> own.signum() >= 0 && own.compareTo(weight) <= 0)
                        .map(own -> new Score(
                                Optional.of(own.setScale(DECIMALS, RoundingMode.HALF_UP)),
                                "S1a.given",
                                List.of(),
                                List.of()))
                        .orElseGet(() -> Score.none("S1a", Remark.of(Kind.NO_BUDGET)));
        };
    }

    private static BigDecimal percent(BigDecimal executed, BigDecimal budget) {
        return executed.multiply(Scheme.HUNDRED).divide(budget, DECIMALS, RoundingMode.HALF_UP);
    }
}
