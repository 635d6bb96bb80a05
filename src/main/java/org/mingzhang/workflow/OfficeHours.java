package org.mingzhang.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.mingzhang.base.OfficeTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * When the office works: {@code mingzhang.office.opens} and {@code mingzhang.office.closes}, in China's time. A term in
 * working days ends when the office closes; reminders come when it opens.
 */
@ConfigurationProperties("mingzhang.office")
public record OfficeHours(
        @DefaultValue("08:30") @DateTimeFormat(iso = DateTimeFormat.ISO.TIME)
        LocalTime opens,

        @DefaultValue("17:30") @DateTimeFormat(iso = DateTimeFormat.ISO.TIME)
        LocalTime closes) {

    public Instant opening(LocalDate day) {
        return day.atTime(opens).atZone(OfficeTime.ZONE).toInstant();
    }

    public Instant closing(LocalDate day) {
        return day.atTime(closes).atZone(OfficeTime.ZONE).toInstant();
    }
}
