package org.mingzhang.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingzhang.disclosure.DisclosureClock.Kind;
import org.mingzhang.workflow.WorkingDays;

class DisclosureClockTest {

    private final WorkingDays calendar = WorkingDays.shipped();

    @Test
    void accounts_are_due_twenty_days_after_their_approval() {
        DisclosureClock clock = DisclosureClock.accounts(day("2025-08-20"), calendar);

        assertThat(clock.due()).hasValue(day("2025-09-09"));
        assertThat(clock.safeDay()).hasValue(day("2025-09-09"));
    }

    @Test
    void a_last_day_inside_a_holiday_shows_the_working_day_before() {
        DisclosureClock clock = DisclosureClock.accounts(day("2025-09-15"), calendar);

        assertThat(clock.due()).hasValue(day("2025-10-05"));
        assertThat(clock.safeDay()).hasValue(day("2025-09-30"));
    }

    @Test
    void working_days_follow_the_exchanged_weekends() {
        DisclosureClock clock = DisclosureClock.general(day("2025-09-15"), calendar);

        assertThat(clock.due()).hasValue(day("2025-10-17"));
    }

    @Test
    void the_earlier_clock_rules_when_both_run() {
        Optional<LocalDate> approved = Optional.of(day("2025-09-15"));

        assertThat(DisclosureClock.ruling(day("2025-09-15"), approved, calendar).kind())
                .isEqualTo(Kind.ACCOUNTS);
        assertThat(DisclosureClock.ruling(day("2025-06-16"), approved, calendar).kind())
                .isEqualTo(Kind.GENERAL);
        assertThat(DisclosureClock.ruling(day("2025-06-16"), Optional.empty(), calendar)
                        .kind())
                .isEqualTo(Kind.GENERAL);
    }

    @Test
    void a_year_without_its_notice_is_not_guessed() {
        DisclosureClock general = DisclosureClock.general(day("2026-12-21"), calendar);
        DisclosureClock accounts = DisclosureClock.accounts(day("2026-12-21"), calendar);

        assertThat(general.due()).isEmpty();
        assertThat(general.daysLeft(day("2026-12-22"))).isEmpty();
        assertThat(accounts.due()).hasValue(day("2027-01-10"));
        assertThat(accounts.safeDay()).isEmpty();
        assertThat(DisclosureClock.ruling(day("2026-12-21"), Optional.of(day("2026-12-21")), calendar))
                .isEqualTo(accounts);
    }

    @Test
    void days_left_reach_zero_on_the_last_day() {
        DisclosureClock clock = DisclosureClock.accounts(day("2025-08-20"), calendar);

        assertThat(clock.daysLeft(day("2025-09-02"))).hasValue(7L);
        assertThat(clock.daysLeft(day("2025-09-09"))).hasValue(0L);
        assertThat(clock.daysLeft(day("2025-09-10"))).hasValue(-1L);
        assertThat(clock.timing(day("2025-09-09"))).isEqualTo(Timing.IN_TIME);
        assertThat(clock.timing(day("2025-09-10"))).isEqualTo(Timing.LATE);
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
