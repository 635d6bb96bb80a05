package org.mingzhang.workflow.engine;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingzhang.workflow.WorkItem;

/** A row of wrk_item, without the columns that only queries use. */
record ItemRow(
        String id,
        String task,
        boolean waiting,
        boolean parked,
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
        @Nullable String assignee,
        @Nullable String assigneeName,
        @Nullable Instant claimedAt,
        Instant createdAt,
        Instant dueAt,
        @Nullable Instant remindedAt,
        @Nullable Instant urgedAt,
        int warnings,
        @Nullable Instant finishedAt,
        @Nullable String closedBy,
        @Nullable String outcome,
        String rights) {

    /** Stands for "never due": a column that is empty would not sort last. */
    static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    private static final Instant NO_LONGER_A_DATE = Instant.parse("9000-01-01T00:00:00Z");

    /** Empty for steps that do not run per department. */
    String departmentOrNone() {
        return department == null ? "" : department;
    }

    boolean isHeldBy(String person) {
        return person.equals(assignee);
    }

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
                Optional.ofNullable(assignee),
                Optional.ofNullable(assigneeName),
                createdAt,
                Optional.of(dueAt).filter(due -> due.isBefore(NO_LONGER_A_DATE)),
                Optional.ofNullable(finishedAt),
                Optional.ofNullable(outcome),
                rights(rights),
                parked,
                Optional.ofNullable(remindedAt),
                Optional.ofNullable(urgedAt),
                warnings);
    }

    /** Stored as {@code ,write-report,} so that one right can be looked for between commas. */
    static Set<String> rights(String column) {
        return Arrays.stream(column.split(","))
                .filter(right -> !right.isBlank())
                .collect(Collectors.toSet());
    }
}
