package org.mingzhang.workflow.engine;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingzhang.workflow.WorkItem;

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
        Moments moments,
        String rights) {

    WorkItem item() {
        return new WorkItem(
                id,
                subject,
                flow,
                version,
                step,
                stepName,
                Optional.ofNullable(department),
                form,
                title,
                unit,
                unitName,
                forYear,
                Optional.empty(),
                Optional.empty(),
                createdAt,
                Optional.of(moments.dueAt()).filter(due -> !due.equals(ItemRow.NEVER)),
                Optional.empty(),
                Optional.empty(),
                ItemRow.rights(rights),
                Optional.empty(),
                Optional.empty(),
                0);
    }
}
