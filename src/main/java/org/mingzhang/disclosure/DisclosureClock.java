package org.mingzhang.disclosure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.workflow.WorkingDays;

/**
 * A term the law sets for publication.
 *
 * @param start the day of the event, which is not counted itself
 * @param due the last day; empty when the holidays of its year are not in the data
 * @param safeDay the last working day on or before {@code due}: nobody should rely on an extension over a rest day
 */
public record DisclosureClock(Kind kind, LocalDate start, Optional<LocalDate> due, Optional<LocalDate> safeDay) {

    private static final int TWENTY = 20;

    /** Which law. */
    public enum Kind {
        /** 20 days after the accounts were approved: 预算法第十四条, 预算法实施条例第六条. */
        ACCOUNTS,
        /** 20 working days after the information was made or changed: 政府信息公开条例第二十六条. */
        GENERAL
    }

    /** @param approvedOn day the finance bureau approved the accounts 决算批复; for a subordinate unit, the day its department did */
    public static DisclosureClock accounts(LocalDate approvedOn, WorkingDays calendar) {
        LocalDate due = approvedOn.plusDays(TWENTY);
        return new DisclosureClock(Kind.ACCOUNTS, approvedOn, Optional.of(due), calendar.onOrBefore(due));
    }

    /** @param madeOn day the information was made or changed */
    public static DisclosureClock general(LocalDate madeOn, WorkingDays calendar) {
        Optional<LocalDate> due = calendar.after(madeOn, TWENTY);
        return new DisclosureClock(Kind.GENERAL, madeOn, due, due);
    }

    /** The clock that rules: the earlier of both when the accounts' clock runs too. */
    public static DisclosureClock ruling(
            LocalDate madeOn, Optional<LocalDate> accountsApprovedOn, WorkingDays calendar) {
        DisclosureClock general = general(madeOn, calendar);
        return accountsApprovedOn
                .map(approved -> Stream.of(accounts(approved, calendar), general)
                        .filter(clock -> clock.due().isPresent())
                        .min(Comparator.comparing(clock -> clock.due().orElseThrow()))
                        .orElse(general))
                .orElse(general);
    }

    /** Calendar days until the last day: 0 on the day itself, negative when it has passed. */
    public Optional<Long> daysLeft(LocalDate today) {
        return due.map(last -> ChronoUnit.DAYS.between(today, last));
    }

    Timing timing(LocalDate publishedOn) {
        return due.map(last -> publishedOn.isAfter(last) ? Timing.LATE : Timing.IN_TIME)
                .orElse(Timing.UNKNOWN);
    }
}
