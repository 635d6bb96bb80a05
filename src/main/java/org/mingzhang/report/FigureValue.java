package org.mingzhang.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * A figure of the dictionary with its value in one report.
 *
 * @param period year the value belongs to: {@code 2024}
 * @param value with the digits as written; empty when missing. 0 is a statement and not missing
 * @param source where the value comes from; the dictionary's own source until somebody writes another
 * @param evidence what proves it; may be empty
 * @param version counts the changes, to be given back when setting; 0 for computed figures
 * @param editedBy name of the person who set it last
 */
public record FigureValue(
        Template.Field field,
        String period,
        Optional<BigDecimal> value,
        String source,
        String evidence,
        int version,
        Optional<String> editedBy,
        Optional<Instant> editedAt) {}
