package org.mingzhang.inbox.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.mingzhang.base.OfficeTime;
import org.mingzhang.base.Texts;
import org.mingzhang.workflow.DueRange;

/**
 * How near an item's due date is.
 *
 * @param range its name is also the end of style classes and text keys
 * @param day empty when there is none
 * @param days from today; negative when it has passed
 */
record Due(DueRange range, Optional<LocalDate> day, long days) {

    static final Due NEVER = new Due(DueRange.NONE, Optional.empty(), 0);

    static Due of(Optional<Instant> due, LocalDate today) {
        DueRange range = DueRange.of(due, today);
        return due.map(OfficeTime::day)
                .map(day -> new Due(range, Optional.of(day), ChronoUnit.DAYS.between(today, day)))
                .orElse(NEVER);
    }

    /** 今天到期, 已逾期 3 天, 本周五 11-27 … */
    String text(Locale locale) {
        return day.map(date -> Texts.of(locale, "inbox.due." + style(), Math.abs(days), date.toString()))
                .orElse("");
    }

    String style() {
        return range.name().toLowerCase(Locale.ROOT);
    }
}
