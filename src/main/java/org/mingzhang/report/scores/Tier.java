package org.mingzhang.report.scores;

/** How far a qualitative goal was reached (S5). */
public enum Tier {
    /** 达成. */
    ACHIEVED,
    /** 部分达成并具有一定效果. */
    PARTLY,
    /** 未达成且效果较差. */
    MISSED
}
