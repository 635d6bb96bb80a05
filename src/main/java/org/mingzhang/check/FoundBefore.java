package org.mingzhang.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import org.mingzhang.report.BrokenTieOut;
import org.mingzhang.report.NarrativeLine;
import org.mingzhang.report.Snapshot;
import org.mingzhang.report.tables.FilledTable;
import org.springframework.stereotype.Component;

/**
 * What was found last in a report, for as long as nothing of it changes: the panel of findings and the section that is
 * written ask for the same within a moment.
 */
@Component
class FoundBefore {

    /** Reports that are worked on at one time. */
    private static final int KEPT = 32;

    /** Everything that a finding may follow from. */
    record State(
            String template,
            List<NarrativeLine> narrative,
            Snapshot data,
            List<BrokenTieOut> broken,
            List<FilledTable> tables) {}

    private record Found(State state, List<Finding> findings) {}

    private final Map<String, Found> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Entry<String, Found> eldest) {
            return size() > KEPT;
        }
    };

    /** Empty when anything is different from then. */
    synchronized Optional<List<Finding>> in(String report, State state) {
        return Optional.ofNullable(kept.get(report))
                .filter(found -> found.state().equals(state))
                .map(Found::findings);
    }

    synchronized void keep(String report, State state, List<Finding> findings) {
        kept.put(report, new Found(state, List.copyOf(findings)));
    }
}
