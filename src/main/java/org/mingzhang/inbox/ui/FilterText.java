package org.mingzhang.inbox.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.workflow.DueRange;
import org.mingzhang.workflow.ItemFilter;

/** A filter as the inbox's address has it: {@code q=…&step=…&due=overdue&urged=1}. What cannot be read narrows nothing. */
final class FilterText {

    private static final String WORDS = "q";

    private FilterText() {}

    static ItemFilter read(QueryParameters asked) {
        return new ItemFilter(
                asked.getSingleParameter(WORDS).orElse(""),
                one(asked, "unit"),
                one(asked, "flow"),
                one(asked, "step"),
                one(asked, "due").flatMap(FilterText::due),
                one(asked, "urged").isPresent(),
                one(asked, "warned").isPresent());
    }

    static ItemFilter read(String text) {
        return read(QueryParameters.fromString(text));
    }

    static Map<String, List<String>> parameters(ItemFilter filter) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        put(parameters, WORDS, Optional.of(filter.words()).filter(words -> !words.isBlank()));
        put(parameters, "unit", filter.unit());
        put(parameters, "flow", filter.flow());
        put(parameters, "step", filter.step());
        put(parameters, "due", filter.due().map(FilterText::key));
        put(parameters, "urged", Optional.of("1").filter(yes -> filter.urged()));
        put(parameters, "warned", Optional.of("1").filter(yes -> filter.warned()));
        return parameters;
    }

    static String write(ItemFilter filter) {
        return new QueryParameters(parameters(filter)).getQueryString();
    }

    static String key(DueRange due) {
        return due.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<DueRange> due(String key) {
        for (DueRange due : DueRange.values()) {
            if (key(due).equals(key)) {
                return Optional.of(due);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> one(QueryParameters asked, String name) {
        return asked.getSingleParameter(name).filter(value -> !value.isBlank());
    }

    private static void put(Map<String, List<String>> parameters, String name, Optional<String> value) {
        value.ifPresent(given -> parameters.put(name, List.of(given)));
    }
}
