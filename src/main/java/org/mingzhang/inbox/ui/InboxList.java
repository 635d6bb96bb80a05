package org.mingzhang.inbox.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.mingzhang.base.OfficeTime;
import org.mingzhang.inbox.Actors;
import org.mingzhang.org.Person;
import org.mingzhang.workflow.Actor;
import org.mingzhang.workflow.ItemFilter;
import org.mingzhang.workflow.Tasks;

/** The lists of the inbox. Their names in lower case stand in the address and in text keys. */
enum InboxList {
    /** 待办 */
    WAITING,
    /** 已办 */
    DONE,
    /** 我发起 */
    STARTED;

    /** Counts go no further: nobody reads a longer number, and counting it costs. */
    static final int CAP = 100;

    static InboxList named(String name) {
        for (InboxList list : values()) {
            if (list.key().equals(name)) {
                return list;
            }
        }
        return WAITING;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    List<InboxRow> rows(Tasks tasks, Person person, ItemFilter filter, int offset, int limit, Locale locale) {
        Actor actor = Actors.of(person);
        LocalDate today = OfficeTime.today(Clock.systemUTC());
        return switch (this) {
            case WAITING ->
                tasks.waiting(actor, filter, offset, limit).stream()
                        .map(item -> InboxRow.waiting(item, today, person.id(), locale))
                        .toList();
            case DONE ->
                tasks.done(actor, filter, offset, limit).stream()
                        .map(item -> InboxRow.done(item, locale))
                        .toList();
            case STARTED ->
                tasks.started(actor, filter, offset, limit).stream()
                        .map(flow -> InboxRow.started(flow, locale))
                        .toList();
        };
    }

    /** Up to {@code cap}. */
    int count(Tasks tasks, Person person, ItemFilter filter, int cap) {
        Actor actor = Actors.of(person);
        return switch (this) {
            case WAITING -> tasks.countWaiting(actor, filter, cap);
            case DONE -> tasks.countDone(actor, filter, cap);
            case STARTED -> tasks.countStarted(actor, filter, cap);
        };
    }
}
