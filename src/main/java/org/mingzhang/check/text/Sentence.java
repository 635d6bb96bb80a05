package org.mingzhang.check.text;

import java.util.List;

/**
 * A sentence inside one line.
 *
 * @param line counted from 0
 * @param end after the final mark, which may be missing
 */
public record Sentence(int line, int start, int end, String norm, List<Mention> mentions) {

    /** The mentions of a kind, in order. */
    public List<Mention> money() {
        return mentions.stream().filter(Mention::money).toList();
    }
}
