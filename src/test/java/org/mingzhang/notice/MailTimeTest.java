package org.mingzhang.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.base.OfficeTime;

class MailTimeTest {

    @ParameterizedTest
    @CsvSource({
        ",        ,      ,      2026-11-24T15:04, 2026-11-24T15:04",
        "9,       ,      ,      2026-11-24T08:59, 2026-11-24T09:00",
        "9,       ,      ,      2026-11-24T09:00, 2026-11-25T09:00",
        "0,       ,      ,      2026-12-31T09:00, 2027-01-01T00:00",
        ",        22:00, 07:30, 2026-11-24T21:59, 2026-11-24T21:59",
        ",        22:00, 07:30, 2026-11-24T22:00, 2026-11-25T07:30",
        ",        22:00, 07:30, 2026-11-25T07:29, 2026-11-25T07:30",
        ",        22:00, 07:30, 2026-11-25T07:30, 2026-11-25T07:30",
        ",        12:00, 14:00, 2026-11-24T13:00, 2026-11-24T14:00",
        "6,       22:00, 07:30, 2026-11-24T15:00, 2026-11-25T07:30"
    })
    void a_mail_waits_for_the_digest_and_the_end_of_the_quiet_time(
            Integer digest, LocalTime from, LocalTime to, LocalDateTime now, LocalDateTime expected) {
        Choice choice = new Choice(
                Choice.USUAL.listed(),
                Choice.USUAL.mailed(),
                Optional.ofNullable(digest),
                from == null ? Optional.empty() : Optional.of(new Choice.Quiet(from, to)),
                Choice.USUAL.language());

        assertThat(MailTime.next(now.atZone(OfficeTime.ZONE).toInstant(), choice))
                .isEqualTo(expected.atZone(OfficeTime.ZONE).toInstant());
    }
}
