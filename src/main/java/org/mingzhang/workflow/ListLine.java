package org.mingzhang.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A line of a list.
 *
 * @param key for asking for what comes after it
 * @param item empty where subjects are listed
 * @param steps names of the steps the subject waits at; of an item its own; empty when it has ended
 * @param at when it was offered, finished, started, copied or followed, by the list
 * @param endedAt when the subject's flow ended, where subjects are listed
 * @param copy only where copies are listed
 */
public record ListLine(
        ListKey key,
        String subject,
        String title,
        String unitName,
        int year,
        List<String> steps,
        Instant at,
        Optional<Instant> endedAt,
        Optional<WorkItem> item,
        Optional<Copy> copy) {}
