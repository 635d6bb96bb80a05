package org.mingzhang.inbox.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.mingzhang.workflow.WorkEvent;
import org.mingzhang.workflow.WorkEvents;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Keeps open pages fresh, whichever node did something. One query for all pages of this node, and none while no page is open;
 * only pages that an event touches look again. It looks from the server and pushes, so that an inbox left open on a screen
 * does not keep its session alive by asking.
 */
@Component
class InboxWatch implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(InboxWatch.class);
    private static final int SECONDS = 2;
    private static final int AT_ONCE = 1000;

    /** A transaction that took its ids earlier may end later; so long it is waited for. */
    private static final Duration LATE = Duration.ofSeconds(30);

    private static final Duration KEPT = Duration.ofHours(1);
    private static final int LOOKS_BETWEEN_DELETIONS = 300;

    private final WorkEvents events;
    private final Map<Object, Watched> watched = new ConcurrentHashMap<>();

    /** Events seen, by id, and when; all up to {@link #settled} are no longer asked for. */
    private final TreeMap<Long, Instant> seen = new TreeMap<>();

    private long settled = -1;
    private int looks;

    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("inbox-watch").factory());

    InboxWatch(WorkEvents events) {
        this.events = events;
        clockwork.scheduleWithFixedDelay(this::look, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    /**
     * @param touches whether an event concerns the page
     * @param changed run in the page when one did
     */
    Registration watch(UI ui, Predicate<WorkEvent> touches, Runnable changed) {
        Object key = new Object();
        if (watched.isEmpty()) {
            begin();
        }
        watched.put(key, new Watched(ui, touches, changed));
        return () -> watched.remove(key);
    }

    /** What happened before the first page was opened is on it. */
    private synchronized void begin() {
        seen.clear();
        settled = Math.max(0, events.newest() - AT_ONCE);
        fresh();
    }

    void look() {
        try {
            if (++looks % LOOKS_BETWEEN_DELETIONS == 0) {
                events.forget(Instant.now().minus(KEPT));
            }
            if (!watched.isEmpty()) {
                tell(fresh());
            }
        } catch (RuntimeException failed) {
            LOG.debug("open pages were not refreshed", failed);
        }
    }

    private void tell(List<WorkEvent> fresh) {
        watched.values().forEach(page -> {
            if (fresh.stream().anyMatch(page.touches())) {
                try {
                    page.ui().access(page.changed()::run);
                } catch (RuntimeException gone) {
                    LOG.debug("a page was not refreshed", gone);
                }
            }
        });
    }

    /** Events not seen before, those of late transactions included. */
    private synchronized List<WorkEvent> fresh() {
        Instant now = Instant.now();
        List<WorkEvent> fresh = new ArrayList<>();
        long from = settled;
        List<WorkEvent> page;
        do {
            page = events.after(from, AT_ONCE);
            for (WorkEvent event : page) {
                if (seen.putIfAbsent(event.id(), now) == null) {
                    fresh.add(event);
                }
                from = event.id();
            }
        } while (page.size() == AT_ONCE);
        while (!seen.isEmpty() && seen.firstEntry().getValue().isBefore(now.minus(LATE))) {
            settled = seen.pollFirstEntry().getKey();
        }
        return fresh;
    }

    @Override
    public void destroy() {
        clockwork.shutdownNow();
    }

    private record Watched(UI ui, Predicate<WorkEvent> touches, Runnable changed) {}
}
