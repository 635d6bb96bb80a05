package org.mingzhang.report.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Two lists of things that have keys, brought together by them. */
public final class Pairs {

    private Pairs() {}

    /** One thing on both sides, or on one. */
    public record Pair<T>(Optional<T> before, Optional<T> after) {}

    /** In the order of the new list, what is gone at the end. Keys stand once in each list. */
    public static <T> List<Pair<T>> of(List<T> before, List<T> after, Function<T, String> key) {
        Map<String, T> old = new LinkedHashMap<>();
        before.forEach(thing -> old.put(key.apply(thing), thing));
        List<Pair<T>> pairs = new ArrayList<>();
        for (T thing : after) {
            pairs.add(new Pair<>(Optional.ofNullable(old.remove(key.apply(thing))), Optional.of(thing)));
        }
        old.values().forEach(thing -> pairs.add(new Pair<>(Optional.of(thing), Optional.empty())));
        return pairs;
    }

    /** Whether things of both lists follow each other differently. */
    public static <T> boolean reordered(List<T> before, List<T> after, Function<T, String> key) {
        List<String> old = new ArrayList<>(before.stream().map(key).toList());
        List<String> fresh = new ArrayList<>(after.stream().map(key).toList());
        List<String> known = List.copyOf(old);
        old.retainAll(fresh);
        fresh.retainAll(known);
        return !old.equals(fresh);
    }
}
