package org.mingzhang.inbox.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.mingzhang.workflow.ListKey;
import org.mingzhang.workflow.ListLine;

/**
 * Lets a grid that scrolls by number read a list that is paged by key. Where it has been it knows the keys; a jump further
 * down walks there from the nearest one.
 */
class Pages {

    /** Lines of a step on the way to a place far down. */
    private static final int STRIDE = 500;

    private final BiFunction<Optional<ListKey>, Integer, List<ListLine>> list;

    /** The key of the line before, by place. */
    private final TreeMap<Integer, ListKey> keys = new TreeMap<>();

    /** @param list the lines after a key, so many at most */
    Pages(BiFunction<Optional<ListKey>, Integer, List<ListLine>> list) {
        this.list = list;
    }

    /** So many lines from a place on; fewer at the end of the list. */
    List<ListLine> lines(int from, int limit) {
        Map.Entry<Integer, ListKey> known = keys.floorEntry(from);
        int at = known == null ? 0 : known.getKey();
        Optional<ListKey> key = Optional.ofNullable(known).map(Map.Entry::getValue);
        while (at < from) {
            List<ListLine> passed = list.apply(key, Math.min(STRIDE, from - at));
            if (passed.isEmpty()) {
                return List.of();
            }
            at += passed.size();
            key = Optional.of(passed.getLast().key());
            keys.put(at, key.get());
        }
        List<ListLine> lines = new ArrayList<>(list.apply(key, limit));
        if (!lines.isEmpty()) {
            keys.put(at + lines.size(), lines.getLast().key());
        }
        return lines;
    }

    /** The key of the line before a place that {@link #lines} has been asked for; empty at the head. */
    Optional<ListKey> before(int place) {
        return Optional.ofNullable(keys.get(place));
    }

    /** The list may have changed. */
    void forget() {
        keys.clear();
    }
}
