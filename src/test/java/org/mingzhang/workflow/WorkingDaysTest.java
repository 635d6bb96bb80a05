package org.mingzhang.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    private final WorkingDays days = WorkingDays.shipped();

    /** 国务院办公厅关于2024年、2025年、2026年部分节假日安排的通知. */
    @ParameterizedTest
    @CsvSource({"2024, 251", "2025, 248", "2026, 248"})
    void a_year_has_the_working_days_its_notice_leaves(int year, long expected) {
        LocalDate first = LocalDate.of(year, 1, 1);

        assertThat(first.datesUntil(first.plusYears(1)).filter(days::isWorkingDay))
                .hasSize((int) expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-24, 1, 2026-09-28",
        "2026-09-30, 1, 2026-10-08",
        "2026-09-30, 3, 2026-10-10",
        "2026-10-08, 3, 2026-10-12",
        "2024-02-08, 2, 2024-02-18",
        "2025-01-27, 4, 2025-02-08"
    })
    void terms_step_over_holidays_and_count_exchanged_weekends(LocalDate from, int n, LocalDate expected) {
        assertThat(days.plus(from, n)).isEqualTo(expected);
        assertThat(days.isWorkingDay(from)).isTrue();
        assertThat(days.minus(expected, n)).isEqualTo(from);
    }

    @Test
    void in_a_year_without_its_notice_terms_of_steps_count_monday_to_friday_and_those_of_the_law_nothing() {
        LocalDate last = LocalDate.of(2026, 12, 31);

        assertThat(days.knows(2027)).isFalse();
        assertThat(days.plus(last, 2)).isEqualTo(LocalDate.of(2027, 1, 4));
        assertThat(days.after(last, 2)).isEmpty();
        assertThat(days.after(last, 0)).contains(last);
    }
}
