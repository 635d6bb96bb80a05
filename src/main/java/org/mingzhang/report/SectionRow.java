package org.mingzhang.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A stored section, with the lease that runs on it. */
record SectionRow(
        String code,
        String body,
        int version,
        @Nullable String editedBy,
        @Nullable String editedByName,
        @Nullable Instant editedAt,
        @Nullable String holder,
        @Nullable String holderName,
        @Nullable Instant endsAt) {}
