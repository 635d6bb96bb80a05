package org.mingzhang.workflow;

import java.time.Instant;
import java.util.Optional;

/**
 * One line of the approval record.
 *
 * @param verb key of what was done: {@code start}, {@code claim}, {@code submit}, {@code approve}, {@code sendBack}, {@code step} …
 * @param target name of the step it went back to, for a return
 */
public record RecordLine(
        Instant at,
        String step,
        String stepName,
        String actor,
        String actorName,
        String verb,
        String opinion,
        Optional<String> target) {}
