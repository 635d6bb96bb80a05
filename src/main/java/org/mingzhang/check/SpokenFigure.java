package org.mingzhang.check;

import java.math.BigDecimal;

/**
 * A known figure as the text states it.
 *
 * @param code from the glossary: {@code basicSpend}
 * @param value money in 万元
 * @param scale decimals as written
 * @param quote the words
 */
public record SpokenFigure(String code, BigDecimal value, int scale, Finding.Quote quote) {}
