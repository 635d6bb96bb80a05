package org.mingzhang.workflow.engine;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingzhang.workflow.WorkItem;

/** What is written when the engine makes a task; once for each candidate. */
record NewItem(
        String id,
        String task,
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

    /** Another item at the step of the given one. It falls due with it; reminders go to the first. */
    static NewItem like(ItemRow item) {
        return new NewItem(
                item.id(),
                item.task(),
                item.subject(),
                item.flow(),
                item.version(),
                item.step(),
                item.stepName(),
                item.department(),
                item.form(),
                item.title(),
                item.unit(),
                item.unitName(),
                item.forYear(),
                Acts.now(),
                new Moments(ItemRow.NEVER, item.dueAt(), ItemRow.NEVER),
                item.rights());
    }

    /** @param mayChange whether the rights of the step go with the item */
    NewItem as(String other, boolean mayChange) {
        return new NewItem(
                other,
                task,
                subject,
                flow,
                version,
                step,
                stepName,
                department,
                form,
                title,
                unit,
                unitName,
                forYear,
                createdAt,
                moments,
                mayChange ? rights : "");
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
                Optional.empty(),
                Optional.empty(),
                createdAt,
                Optional.of(moments.dueAt()).filter(due -> !due.equals(ItemRow.NEVER)),
                Optional.empty(),
                Optional.empty(),
                ItemRow.rights(rights),
                false,
                Optional.empty(),
                Optional.empty(),
                0);
    }
}
