package org.mingzhang.check;

import java.util.Map;
import java.util.Optional;
import org.mingzhang.check.Finding.Severity;

/** How much findings weigh where a region decides it; elsewhere as much as the rule that found them says. */
public final class Severities {

    /** As the rules say. */
    public static final Severities USUAL = new Severities(Map.of());

    private final Map<String, Optional<Severity>> kinds;

    /** @param kinds what all findings of a kind weigh; empty for a kind that is not looked for */
    public Severities(Map<String, Optional<Severity>> kinds) {
        this.kinds = Map.copyOf(kinds);
    }

    /** Empty when the region does not want to hear of it. */
    public Optional<Severity> of(String kind, Severity usual) {
        return kinds.getOrDefault(kind, Optional.of(usual));
    }

    Optional<Finding> of(Finding finding) {
        return of(finding.kind(), finding.severity()).map(finding::weighing);
    }
}
