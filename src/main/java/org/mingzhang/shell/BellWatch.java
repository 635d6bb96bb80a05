package org.mingzhang.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.shared.Registration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.mingzhang.notice.Notices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Keeps the bells of open pages right: one query for a node, however many people look, and a push where a count changed. */
@Component
class BellWatch implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(BellWatch.class);
    private static final int SECONDS = 10;

    private final Notices notices;
    private final Map<Object, Watched> watched = new ConcurrentHashMap<>();
    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("bell-watch").factory());

    private record Watched(String person, UI ui, SerializableConsumer<Integer> show, int shown) {

        Watched having(int unread) {
            return new Watched(person, ui, show, unread);
        }
    }

    BellWatch(Notices notices) {
        this.notices = notices;
        clockwork.scheduleWithFixedDelay(this::look, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    Registration watch(String person, UI ui, SerializableConsumer<Integer> show) {
        Object key = new Object();
        watched.put(key, new Watched(person, ui, show, -1));
        return () -> watched.remove(key);
    }

    void look() {
        try {
            Set<String> people = watched.values().stream().map(Watched::person).collect(Collectors.toSet());
            Map<String, Integer> unread = notices.unread(people);
            watched.forEach((key, bell) -> {
                int now = unread.getOrDefault(bell.person(), 0);
                if (now != bell.shown() && watched.replace(key, bell, bell.having(now))) {
                    bell.ui().access(() -> bell.show().accept(now));
                }
            });
        } catch (RuntimeException failed) {
            LOG.debug("bells were not refreshed", failed);
        }
    }

    @Override
    public void destroy() {
        clockwork.shutdownNow();
    }
}
