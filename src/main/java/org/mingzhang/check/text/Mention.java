package org.mingzhang.check.text;

import java.math.BigDecimal;

/**
 * A number in the text with the words before it.
 *
 * @param line counted from 0
 * @param start of the number, {@code end} after its unit, offsets in the line
 * @param value exact; money in 万元
 * @param scale decimals as written
 * @param classifier as written: 万元, %, 件
 * @param approximate a bound (余, 多, 近, 约, 以上, ≥): takes part in no equality
 * @param word written as a Chinese numeral
 * @param labelStart where the words that name the number begin
 * @param label those words without brackets and blanks
 * @param depth of the brackets it stands in
 */
public record Mention(
        int line,
        int start,
        int end,
        BigDecimal value,
        int scale,
        Measure measure,
        String classifier,
        boolean approximate,
        boolean word,
        int labelStart,
        String label,
        int depth) {

    public boolean money() {
        return measure == Measure.MONEY;
    }

    public boolean percent() {
        return measure == Measure.PERCENT;
    }

    public boolean count() {
        return measure == Measure.COUNT;
    }

    public boolean exact() {
        return !approximate;
    }

    /** Kind and classifier are the same: the numbers may be added. */
    public boolean sameUnit(Mention other) {
        return measure == other.measure
                && (money() || percent() || classifier.equals(other.classifier) || (people() && other.people()));
    }

    /** 人, 名 and 位 count the same. */
    private boolean people() {
        return count() && (classifier.equals("人") || classifier.equals("名") || classifier.equals("位"));
    }
}
