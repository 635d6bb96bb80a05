package org.mingzhang.report.scores;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A level-3 indicator as it was filled in. What is missing is empty; 0 is a statement.
 *
 * @param id of its row
 * @param group code of its level-1 group in the scheme: {@code output}
 * @param kind code of its level-2 kind: {@code quantity}
 * @param rule code of the step rule; blank unless the direction is {@link Direction#STEPS}
 * @param target 年度指标值; of a qualitative indicator empty, and a step rule has its own
 * @param measure 度量单位: 件, %
 * @param actual 实际完成值
 * @param notApplicable whether the actual value was said not to apply: —
 * @param weight 分值
 * @param tier of a qualitative indicator
 * @param given the score that a person gives: needed for a qualitative indicator, otherwise only when it is to be lower
 *     than the formula's (从严自评)
 * @param reason 偏差原因分析及改进措施, blank when none
 */
public record Indicator(
        String id,
        String group,
        String kind,
        String name,
        Direction direction,
        String rule,
        Optional<BigDecimal> target,
        String measure,
        Optional<BigDecimal> actual,
        boolean notApplicable,
        Optional<BigDecimal> weight,
        Optional<Tier> tier,
        Optional<BigDecimal> given,
        String reason) {}
