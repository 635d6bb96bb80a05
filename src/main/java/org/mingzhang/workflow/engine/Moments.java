package org.mingzhang.workflow.engine;

import java.time.Instant;
import java.util.stream.Stream;

/** When an item has to be looked at; {@link ItemRow#NEVER} where it has not. */
record Moments(Instant remindAt, Instant dueAt, Instant escalateAt) {

    static final Moments NONE = new Moments(ItemRow.NEVER, ItemRow.NEVER, ItemRow.NEVER);

    /** The first of all. */
    public Instant first() {
        return Stream.of(remindAt, dueAt, escalateAt).min(Instant::compareTo).orElseThrow();
    }

    Instant nextAfter(Instant now) {
        return Stream.of(remindAt, dueAt, escalateAt)
                .filter(moment -> moment.isAfter(now))
                .min(Instant::compareTo)
                .orElse(ItemRow.NEVER);
    }
}
