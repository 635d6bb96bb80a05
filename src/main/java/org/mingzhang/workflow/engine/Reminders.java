package org.mingzhang.workflow.engine;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.mingzhang.workflow.Actor;
import org.mingzhang.workflow.ItemFallsDue;
import org.mingzhang.workflow.ItemOverdue;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What happens when an item's moment has come. */
@Component
class Reminders {

    private final ItemMapper items;
    private final DeadlineMapper deadlines;
    private final ApprovalRecord record;
    private final ApplicationEventPublisher events;

    Reminders(ItemMapper items, DeadlineMapper deadlines, ApprovalRecord record, ApplicationEventPublisher events) {
        this.items = items;
        this.deadlines = deadlines;
        this.record = record;
        this.events = events;
    }

    /**
     * Looks at an item, in the caller's transaction, unless another node has. Of several moments that have come at once
     * — after a night without the platform — only what is true now is said.
     */
    void look(WatchedRow watched, Instant now) {
        if (deadlines.move(watched.id(), watched.watchAt(), watched.moments().nextAfter(now)) == 0) {
            return;
        }
        ItemRow item = items.find(watched.id()).orElseThrow();
        if (watched.hasCome(watched.escalateAt(), now)) {
            record.add(item, Actor.SYSTEM, "escalate", "");
            events.publishEvent(new ItemOverdue(item.item(), true));
        } else if (watched.hasCome(watched.dueAt(), now)) {
            events.publishEvent(new ItemOverdue(item.item(), false));
        } else {
            remind(item);
        }
    }

    /** An item is reminded of once, whoever does it. */
    void remind(ItemRow item) {
        if (items.remind(item.id(), Instant.now().truncatedTo(ChronoUnit.MILLIS)) > 0) {
            record.add(item, Actor.SYSTEM, "remind", "");
            events.publishEvent(new ItemFallsDue(item.item()));
        }
    }
}
