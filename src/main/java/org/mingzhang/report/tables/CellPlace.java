package org.mingzhang.report.tables;

/**
 * Names one cell of a report's tables.
 *
 * @param owner id of the project whose table it is; empty for a table of the whole report
 * @param row code of the row, or the id of a row that was added, or of the project it stands for
 */
public record CellPlace(String table, String owner, String part, String row, String column) {

    /** The same row, without a column. */
    public CellPlace ofRow() {
        return new CellPlace(table, owner, part, row, "");
    }
}
