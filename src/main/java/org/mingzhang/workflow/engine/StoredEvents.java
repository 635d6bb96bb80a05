package org.mingzhang.workflow.engine;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mingzhang.workflow.Actor;
import org.mingzhang.workflow.WorkEvent;
import org.mingzhang.workflow.WorkEvents;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** {@link WorkEvents} in a table. Told in the transaction of the act, so that nobody hears of what did not happen. */
@Service
@Transactional
class StoredEvents implements WorkEvents {

    private final EventMapper rows;

    StoredEvents(EventMapper rows) {
        this.rows = rows;
    }

    /** Something was done to an item: its candidates hear of it, who held it before, and who did it. */
    void tell(ItemRow before, Actor actor) {
        Set<String> also = new HashSet<>(Set.of(Items.holder(actor)));
        if (before.assignee() != null) {
            also.add(Items.holder(before.assignee()));
        }
        tell(before.subject(), before.id(), also);
    }

    /** An item came or went by itself. */
    void tellOfItem(String subject, String item) {
        tell(subject, item, Set.of());
    }

    /** Something was done to the subject as a whole. */
    void tell(String subject, Collection<String> also) {
        rows.tell(subject, null, also, now());
    }

    private void tell(String subject, String item, Collection<String> also) {
        rows.tell(subject, item, also, now());
    }

    @Override
    @Transactional(readOnly = true)
    public List<WorkEvent> after(long id, int limit) {
        return rows.after(id, limit);
    }

    @Override
    @Transactional(readOnly = true)
    public long newest() {
        return rows.newest();
    }

    @Override
    public void forget(Instant before) {
        rows.forget(before);
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
