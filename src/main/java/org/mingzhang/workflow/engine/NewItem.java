package org.mingzhang.workflow.engine;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is written when the engine makes a task; once for each candidate. */
record NewItem(
        String id,
        String subject,
        String flow,
        int version,
        String step,
        String stepName,
        @Nullable String department,
        String form,
        String title,
        String unit,
        String unitName,
        int forYear,
        Instant createdAt,
        Instant dueAt,
        String rights) {}
