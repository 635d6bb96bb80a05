package org.mingzhang.report;

/** Where a report stands. */
public enum ReportState {
    /** Being written; text and figures may change. */
    DRAFT,
    /** Signed off: one frozen version, which seal and publication refer to. */
    FROZEN,
    /** Readable by everybody. */
    PUBLISHED
}
