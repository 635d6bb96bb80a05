package org.mingzhang.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A subject that was started, and where it stands.
 *
 * @param steps names of the steps it waits at; empty when it has ended
 */
public record StartedFlow(
        String subject,
        String title,
        String unitName,
        int year,
        Instant startedAt,
        Optional<Instant> endedAt,
        List<String> steps) {}
