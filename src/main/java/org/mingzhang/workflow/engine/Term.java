package org.mingzhang.workflow.engine;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.mingzhang.base.OfficeTime;
import org.mingzhang.workflow.OfficeHours;
import org.mingzhang.workflow.WorkingDays;

/**
 * A time to handle something. Days are working days; the day it begins on is not counted (民法典第二百零一条), and it ends
 * when the office closes. Hours and minutes pass on the clock. Months end on the same date, or on the next working day.
 */
record Term(int workingDays, Period calendar, Duration clock) {

    private static final int MOST_DAYS = 999;

    /** {@code P3D}, {@code P2W} (of five working days), {@code P1M}, {@code PT4H} or {@code P1DT12H}; empty for anything else, and for no time at all. */
    static Optional<Term> of(String text) {
        try {
            return text.contains("T") ? clock(Duration.parse(text)) : days(text);
        } catch (DateTimeParseException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static Optional<Term> clock(Duration duration) {
        return Optional.of(new Term(0, Period.ZERO, duration))
                .filter(term -> duration.isPositive() && duration.toDays() <= MOST_DAYS);
    }

    private static Optional<Term> days(String text) {
        Period period = Period.parse(text);
        boolean weeks = text.matches("P\\d+W");
        int days = weeks ? period.getDays() / 7 * 5 : period.getDays();
        Period months = period.withDays(0);
        return Optional.of(new Term(days, months, Duration.ZERO))
                .filter(term -> !period.isNegative() && !period.isZero())
                .filter(term -> days <= MOST_DAYS && months.toTotalMonths() <= 120);
    }

    Instant end(Instant begin, WorkingDays days, OfficeHours hours) {
        if (!clock.isZero()) {
            return begin.plus(clock);
        }
        ZonedDateTime start = begin.atZone(OfficeTime.ZONE).plus(calendar);
        LocalDate day = days.plus(start.toLocalDate(), workingDays);
        return hours.closing(days.isWorkingDay(day) ? day : days.plus(day, 1));
    }
}
