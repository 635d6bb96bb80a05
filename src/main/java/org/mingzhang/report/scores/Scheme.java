package org.mingzhang.report.scores;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The scoring of a region and year, as its template says it. All parameters of domain reference §5; nothing of it is
 * fixed in code.
 *
 * @param executionWeight 分值 of the budget execution rate; with the groups' weights it makes 100. 0 where the region
 *     scores it as an indicator among others
 * @param zeroBudget what happens when there was no budget and nothing was spent (S1a)
 * @param groups the level-1 groups in their order
 * @param equal how an indicator that is to equal a target other than 0 is scored (S4a)
 * @param overRatio 超额: from {@code actual ÷ target} of this on a reason is required (S6): 1.3, or 1.2
 * @param overFromZero the same for a target of 0: from this actual value on
 * @param lowExecution below this rate in percent a reason is required (S10); empty where the region does not ask
 * @param achievedFrom lower end of the band 达成, as a share of the weight (S5): 0.8
 * @param partlyFrom lower end of the band 部分达成: 0.6
 * @param grades from the best to the worst, by half-open bands (S9)
 * @param ceilings highest totals by execution rate (S11), the lowest rate last; may be none
 * @param steps rules by steps that indicators may name (§5.5); may be none
 */
public record Scheme(
        BigDecimal executionWeight,
        ZeroBudget zeroBudget,
        List<Group> groups,
        EqualMode equal,
        BigDecimal overRatio,
        BigDecimal overFromZero,
        Optional<BigDecimal> lowExecution,
        BigDecimal achievedFrom,
        BigDecimal partlyFrom,
        List<Grade> grades,
        List<Ceiling> ceilings,
        List<StepRule> steps) {

    /** What a report totals at most. */
    public static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** S1a. */
    public enum ZeroBudget {
        /** The score is asked for. */
        MANUAL,
        /** Full marks. */
        FULL,
        /** The other scores are scaled up to 100. */
        RESCALE
    }

    /** S4a. */
    public enum EqualMode {
        PROPORTIONAL,
        ALL_OR_NOTHING
    }

    /**
     * 一级指标.
     *
     * @param weight its indicators' weights add up to this
     */
    public record Group(String code, String label, BigDecimal weight, List<Kind> kinds) {}

    /** 二级指标. */
    public record Kind(String code, String label) {}

    /**
     * 等级.
     *
     * @param from the lowest total that has it
     */
    public record Grade(String label, BigDecimal from) {}

    /**
     * @param below an execution rate in percent
     * @param most the highest total allowed below it
     */
    public record Ceiling(BigDecimal below, BigDecimal most) {}

    public Optional<Group> group(String code) {
        return groups.stream().filter(group -> group.code().equals(code)).findFirst();
    }

    /** The step rule of that code. */
    public Optional<StepRule> step(String code) {
        return steps.stream().filter(rule -> rule.code().equals(code)).findFirst();
    }

    /** The grade of a total; empty only when the lowest grade does not begin at 0. */
    public Optional<String> grade(BigDecimal total) {
        return grades.stream()
                .filter(grade -> total.compareTo(grade.from()) >= 0)
                .map(Grade::label)
                .findFirst();
    }

    /** The highest total an execution rate allows; empty when it sets no limit. The rate is in percent. */
    public Optional<BigDecimal> ceiling(BigDecimal rate) {
        return ceilings.stream()
                .filter(ceiling -> rate.compareTo(ceiling.below()) < 0)
                .map(Ceiling::most)
                .min(BigDecimal::compareTo);
    }
}
