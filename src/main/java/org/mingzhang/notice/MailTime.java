package org.mingzhang.notice;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.mingzhang.base.OfficeTime;

/** When a mail may go out. */
final class MailTime {

    private MailTime() {}

    /** Now; at the hour of the digest; at the end of the quiet time. */
    static Instant next(Instant now, Choice choice) {
        ZonedDateTime time = now.truncatedTo(ChronoUnit.MILLIS).atZone(OfficeTime.ZONE);
        ZonedDateTime wanted = choice.digestHour()
                .map(hour -> nextAt(time, LocalTime.of(hour, 0)))
                .orElse(time);
        return choice.quiet()
                .filter(quiet -> quiet.covers(wanted.toLocalTime()))
                .map(quiet -> nextAt(wanted, quiet.to()))
                .orElse(wanted)
                .toInstant();
    }

    private static ZonedDateTime nextAt(ZonedDateTime after, LocalTime time) {
        ZonedDateTime today = after.with(time);
        return today.isAfter(after) ? today : today.plusDays(1);
    }
}
