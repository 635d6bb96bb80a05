package org.mingzhang.workflow.engine;

import java.time.Instant;
import org.mingzhang.workflow.Actor;
import org.mingzhang.workflow.ProcessStep;
import org.mingzhang.workflow.StepContext;
import org.springframework.stereotype.Component;

/** 催办: run by the timer on a step, marks the items that still wait at it. An item is reminded of once. */
@Component("remindHandlers")
class RemindHandlers implements ProcessStep {

    private final ItemMapper items;
    private final ApprovalRecord record;

    RemindHandlers(ItemMapper items, ApprovalRecord record) {
        this.items = items;
        this.record = record;
    }

    @Override
    public void run(StepContext context) {
        for (ItemRow item : items.openOf(context.subject())) {
            if (item.step().equals(context.step()) && items.remind(item.id(), Instant.now()) > 0) {
                record.add(item, Actor.SYSTEM, "remind", "");
            }
        }
    }
}
