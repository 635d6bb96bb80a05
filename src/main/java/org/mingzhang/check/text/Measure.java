package org.mingzhang.check.text;

/** What kind of number it is. */
public enum Measure {
    /** Value in 万元, whatever it was written in. */
    MONEY,
    /** Value in percent. */
    PERCENT,
    /** People, cases, copies …, with a classifier. */
    COUNT,
    /** 分 of a score. */
    SCORE
}
