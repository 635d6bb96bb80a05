package org.mingzhang.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.mingzhang.check.Finding.Severity;
import org.mingzhang.check.text.Words;

/** The kinds of findings of domain reference §7, each with the most that a finding of it weighs. */
final class Kinds {

    private static final Map<String, Severity> MOST = read();

    private Kinds() {}

    private static Map<String, Severity> read() {
        Map<String, Severity> kinds = new HashMap<>();
        for (Severity severity : Severity.values()) {
            Words.standard().list("kinds." + severity).forEach(kind -> kinds.put(kind, severity));
        }
        return Map.copyOf(kinds);
    }

    static Set<String> all() {
        return MOST.keySet();
    }

    /** Whether a report with such a finding may be stopped by it. */
    static boolean mayBlock(String kind) {
        return MOST.get(kind) == Severity.ERROR;
    }

    static Severity most(String kind) {
        return MOST.getOrDefault(kind, Severity.INFO);
    }
}
