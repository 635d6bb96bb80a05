package org.mingzhang.workflow.engine;

import java.time.Duration;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAmount;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the flow's author set for a step.
 *
 * @param deadline how long it may take, and what happens then
 * @param rights as stored: {@code ,write-report,}, or empty
 * @param refused verbs that the step does not allow: {@code transfer,delegate}
 * @param weights of votes by role, for weighted signing: {@code PRINCIPAL=3,DEPUTY_IN_CHARGE=1}
 */
record StepSettings(
        String form,
        Deadline deadline,
        String rights,
        Set<String> refused,
        Optional<Countersign> countersign,
        Map<String, Integer> weights) {

    private static final Pattern WEIGHT = Pattern.compile("([A-Z][A-Z0-9_]*)=([1-9]\\d{0,3})");

    static StepSettings of(Part step) {
        return new StepSettings(
                step.extension("formRef"),
                Deadline.of(step),
                rights(step.property("rights")),
                Set.copyOf(words(step.property("refuse")).toList()),
                Countersign.of(step.property("countersign")),
                weights(step.property("weights")));
    }

    boolean refuses(String verb) {
        return refused.contains(verb);
    }

    /** Words that say no weight are left out. */
    static Map<String, Integer> weights(String property) {
        Map<String, Integer> weights = new HashMap<>();
        words(property)
                .map(WEIGHT::matcher)
                .filter(Matcher::matches)
                .forEach(weight -> weights.put(weight.group(1), Integer.parseInt(weight.group(2))));
        return weights;
    }

    static Stream<String> words(String property) {
        return Arrays.stream(property.split(",")).map(String::strip).filter(word -> !word.isEmpty());
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
        String rights = words(property).collect(Collectors.joining(","));
        return rights.isEmpty() ? "" : "," + rights + ",";
    }
}
