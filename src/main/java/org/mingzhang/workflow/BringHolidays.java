package org.mingzhang.workflow;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Brings the years of {@code holidays.yaml} that the installation does not know yet. */
@Component
@Order(-110) // before flows are started
class BringHolidays implements ApplicationRunner {

    private final WorkCalendar calendar;

    BringHolidays(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Holidays.shipped().forEach(calendar::bring);
    }
}
