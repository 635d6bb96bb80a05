package org.mingzhang.workflow;

import java.time.Instant;
import java.util.List;

/** What changed on the lists of work, whichever node did it. For pages that are open. */
public interface WorkEvents {

    /** Events after an id, oldest first: one query. */
    List<WorkEvent> after(long id, int limit);

    /** The newest event's id; 0 when there is none. */
    long newest();

    /** Deletes what happened before. */
    void forget(Instant before);
}
