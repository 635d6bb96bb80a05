package org.mingzhang.report.scores;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/**
 * Something about a score that a person must know, correct or explain.
 *
 * @param kind which rule speaks
 * @param arguments of its text {@code report.score.<kind>}
 */
public record Remark(Kind kind, List<String> arguments) {

    /** How much it weighs. */
    public enum Weight {
        /** No score can be given like this. */
        REFUSED,
        /** Something is not filled in yet. */
        MISSING,
        /** A reason has to be written (S6, S7, S10). */
        REASON,
        /** To be looked at by whoever reviews (S12). */
        HINT
    }

    /** Each with the rule it comes from. */
    public enum Kind {
        /** A quantitative indicator without target, actual value or weight. */
        INCOMPLETE(Weight.MISSING),
        /** A qualitative indicator without tier or score (S5). */
        NOT_JUDGED(Weight.MISSING),
        /** S5: the score does not lie in its tier's band. */
        OUTSIDE_BAND(Weight.REFUSED),
        /** T18: the score given is above the formula's, or below 0. */
        ABOVE_FORMULA(Weight.REFUSED),
        /** §5.5: the step rule is made for another weight. */
        STEP_WEIGHT(Weight.REFUSED),
        /** S2 with a target below 0: a share of it says nothing. */
        NO_SHARE(Weight.REFUSED),
        /** S6: far above the target. */
        OVER(Weight.REASON),
        /** S7: the target is missed. */
        MISSED(Weight.REASON),
        /** The score given is below the formula's. */
        STRICTER(Weight.REASON),
        /** S1a: spent without a budget. */
        SPENT_WITHOUT_BUDGET(Weight.REFUSED),
        /** S1a: no budget and nothing spent; the score is asked for. */
        NO_BUDGET(Weight.MISSING),
        /** Budget or spending is not known. */
        NO_AMOUNTS(Weight.MISSING),
        /** S10: a low execution rate. */
        LOW_EXECUTION(Weight.REASON),
        /** T17: the weights of a group's indicators do not add up to the scheme's. */
        GROUP_WEIGHTS(Weight.REFUSED),
        /** S11: the total is above what the execution rate allows. */
        ABOVE_CEILING(Weight.REFUSED),
        /** S12: every indicator has full marks. */
        ALL_FULL(Weight.HINT);

        private final Weight weight;

        Kind(Weight weight) {
            this.weight = weight;
        }

        public Weight weight() {
            return weight;
        }
    }

    static Remark of(Kind kind, Object... arguments) {
        return new Remark(kind, Arrays.stream(arguments).map(Remark::said).toList());
    }

    private static String said(Object argument) {
        return argument instanceof BigDecimal number ? number.toPlainString() : argument.toString();
    }
}
