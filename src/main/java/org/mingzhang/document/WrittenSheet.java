package org.mingzhang.document;

import java.util.List;

/**
 * A sheet of a spreadsheet (.xlsx) to be made. Nothing in it is ever evaluated: a text that begins like a formula stays a
 * text, also when somebody edits its cell.
 *
 * @param name of its tab; characters that no tab may have are replaced
 * @param widths of the columns, in characters of half width; 0 hides one
 * @param fixed how many rows stay in sight when the others scroll
 */
public record WrittenSheet(String name, List<Integer> widths, int fixed, List<Row> rows) {

    /** Number format of a cell that keeps what is typed into it as it is typed. */
    public static final String AS_TYPED = "@";

    /** Number format of a cell that holds numbers or words. */
    public static final String GENERAL = "General";

    /** @param lines how many lines of text its highest cell has; 0 to leave the height to the spreadsheet */
    public record Row(List<Cell> cells, boolean hidden, int lines) {

        public static Row of(List<Cell> cells) {
            return new Row(List.copyOf(cells), false, 0);
        }

        /** For keys that programs read and people do not see. */
        public static Row hidden(List<Cell> cells) {
            return new Row(List.copyOf(cells), true, 0);
        }
    }

    /**
     * @param text digits become a number where the format is one for numbers
     * @param format {@code @}, {@code General}, {@code 0.00}
     * @param width how many columns it is wide
     * @param choices that the spreadsheet offers; empty for a cell that takes anything
     */
    public record Cell(String text, Look look, String format, int width, List<String> choices) {

        public Cell(String text, Look look) {
            this(text, look, AS_TYPED, 1, List.of());
        }

        public Cell wide(int columns) {
            return new Cell(text, look, format, columns, choices);
        }

        public Cell offering(List<String> choices) {
            return new Cell(text, look, format, width, choices);
        }
    }

    /** What a cell is for, and looks like. */
    public enum Look {
        TITLE,
        /** Above and below a table. */
        NOTE,
        /** Name of a block of rows. */
        CAPTION,
        HEAD,
        LABEL,
        INPUT,
        /** Not to be filled in. */
        GREY,
        /** Without any look. */
        PLAIN
    }

    /** The file, for one or more sheets. */
    public static byte[] file(List<WrittenSheet> sheets) {
        return SheetWriter.file(sheets);
    }
}
