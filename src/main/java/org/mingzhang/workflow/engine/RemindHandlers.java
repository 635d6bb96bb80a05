package org.mingzhang.workflow.engine;

import org.mingzhang.workflow.ProcessStep;
import org.mingzhang.workflow.StepContext;
import org.springframework.stereotype.Component;

/** 催办: what the timers of older flows run. Flows need none any more: {@link DeadlineScanner} reminds of every item with a term. */
@Component("remindHandlers")
class RemindHandlers implements ProcessStep {

    private final ItemMapper items;
    private final Reminders reminders;

    RemindHandlers(ItemMapper items, Reminders reminders) {
        this.items = items;
        this.reminders = reminders;
    }

    @Override
    public void run(StepContext context) {
        items.openOf(context.subject()).stream()
                .filter(item -> item.step().equals(context.step()))
                .forEach(reminders::remind);
    }
}
