package org.mingzhang.inbox.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Keeps open inboxes fresh. It looks from the server and pushes, so that an inbox left open on a screen does not keep its
 * session alive by asking. One look is one indexed query; it also sees what other nodes and timers did.
 */
@Component
class InboxWatch implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(InboxWatch.class);
    private static final int SECONDS = 5;

    private final Map<Object, Watched> watched = new ConcurrentHashMap<>();
    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("inbox-watch").factory());

    InboxWatch() {
        clockwork.scheduleWithFixedDelay(this::look, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    /**
     * @param look what the page shows at its head, from the database
     * @param changed run in the page when that is not what it was
     */
    Registration watch(UI ui, Supplier<List<?>> look, Runnable changed) {
        Object key = new Object();
        watched.put(key, new Watched(ui, look, changed, look.get()));
        return () -> watched.remove(key);
    }

    void look() {
        watched.forEach((key, page) -> {
            try {
                List<?> now = page.look().get();
                if (!now.equals(page.seen())) {
                    watched.replace(key, page, page.having(now));
                    page.ui().access(page.changed()::run);
                }
            } catch (RuntimeException failed) {
                LOG.debug("an inbox was not refreshed", failed);
            }
        });
    }

    @Override
    public void destroy() {
        clockwork.shutdownNow();
    }

    private record Watched(UI ui, Supplier<List<?>> look, Runnable changed, List<?> seen) {

        Watched having(List<?> now) {
            return new Watched(ui, look, changed, now);
        }
    }
}
