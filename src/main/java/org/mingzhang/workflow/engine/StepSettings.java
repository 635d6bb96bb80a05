package org.mingzhang.workflow.engine;

import java.time.Duration;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAmount;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the flow's author set for a step.
 *
 * @param deadline how long it may take, and what happens then
 * @param rights as stored: {@code ,write-report,}, or empty
 */
record StepSettings(String form, Deadline deadline, String rights) {

    static StepSettings of(Part step) {
        return new StepSettings(step.extension("formRef"), Deadline.of(step), rights(step.property("rights")));
    }

    /** On the clock, for timers: {@code P3D}, {@code PT4H} or {@code P1DT12H}; empty for anything else. */
    static Optional<TemporalAmount> amount(String text) {
        try {
            return text.isEmpty()
                    ? Optional.empty()
                    : Optional.of(text.contains("T") ? Duration.parse(text) : Period.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static String rights(String property) {
        String rights = Arrays.stream(property.split(","))
                .map(String::strip)
                .filter(right -> !right.isEmpty())
                .collect(Collectors.joining(","));
        return rights.isEmpty() ? "" : "," + rights + ",";
    }
}
