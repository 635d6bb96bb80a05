package org.mingzhang.report;

import java.util.List;
import java.util.Optional;
import org.mingzhang.document.Spreadsheet;
import org.mingzhang.document.WrittenSheet;

/**
 * The hidden first row of an exported sheet: which table it is. In its hidden first column stand the keys of the rows, in
 * hidden columns behind the table what was exported, so that only what people changed is taken over.
 */
record SheetMark(String report, String table, String owner) {

    /** Key of a line that holds no cells: titles, notes, heads. */
    static final String LINE = "-";

    /** Begins the key of the row that names the columns of a part. */
    static final String PART = "part:";

    /** Begins the name of a column that holds what was exported. */
    static final String EXPORTED = "exported:";

    /** Stands between part and row in the key of a row; nothing follows it in a row to be filled. */
    static final String IN = "/";

    private static final String FORM = "mingzhang-table-1";

    WrittenSheet.Row row() {
        return WrittenSheet.Row.hidden(List.of(plain(FORM), plain(report), plain(table), plain(owner)));
    }

    static WrittenSheet.Cell plain(String text) {
        return new WrittenSheet.Cell(text, WrittenSheet.Look.PLAIN);
    }

    /** Empty for a sheet that was not exported. */
    static Optional<SheetMark> of(Spreadsheet.Sheet sheet) {
        return sheet.rows().stream()
                .filter(row -> row.index() == 0 && text(row, 0).equals(FORM))
                .findFirst()
                .map(row -> new SheetMark(text(row, 1), text(row, 2), text(row, 3)));
    }

    /** Empty for a blank cell. */
    static String text(Spreadsheet.Row row, int column) {
        return row.cell(column).map(Spreadsheet.Cell::text).orElse("");
    }
}
