package org.mingzhang.workflow;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.mingzhang.base.OfficeTime;

/** How near a due date is, by the office's calendar; a week ends on Sunday. In the order lists are sorted in. */
public enum DueRange {
    /** 逾期 */
    OVERDUE,
    /** 今天 */
    TODAY,
    /** 本周 */
    WEEK,
    /** 以后 */
    LATER,
    /** 无期限 */
    NONE;

    private static final Instant NEVER = Instant.parse("9000-01-01T00:00:00Z");

    public static DueRange of(Optional<Instant> due, LocalDate today) {
        if (due.isEmpty() || !due.get().isBefore(NEVER)) {
            return NONE;
        }
        LocalDate day = OfficeTime.day(due.get());
        if (day.isBefore(today)) {
            return OVERDUE;
        }
        return day.equals(today) ? TODAY : day.isBefore(afterWeek(today)) ? WEEK : LATER;
    }

    /** The first moment inside; what is never due counts as due after the year 9000. */
    public Instant from(LocalDate today) {
        return switch (this) {
            case OVERDUE -> Instant.EPOCH;
            case TODAY -> start(today);
            case WEEK -> start(today.plusDays(1));
            case LATER -> start(afterWeek(today));
            case NONE -> NEVER;
        };
    }

    /** The first moment after it; empty for what has no end. */
    public Optional<Instant> until(LocalDate today) {
        return switch (this) {
            case OVERDUE -> Optional.of(start(today));
            case TODAY -> Optional.of(start(today.plusDays(1)));
            case WEEK -> Optional.of(start(afterWeek(today)));
            case LATER -> Optional.of(NEVER);
            case NONE -> Optional.empty();
        };
    }

    private static LocalDate afterWeek(LocalDate today) {
        return today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)).plusDays(1);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(OfficeTime.ZONE).toInstant();
    }
}
