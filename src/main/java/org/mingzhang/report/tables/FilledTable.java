package org.mingzhang.report.tables;

import java.util.List;
import java.util.Optional;
import org.mingzhang.report.scores.ScoreSheet;

/**
 * A table as it stands.
 *
 * @param owner id of the project whose table it is; empty for a table of the whole report
 * @param ownerName the project's name
 * @param title this and all other texts with year and unit put in
 * @param scores of a table with indicators
 */
public record FilledTable(
        TableLayout layout,
        String owner,
        String ownerName,
        String title,
        List<String> notes,
        List<Part> parts,
        List<String> foot,
        Optional<ScoreSheet> scores) {

    /**
     * The rows of a part of the layout, in their order.
     *
     * @param heads labels of the columns
     */
    public record Part(TableLayout.Part layout, String title, List<String> heads, List<Row> rows) {}

    /** @param id as in {@link CellPlace#row}; @param cells one for each column of the part */
    public record Row(String id, String label, int level, List<Cell> cells) {

        public Optional<Cell> cell(String column) {
            return cells.stream()
                    .filter(cell -> cell.place().column().equals(column))
                    .findFirst();
        }
    }

    /**
     * @param text as it is shown and printed: blank for what is missing, — for what does not apply
     * @param editable whether it can be typed into
     * @param why how the number came about; empty for what is simply typed in
     */
    public record Cell(CellPlace place, TableLayout.Column column, String text, boolean editable, Optional<Why> why) {}
}
