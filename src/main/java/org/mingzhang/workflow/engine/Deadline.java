package org.mingzhang.workflow.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.base.OfficeTime;
import org.mingzhang.workflow.OfficeHours;
import org.mingzhang.workflow.WorkingDays;

/**
 * What the flow's author set for the time a step takes.
 *
 * @param due from the item's creation; empty for a step without a term
 * @param remind working days before the due day at which handlers are reminded; none is not at all
 * @param escalate working days after the due day at which the superior hears of it; none is not at all
 */
record Deadline(Optional<Term> due, OptionalInt remind, OptionalInt escalate) {

    /** The only rule there is: the superior of those who should have handled the item hears of it. */
    static final String SUPERIOR = "superior";

    private static final Pattern DAYS = Pattern.compile("P(\\d{1,2})D");
    private static final int A_DAY = 1;

    static Deadline of(Part step) {
        OptionalInt after = days(step.property("escalateAfter"), A_DAY);
        return new Deadline(
                Term.of(step.property("due")),
                days(step.property("remind"), A_DAY),
                step.property("escalate").equals(SUPERIOR) ? after : OptionalInt.empty());
    }

    static boolean isDays(String text) {
        return DAYS.matcher(text).matches();
    }

    /** {@code P0D} stands for never. */
    private static OptionalInt days(String text, int otherwise) {
        Matcher days = DAYS.matcher(text);
        int number = days.matches() ? Integer.parseInt(days.group(1)) : otherwise;
        return number == 0 ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** When an item with this due date has to be looked at. */
    Moments moments(Instant created, Instant due, WorkingDays days, OfficeHours hours) {
        if (due.equals(ItemRow.NEVER)) {
            return Moments.NONE;
        }
        LocalDate day = OfficeTime.day(due);
        return new Moments(
                remind(created, due, day, days, hours),
                due.truncatedTo(ChronoUnit.MILLIS),
                escalate.isPresent() ? hours.opening(days.plus(day, escalate.getAsInt())) : ItemRow.NEVER);
    }

    /** In the morning; on the due day itself when the term is so short that the day before has passed. */
    private Instant remind(Instant created, Instant due, LocalDate day, WorkingDays days, OfficeHours hours) {
        if (remind.isEmpty()) {
            return ItemRow.NEVER;
        }
        Instant early = hours.opening(days.minus(day, remind.getAsInt()));
        Instant late = hours.opening(day);
        Instant reminder = early.isAfter(created) ? early : late;
        return reminder.isAfter(created) && reminder.isBefore(due) ? reminder : ItemRow.NEVER;
    }
}
