package org.mingzhang.inbox.ui;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import org.mingzhang.base.OfficeTime;
import org.mingzhang.base.Texts;

/**
 * How near an item's due date is.
 *
 * @param day empty when there is none
 * @param days from today; negative when it has passed
 */
record Due(Kind kind, Optional<LocalDate> day, long days) {

    /** Names are also the ends of style classes and text keys. */
    enum Kind {
        OVERDUE,
        TODAY,
        WEEK,
        LATER,
        NONE
    }

    static Due of(Optional<Instant> due, LocalDate today) {
        if (due.isEmpty()) {
            return new Due(Kind.NONE, Optional.empty(), 0);
        }
        LocalDate day = OfficeTime.day(due.get());
        LocalDate sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        Kind kind = day.isBefore(today)
                ? Kind.OVERDUE
                : day.equals(today) ? Kind.TODAY : day.isAfter(sunday) ? Kind.LATER : Kind.WEEK;
        return new Due(kind, Optional.of(day), ChronoUnit.DAYS.between(today, day));
    }

    /** 今天到期, 已逾期 3 天, 本周五 11-27 … */
    String text(Locale locale) {
        return day.map(date -> Texts.of(locale, "inbox.due." + style(), Math.abs(days), date.toString()))
                .orElse("");
    }

    String style() {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
