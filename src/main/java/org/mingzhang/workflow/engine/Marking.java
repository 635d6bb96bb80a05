package org.mingzhang.workflow.engine;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How many tokens stand where: at steps that wait, and at joins that wait for other branches. */
record Marking(SortedMap<String, Integer> tokens) {

    static final Marking EMPTY = new Marking(new TreeMap<>());

    static Marking of(Map<String, Integer> tokens) {
        SortedMap<String, Integer> some = new TreeMap<>(tokens);
        some.values().removeIf(count -> count <= 0);
        return new Marking(Collections.unmodifiableSortedMap(some));
    }

    int at(String place) {
        return tokens.getOrDefault(place, 0);
    }

    boolean isEmpty() {
        return tokens.isEmpty();
    }

    int size() {
        return tokens.values().stream().mapToInt(Integer::intValue).sum();
    }

    Marking minus(String place) {
        return plus(place, -1);
    }

    Marking plus(String place, int count) {
        Map<String, Integer> sum = new TreeMap<>(tokens);
        sum.merge(place, count, Integer::sum);
        return of(sum);
    }

    /** What of this is not in the other. */
    Marking without(Marking other) {
        Map<String, Integer> rest = new TreeMap<>(tokens);
        other.tokens.forEach((place, count) -> rest.computeIfPresent(place, (same, mine) -> mine - count));
        return of(rest);
    }
}
