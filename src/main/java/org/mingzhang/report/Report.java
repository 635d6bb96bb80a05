package org.mingzhang.report;

import java.time.Instant;

/**
 * A unit's self-evaluation report for a year.
 *
 * @param template name and version of the template it was started with, as {@code hunan-department@1}
 */
public record Report(
        String id,
        String unit,
        String unitName,
        int year,
        String title,
        String template,
        ReportState state,
        String createdBy,
        Instant createdAt) {}
