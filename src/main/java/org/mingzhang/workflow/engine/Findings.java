package org.mingzhang.workflow.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mingzhang.workflow.FlowFinding;

/** Collects what the rules find; the same finding on the same element counts once. */
class Findings {

    private final Set<FlowFinding> found = new LinkedHashSet<>();

    /** @param rule also the end of the text's key: {@code workflow.lint.<rule>} */
    void error(Part part, String rule, Object... arguments) {
        add(part.found(), rule, FlowFinding.ERROR, arguments);
    }

    void warn(Part part, String rule, Object... arguments) {
        add(part.found(), rule, FlowFinding.WARN, arguments);
    }

    /** For the whole file. */
    void error(String rule, Object... arguments) {
        found.add(new FlowFinding("", rule, FlowFinding.ERROR, List.of(arguments)));
    }

    void warn(String rule, Object... arguments) {
        found.add(new FlowFinding("", rule, FlowFinding.WARN, List.of(arguments)));
    }

    /** The first argument of every text about an element is what people call the element. */
    private void add(Part part, String rule, String severity, Object... arguments) {
        List<Object> all = new ArrayList<>(List.of(part.label()));
        all.addAll(List.of(arguments));
        found.add(new FlowFinding(part.id(), rule, severity, all));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<FlowFinding> list() {
        return List.copyOf(found);
    }
}
