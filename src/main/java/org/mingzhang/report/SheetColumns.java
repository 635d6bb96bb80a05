package org.mingzhang.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mingzhang.document.Spreadsheet;
import org.mingzhang.report.tables.CellPlace;
import org.mingzhang.report.tables.FilledTable;
import org.mingzhang.report.tables.TableLayout;

/**
 * Where the columns of a part stand in a sheet that came back.
 *
 * @param places by code; by its name with {@link SheetMark#EXPORTED} before it, where the exported content stands
 */
record SheetColumns(FilledTable table, FilledTable.Part part, Map<String, Integer> places) {

    /** @param head the hidden row that names them */
    static SheetColumns of(FilledTable table, FilledTable.Part part, Spreadsheet.Row head) {
        Map<String, Integer> places = new HashMap<>();
        head.cells().forEach(cell -> places.putIfAbsent(cell.text(), cell.column()));
        return new SheetColumns(table, part, places);
    }

    String code() {
        return part.layout().code();
    }

    boolean takesRows() {
        return part.layout().kind() != TableLayout.Kind.ROWS;
    }

    Optional<Integer> place(TableLayout.Column column) {
        return Optional.ofNullable(places.get(column.code()));
    }

    /** What stood in the cell when it was exported; empty when that is not known any more. */
    Optional<String> exported(TableLayout.Column column, Spreadsheet.Row row) {
        return Optional.ofNullable(places.get(SheetMark.EXPORTED + column.code()))
                .map(place -> SheetMark.text(row, place));
    }

    /** Heads of columns that the sheet has no more. */
    List<String> missing() {
        List<TableLayout.Column> all = part.layout().columns();
        return IntStream.range(0, all.size())
                .filter(i -> place(all.get(i)).isEmpty())
                .mapToObj(part.heads()::get)
                .toList();
    }

    String head(TableLayout.Column column) {
        return part.heads().get(part.layout().columns().indexOf(column));
    }

    CellPlace cell(String row, TableLayout.Column column) {
        return new CellPlace(table.layout().code(), table.owner(), code(), row, column.code());
    }
}
