package org.mingzhang.workflow;

import java.time.Instant;
import java.util.Optional;

/**
 * One line of the approval record.
 *
 * @param verb key of what was done: {@code start}, {@code claim}, {@code submit}, {@code approve}, {@code sendBack}, {@code step} …
 * @param target name of the step or the person it was directed to, for a return or a handing over
 * @param voided whether a return made the opinion void
 */
public record RecordLine(
        Instant at,
        String step,
        String stepName,
        String actor,
        String actorName,
        String verb,
        String opinion,
        Optional<String> target,
        boolean voided) {}
