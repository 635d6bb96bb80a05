package org.mingzhang.check.text;

import java.util.List;
import java.util.OptionalInt;

/**
 * A sentence inside one line.
 *
 * @param line counted from 0
 * @param end after the final mark, which may be missing
 */
public record Sentence(int line, int start, int end, String norm, List<Mention> mentions) {

    /** The year named last before a place in the line, not further back than 150 characters. */
    public OptionalInt yearBefore(int place) {
        int at = place - start;
        int least = Math.max(4, at - 150);
        for (int i = norm.lastIndexOf('年', at); i >= least; i = norm.lastIndexOf('年', i - 1)) {
            String year = norm.substring(i - 4, i);
            if (year.startsWith("20") && year.chars().allMatch(c -> c >= '0' && c <= '9')) {
                return OptionalInt.of(Integer.parseInt(year));
            }
        }
        return OptionalInt.empty();
    }

    /** The mentions of a kind, in order. */
    public List<Mention> money() {
        return mentions.stream().filter(Mention::money).toList();
    }
}
