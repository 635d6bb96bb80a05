package org.mingzhang.workflow;

import java.time.Instant;

/**
 * A process step that failed, was tried again, and has given up until somebody helps; or a {@link Chore}, which has no
 * subject and whose step is its name.
 *
 * @param id of the failure, for {@link Flows#retry}
 * @param title of the subject
 * @param cause the message of what went wrong, as the step said it
 */
public record FailedStep(
        String id, String subject, String title, String step, String stepName, Instant at, String cause) {}
