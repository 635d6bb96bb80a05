package org.mingzhang.report.scores;

import java.util.Optional;

/**
 * A scheme with the figures that the execution rate of the whole report is made of.
 *
 * @param code as tables name it
 * @param executed code of the figure 全年执行数
 * @param budget code of the figure 全年预算数
 * @param given code of the figure that holds the execution score where there was no budget (S1a)
 * @param carriedIn whether a project's 全年预算数 includes its 上年结转 (example X07)
 */
public record ScoringScheme(
        String code, Scheme rules, String executed, String budget, Optional<String> given, boolean carriedIn) {}
