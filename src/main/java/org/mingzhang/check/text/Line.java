package org.mingzhang.check.text;

import java.util.List;
import java.util.Optional;

/**
 * A line of the report.
 *
 * @param index counted from 0
 * @param norm half-width form of {@code raw}, of the same length
 * @param level of the heading, 1 to 4; 0 for a line that is no heading
 * @param part code of the outline's part the line belongs to; empty before the first
 * @param chapter title of the second-level heading above
 * @param point title of the third-level heading above
 * @param cells more than one for a row of a table
 */
public record Line(
        int index,
        String raw,
        String norm,
        Optional<Enumerator> enumerator,
        int level,
        String part,
        String chapter,
        String point,
        List<String> cells,
        List<Sentence> sentences) {

    public boolean blank() {
        return norm.isBlank();
    }

    public boolean heading() {
        return level > 0;
    }

    public boolean table() {
        return cells.size() > 1;
    }

    /** Text of the running report: neither heading nor table nor blank. */
    public boolean prose() {
        return !blank() && !heading() && !table();
    }

    /** The line without its number, blanks trimmed. */
    public String title() {
        return title(norm, enumerator);
    }

    static String title(String norm, Optional<Enumerator> enumerator) {
        String title = norm.substring(Math.min(enumerator.map(Enumerator::end).orElse(0), norm.length()))
                .strip();
        return title.endsWith(":") ? title.substring(0, title.length() - 1).strip() : title;
    }
}
