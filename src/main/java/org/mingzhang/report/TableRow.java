package org.mingzhang.report;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A stored row of a table.
 *
 * @param owner id of the project whose table it is, or empty
 * @param id of the template's row, of the project it stands for, or its own
 * @param place among the rows that were added
 * @param cells by column: what was typed, numbers with plain digits, — for what does not apply; a blank cell is absent
 */
record TableRow(String table, String owner, String part, String id, int place, Map<String, String> cells) {

    static final String NOT_APPLICABLE = "—";

    boolean in(String table, String owner, String part) {
        return this.table.equals(table) && this.owner.equals(owner) && this.part.equals(part);
    }

    /** Empty for a blank cell. */
    Optional<String> cell(String column) {
        return Optional.ofNullable(cells.get(column));
    }

    /** With another text in a cell; a blank one empties it. */
    TableRow with(String column, String text) {
        Map<String, String> changed = new HashMap<>(cells);
        if (text.isEmpty()) {
            changed.remove(column);
        } else {
            changed.put(column, text);
        }
        return new TableRow(table, owner, part, id, place, Collections.unmodifiableMap(changed));
    }

    TableRow at(int place) {
        return new TableRow(table, owner, part, id, place, cells);
    }
}
