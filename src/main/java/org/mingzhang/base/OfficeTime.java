package org.mingzhang.base;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** The office's clock on the wall. Instants are stored in UTC; people see China's time. */
public final class OfficeTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZONE);

    private OfficeTime() {}

    /** 2026-11-23 14:05 */
    public static String minute(Instant instant) {
        return MINUTE.format(instant);
    }

    public static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** The midnight before an instant. */
    public static Instant startOfDay(Instant instant) {
        return day(instant).atStartOfDay(ZONE).toInstant();
    }

    public static LocalDate today(Clock clock) {
        return day(clock.instant());
    }
}
