package org.mingzhang.report.scores;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * Full marks up to a limit, and beyond it points off by steps, or points by bands: the older whole-unit indicators of
 * domain reference §5.5, such as 每超过1个百分点扣0.5分.
 *
 * @param code how an indicator names it
 * @param label what people choose it by
 * @param weight 分值 that its points are made for; empty when it goes with any
 * @param side of the limit that has full marks
 * @param full the limit, in the unit of the actual value
 * @param off points off by steps; empty when there are bands
 * @param bands from the nearest to the farthest; what lies beyond the last one scores 0. Empty when there are steps
 * @param notApplicableFull whether an actual value that does not apply (—) has full marks: nothing was built
 */
public record StepRule(
        String code,
        String label,
        Optional<BigDecimal> weight,
        Side side,
        BigDecimal full,
        Optional<Off> off,
        List<Band> bands,
        boolean notApplicableFull) {

    /** Which actual values have full marks. */
    public enum Side {
        AT_MOST,
        AT_LEAST
    }

    /** What becomes of a step that is not a whole one. */
    public enum Part {
        /** Only whole steps count. */
        WHOLE,
        /** A step counts as soon as it is begun. */
        STARTED
    }

    /** @param points off for each step; @param per length of a step, in the unit of the actual value */
    public record Off(BigDecimal points, BigDecimal per, Part part) {}

    /** @param upTo distance from the limit, itself included, that still scores {@code points} */
    public record Band(BigDecimal upTo, BigDecimal points) {}

    /** How far the actual value lies beyond the limit; not above 0 when it does not. */
    BigDecimal beyond(BigDecimal actual) {
        return side == Side.AT_MOST ? actual.subtract(full) : full.subtract(actual);
    }

    /** @param beyond above 0 */
    BigDecimal points(BigDecimal beyond, BigDecimal most) {
        return off.map(steps -> most.subtract(steps(beyond, steps).multiply(steps.points())))
                .or(() -> band(beyond).map(Band::points))
                .orElse(BigDecimal.ZERO)
                .max(BigDecimal.ZERO);
    }

    static BigDecimal steps(BigDecimal beyond, Off off) {
        return beyond.divide(off.per(), 0, off.part() == Part.WHOLE ? RoundingMode.FLOOR : RoundingMode.CEILING);
    }

    Optional<Band> band(BigDecimal beyond) {
        return bands.stream().filter(band -> beyond.compareTo(band.upTo()) <= 0).findFirst();
    }
}
