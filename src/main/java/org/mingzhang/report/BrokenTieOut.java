package org.mingzhang.report;

import java.math.BigDecimal;
import java.util.List;

/**
 * A tie-out that does not hold.
 *
 * @param left value of the left side, exact
 * @param right value of the right side, exact
 * @param terms the figures it names, in the dictionary's order
 */
public record BrokenTieOut(Template.TieOut tieOut, BigDecimal left, BigDecimal right, List<FigureValue> terms) {}
