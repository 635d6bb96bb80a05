package org.mingzhang.workflow.engine;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingzhang.workflow.RecordLine;

/** A row of wrk_record. */
record LineRow(
        Instant happenedAt,
        String step,
        String stepName,
        String actor,
        String actorName,
        String verb,
        String opinion,
        @Nullable String target,
        boolean voided) {

    RecordLine line() {
        return new RecordLine(
                happenedAt, step, stepName, actor, actorName, verb, opinion, Optional.ofNullable(target), voided);
    }
}
