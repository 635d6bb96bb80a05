package org.mingzhang.workflow.engine.bench;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one flow and the verbs tried in it gave.
 *
 * @param verbs how often each took effect
 * @param refused how often the product said no, which is no violation
 * @param violation what went wrong; empty when nothing did
 * @param history verbs in their order, for finding out
 */
record TrialResult(
        long seed,
        int steps,
        boolean drawn,
        Map<String, Integer> verbs,
        int refused,
        Optional<String> violation,
        List<String> history) {

    int size() {
        return steps + history.size();
    }
}
