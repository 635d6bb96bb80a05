package org.mingzhang.workflow.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How tokens are to be moved in a running scope.
 *
 * @param target where one is started
 * @param ended tokens that vanish
 * @param joined tokens put at joins, for branches that were over and stay so
 */
record Move(Level level, String target, Marking ended, Marking joined) {

    /** The tokens that vanish, as the engine knows them. */
    List<Level.Token> endedTokens() {
        Map<String, Integer> counts = new TreeMap<>(ended.tokens());
        List<Level.Token> tokens = new ArrayList<>();
        for (Level.Token token : level.tokens()) {
            if (counts.merge(token.place(), -1, Integer::sum) >= 0) {
                tokens.add(token);
            }
        }
        return tokens;
    }

    /** Where tokens are started: at the target and at joins. */
    List<Start> starts() {
        List<Start> starts = new ArrayList<>(List.of(new Start(target, level.activity(target), "")));
        joined.tokens().forEach((place, count) -> {
            for (int i = 0; i < count; i++) {
                starts.add(new Start(place, place, ""));
            }
        });
        return starts;
    }
}
