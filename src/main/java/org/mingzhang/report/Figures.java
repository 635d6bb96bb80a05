package org.mingzhang.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.mingzhang.org.Person;

/**
 * The door to figures: the one place where a number of the report stands. Text refers to it by token:
 * {@code {{code}}} gives the digits alone, {@code {{code|unit}}} the digits with the dictionary's unit,
 * {@code {{code|wan}}} and {@code {{code|yuan}}} money in 万元 with two decimals or in 元, {@code {{code|grade}}} a
 * score's grade 优良中差.
 */
public interface Figures {

    /**
     * Every figure of the dictionary in its order, computed ones with their value of this moment.
     *
     * @throws NotYourReport for another unit's report
     */
    List<FigureValue> all(Person reader, String report);

    /**
     * The template's tie-outs that do not hold.
     *
     * @throws NotYourReport for another unit's report
     */
    List<BrokenTieOut> brokenTieOuts(Person reader, String report);

    /**
     * Sets or clears a figure.
     *
     * @param value in the dictionary's unit; empty clears it
     * @param source empty for the dictionary's own
     * @param basedOn {@link FigureValue#version()} that the writer saw
     * @return every figure, since computed ones may have changed with it
     * @throws FigureNotValid when the figure is computed or unknown, or the value has too many digits
     * @throws FigureChangedMeanwhile when somebody else set it since {@code basedOn}
     * @throws ReportLocked when the report is signed or published
     * @throws NotYoursToWrite when no open item gives the person the right {@code write-report}
     */
    List<FigureValue> set(
            Person writer,
            String report,
            String code,
            Optional<BigDecimal> value,
            String source,
            String evidence,
            int basedOn);
}
