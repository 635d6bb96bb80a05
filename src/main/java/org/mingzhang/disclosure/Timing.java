package org.mingzhang.disclosure;

/** Whether a report was published within the law's term; unknown when the holidays of the year are not in the data. */
public enum Timing {
    IN_TIME,
    LATE,
    UNKNOWN
}
