package org.mingzhang.report.scores;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.report.scores.Remark.Kind;

/** The score of one indicator, rules S2 to S7 and those by steps (§5.5). */
final class IndicatorScores {

    private static final int DECIMALS = 2;

    private final Scheme scheme;

    IndicatorScores(Scheme scheme) {
        this.scheme = scheme;
    }

    Score of(Indicator indicator) {
        if (indicator.weight().isEmpty()) {
            return Score.none("open", Remark.of(Kind.INCOMPLETE, indicator.name()));
        }
        BigDecimal weight = indicator.weight().get();
        return switch (indicator.direction()) {
            case QUALITATIVE -> qualitative(indicator, weight);
            case STEPS -> stepped(indicator, weight);
            default -> quantitative(indicator, weight);
        };
    }

    private Score stepped(Indicator indicator, BigDecimal weight) {
        Optional<StepRule> rule = scheme.step(indicator.rule());
        Optional<BigDecimal> made = rule.flatMap(StepRule::weight).filter(own -> own.compareTo(weight) != 0);
        if (made.isPresent()) {
            return Score.none("open", Remark.of(Kind.STEP_WEIGHT, indicator.name(), weight, made.get()));
        }
        return rule.flatMap(known -> StepScores.of(known, indicator, weight))
                .map(points -> stepped(indicator, weight, points))
                .orElseGet(() -> Score.none("open", Remark.of(Kind.INCOMPLETE, indicator.name())));
    }

    private static Score stepped(Indicator indicator, BigDecimal weight, StepScores.Points points) {
        List<Remark> remarks = new ArrayList<>();
        if (points.points().compareTo(weight) < 0) {
            remarks.add(Remark.of(Kind.MISSED, indicator.name()));
        }
        BigDecimal most = points.points().setScale(DECIMALS, RoundingMode.HALF_UP);
        return given(indicator, most, points.why(), points.arguments(), remarks);
    }

    private Score qualitative(Indicator indicator, BigDecimal weight) {
        if (indicator.tier().isEmpty() || indicator.given().isEmpty()) {
            return Score.none("open", Remark.of(Kind.NOT_JUDGED, indicator.name()));
        }
        Tier tier = indicator.tier().get();
        BigDecimal given = indicator.given().get();
        BigDecimal from = weight.multiply(from(tier));
        BigDecimal to = weight.multiply(to(tier));
        boolean top = tier == Tier.ACHIEVED;
        boolean inside =
                given.compareTo(from) >= 0 && (top ? given.compareTo(to) <= 0 : given.compareTo(to) < 0) && fits(given);
        if (!inside) {
            Remark remark = Remark.of(Kind.OUTSIDE_BAND, indicator.name(), given, plain(from), plain(to));
            return Score.none("S5." + tier, remark);
        }
        List<Remark> remarks = top ? List.of() : List.of(Remark.of(Kind.MISSED, indicator.name()));
        return new Score(
                Optional.of(given.setScale(DECIMALS)),
                "S5." + tier,
                List.of(plain(from), plain(to), plain(given)),
                remarks);
    }

    private BigDecimal from(Tier tier) {
        return switch (tier) {
            case ACHIEVED -> scheme.achievedFrom();
            case PARTLY -> scheme.partlyFrom();
            case MISSED -> BigDecimal.ZERO;
        };
    }

    private BigDecimal to(Tier tier) {
        return switch (tier) {
            case ACHIEVED -> BigDecimal.ONE;
            case PARTLY -> scheme.achievedFrom();
            case MISSED -> scheme.partlyFrom();
        };
    }

    private Score quantitative(Indicator indicator, BigDecimal weight) {
        if (indicator.target().isEmpty() || indicator.actual().isEmpty()) {
            return Score.none("open", Remark.of(Kind.INCOMPLETE, indicator.name()));
        }
        BigDecimal target = indicator.target().get();
        BigDecimal actual = indicator.actual().get();
        boolean reached = reached(indicator.direction(), target, actual);
        Optional<BigDecimal> formula =
                reached ? Optional.of(weight) : share(indicator.direction(), target, actual, weight);
        if (formula.isEmpty()) {
            return Score.none("open", Remark.of(Kind.NO_SHARE, indicator.name(), target));
        }
        List<Remark> remarks = new ArrayList<>(deviation(indicator, target, actual, reached));
        BigDecimal most = formula.get().setScale(DECIMALS, RoundingMode.HALF_UP);
        String why = why(indicator.direction(), target, reached, most);
        List<String> numbers = List.of(plain(actual), plain(target), plain(weight), plain(most));
        return given(indicator, most, why, numbers, remarks);
    }

