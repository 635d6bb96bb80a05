package org.mingzhang.workflow.engine;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.mingzhang.workflow.SentBack;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears what other rooms hear. */
@Component
class ReturnsSeen {

    private final List<SentBack> seen = new CopyOnWriteArrayList<>();

    @EventListener
    void on(SentBack back) {
        seen.add(back);
    }

    List<SentBack> of(String subject) {
        return seen.stream().filter(back -> back.subject().equals(subject)).toList();
    }
}
