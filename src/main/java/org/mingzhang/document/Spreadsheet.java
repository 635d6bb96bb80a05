package org.mingzhang.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellReference;

/**
 * A spreadsheet (.xlsx) that somebody brings, as its reader sees it: formulas are their last result, numbers have the
 * decimals they are shown with. What the file is decides, not its name. Nothing that a file refers to is fetched.
 *
 * @param sheets in their order, hidden ones too
 */
public record Spreadsheet(List<Sheet> sheets) {

    /** The largest file that is read, in bytes. */
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    public static final int MOST_ROWS = 5_000;
    public static final int MOST_COLUMNS = 100;

    /**
     * Rows and cells without content are left out.
     *
     * @param merged areas of which only the first cell has a content
     */
    public record Sheet(String name, List<Row> rows, List<Area> merged) {

        /** Whether the cell lies below another one that was merged with it. Both from 0. */
        public boolean covered(int row, int column) {
            return merged.stream().anyMatch(area -> area.covers(row, column));
        }
    }

    /** @param index from 0 */
    public record Row(int index, List<Cell> cells) {

        /** Empty for a blank cell. */
        public Optional<Cell> cell(int column) {
            return cells.stream().filter(cell -> cell.column() == column).findFirst();
        }
    }

    /**
     * @param column from 0
     * @param text never blank; digits of a number without separators; of a date the day
     */
    public record Cell(int column, Kind kind, String text) {}

    /** What a cell holds. */
    public enum Kind {
        TEXT,
        /** As shown, a percentage with its sign. */
        NUMBER,
        /** A number that is shown as a date or time. */
        DATE,
        /** {@code #REF!} */
        ERROR,
        /** A formula that no program has computed yet. */
        NOT_COMPUTED
    }

    /** Merged cells, all from 0 and inclusive. */
    public record Area(int top, int left, int bottom, int right) {

        boolean covers(int row, int column) {
            boolean inside = row >= top && row <= bottom && column >= left && column <= right;
            return inside && (row != top || column != left);
        }
    }

    /**
     * Reads no more than one byte above the limit, however much the stream has.
     *
     * @throws FileNotReadable see {@link #of(byte[])}
     */
    public static Spreadsheet of(InputStream file) throws IOException {
        return of(file.readNBytes(MOST_BYTES + 1));
    }

    /**
     * @throws FileNotReadable when the file is too large, damaged, protected, has macros or more rows than any table, or is
     *     something else
     */
    public static Spreadsheet of(byte[] file) {
        try {
            if (file.length > MOST_BYTES) {
                throw new FileNotReadable("document.file.tooBig", MOST_BYTES / 1024 / 1024);
            }
            return read(file);
        } catch (FileNotReadable refused) {
            throw refused.asSpreadsheet();
        }
    }

    private static Spreadsheet read(byte[] file) {
        return switch (FileKind.of(file)) {
            case ZIP -> SpreadsheetFile.read(file);
            case OLD_OFFICE -> throw OldOffice.refusal(file);
            case TEXT ->
                throw file.length == 0
                        ? new FileNotReadable("document.file.empty")
                        : FileNotReadable.otherKind("TXT / CSV / HTML");
            case FileKind other -> throw FileNotReadable.otherKind(other.called());
        };
    }

    /** B7, as spreadsheets name a cell. Both from 0. */
    public static String address(int row, int column) {
        return CellReference.convertNumToColString(column) + (row + 1);
    }
}
