package org.mingzhang.workflow.engine;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of wrk_started. */
record StartedRow(
        String id,
        String subject,
        @Nullable String instance,
        String flow,
        int version,
        String unit,
        String unitName,
        int forYear,
        String title,
        String starter,
        String starterName,
        Instant startedAt,
        @Nullable Instant endedAt) {}