    /** What a person gives may be stricter than the formula, never milder. */
    private static Score given(
            Indicator indicator, BigDecimal most, String why, List<String> numbers, List<Remark> remarks) {
        Optional<BigDecimal> given = indicator.given();
        if (given.isEmpty() || given.get().compareTo(most) == 0) {
            return new Score(Optional.of(most), why, numbers, List.copyOf(remarks));
        }
        BigDecimal own = given.get();
        if (own.compareTo(most) > 0 || own.signum() < 0 || !fits(own)) {
            remarks.add(Remark.of(Kind.ABOVE_FORMULA, indicator.name(), own, most));
            return new Score(Optional.empty(), why, numbers, List.copyOf(remarks));
        }
        remarks.add(Remark.of(Kind.STRICTER, indicator.name(), own, most));
        return new Score(Optional.of(own.setScale(DECIMALS)), why, numbers, List.copyOf(remarks));
    }

    private boolean reached(Direction direction, BigDecimal target, BigDecimal actual) {
        return switch (direction) {
            case POSITIVE -> actual.compareTo(target) >= 0;
            case REVERSE -> actual.compareTo(target) <= 0;
            case EQUAL -> equalReached(target, actual);
            case QUALITATIVE, STEPS -> throw new IllegalStateException("is not scored by a target");
        };
    }

    /** S4, S4a: nothing above 0 where 0 was wanted; otherwise as S2, or exactly the target. */
    private boolean equalReached(BigDecimal target, BigDecimal actual) {
        if (target.signum() == 0) {
            return actual.signum() <= 0;
        }
        return scheme.equal() == Scheme.EqualMode.PROPORTIONAL
                ? actual.compareTo(target) >= 0
                : actual.compareTo(target) == 0;
    }

    /** Of a target that was missed; empty where a share of the target says nothing. */
    private Optional<BigDecimal> share(Direction direction, BigDecimal target, BigDecimal actual, BigDecimal weight) {
        if (direction == Direction.EQUAL
                && (target.signum() == 0 || scheme.equal() == Scheme.EqualMode.ALL_OR_NOTHING)) {
            return Optional.of(BigDecimal.ZERO);
        }
        if (target.signum() < 0) {
            return Optional.empty();
        }
        // S3: (1 − (a−t) ÷ t) × w = (2t − a) × w ÷ t, so that it is divided, and rounded, only once.
        BigDecimal part = direction == Direction.REVERSE ? target.add(target).subtract(actual) : actual;
        return Optional.of(
                part.signum() <= 0 || target.signum() == 0
                        ? BigDecimal.ZERO
                        : part.multiply(weight).divide(target, DECIMALS, RoundingMode.HALF_UP));
    }

    private List<Remark> deviation(Indicator indicator, BigDecimal target, BigDecimal actual, boolean reached) {
        if (!reached) {
            return List.of(Remark.of(Kind.MISSED, indicator.name()));
        }
        boolean over = indicator.direction() != Direction.REVERSE
                && (target.signum() == 0
                        ? actual.compareTo(scheme.overFromZero()) >= 0
                        : target.signum() > 0 && actual.compareTo(target.multiply(scheme.overRatio())) >= 0);
        return over ? List.of(Remark.of(Kind.OVER, indicator.name(), actual, target)) : List.of();
    }

    private static String why(Direction direction, BigDecimal target, boolean reached, BigDecimal most) {
        String rule =
                switch (direction) {
                    case POSITIVE -> "S2";
                    case REVERSE -> "S3";
                    default -> target.signum() == 0 ? "S4" : "S4a";
                };
        if (reached) {
            return rule + ".full";
        }
        return rule + (most.signum() == 0 ? ".none" : ".share");
    }

    private static boolean fits(BigDecimal given) {
        return given.stripTrailingZeros().scale() <= DECIMALS;
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
