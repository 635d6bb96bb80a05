package org.mingzhang.workflow.engine;

import java.time.Instant;

/** An item whose moment has come. */
record WatchedRow(String id, Instant remindAt, Instant dueAt, Instant escalateAt, Instant watchAt) {

    Moments moments() {
        return new Moments(remindAt, dueAt, escalateAt);
    }

    /** Whether the moment lies between the last look and now. */
    boolean hasCome(Instant moment, Instant now) {
        return !moment.isBefore(watchAt) && !moment.isAfter(now);
    }
}
