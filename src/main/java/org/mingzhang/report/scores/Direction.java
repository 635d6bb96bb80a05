package org.mingzhang.report.scores;

/** 指标性质: decides the formula. */
public enum Direction {
    /** 正向 ≥: the more the better (S2). */
    POSITIVE,
    /** 反向 ≤: the less the better (S3). */
    REVERSE,
    /** 等于 = (S4, S4a). */
    EQUAL,
    /** 定性: judged by a tier, not by a number (S5). */
    QUALITATIVE,
    /** By a step rule of the scheme (domain reference §5.5), which the indicator names. */
    STEPS
}
