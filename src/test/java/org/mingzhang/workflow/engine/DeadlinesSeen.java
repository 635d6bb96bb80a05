package org.mingzhang.workflow.engine;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.mingzhang.workflow.ItemFallsDue;
import org.mingzhang.workflow.ItemOverdue;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Notes what is said of items whose moment has come. */
@Component
class DeadlinesSeen {

    private final List<String> seen = new CopyOnWriteArrayList<>();

    @EventListener
    void fallsDue(ItemFallsDue event) {
        seen.add(event.item().id() + " falls due");
    }

    @EventListener
    void overdue(ItemOverdue event) {
        seen.add(event.item().id() + (event.escalated() ? " escalated" : " overdue"));
    }

    List<String> of(String item) {
        return seen.stream()
                .filter(line -> line.startsWith(item + " "))
                .map(line -> line.substring(item.length() + 1))
                .toList();
    }
}
