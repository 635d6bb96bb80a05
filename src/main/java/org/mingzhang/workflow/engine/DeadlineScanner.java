package org.mingzhang.workflow.engine;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Looks every minute for items whose moment has come. Every node looks, by one indexed query; who moves an item's
 * moment on is the one who acts, in one transaction, so nothing is said twice and nothing is lost with a node.
 */
@Component
class DeadlineScanner implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DeadlineScanner.class);
    private static final int SECONDS = 60;
    private static final int AT_ONCE = 200;

    private final DeadlineMapper deadlines;
    private final Reminders reminders;
    private final TransactionOperations transaction;
    private final Clock clock = Clock.systemUTC();
    private @Nullable ScheduledExecutorService clockwork;

    DeadlineScanner(DeadlineMapper deadlines, Reminders reminders, TransactionOperations transaction) {
        this.deadlines = deadlines;
        this.reminders = reminders;
        this.transaction = transaction;
    }

    /** One round; an item that fails is left for the next. */
    void scan() {
        Instant now = clock.instant();
        List<WatchedRow> come;
        int failed;
        do {
            come = deadlines.come(now, AT_ONCE);
            failed = (int) come.stream().filter(item -> !look(item, now)).count();
        } while (come.size() == AT_ONCE && failed < AT_ONCE);
    }

    private boolean look(WatchedRow item, Instant now) {
        try {
            transaction.executeWithoutResult(tx -> reminders.look(item, now));
            return true;
        } catch (RuntimeException failed) {
            LOG.warn("The deadline of item {} was not handled; it is tried again", item.id(), failed);
            return false;
        }
    }

    private void round() {
        try {
            scan();
        } catch (RuntimeException failed) {
            LOG.warn("Deadlines were not looked at; they are in a minute", failed);
        }
    }

    @Override
    public void start() {
        clockwork = Executors.newSingleThreadScheduledExecutor(
                Thread.ofVirtual().name("deadlines").factory());
        clockwork.scheduleWithFixedDelay(this::round, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void stop() {
        if (clockwork != null) {
            clockwork.shutdown();
            clockwork = null;
        }
    }

    @Override
    public boolean isRunning() {
        return clockwork != null;
    }
}
