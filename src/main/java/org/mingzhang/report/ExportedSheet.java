package org.mingzhang.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mingzhang.base.Texts;
import org.mingzhang.document.WrittenSheet;
import org.mingzhang.report.tables.Choice;
import org.mingzhang.report.tables.FilledTable;
import org.mingzhang.report.tables.TableLayout;

/** A table as a sheet to be filled in: a block for each part, computed cells grey, empty rows where people add some. */
final class ExportedSheet {

    /** Rows to be filled in below the present ones. */
    private static final int EMPTY_ROWS = 10;

    private static final int LABEL_WIDTH = 26;
    private static final int LEAST_LINES = 3;

    private final Template template;
    private final FilledTable table;
    private final int columns;
    private final List<Integer> widths = new ArrayList<>();
    private final List<WrittenSheet.Row> rows = new ArrayList<>();

    private ExportedSheet(Template template, FilledTable table) {
        this.template = template;
        this.table = table;
        columns = table.parts().stream()
                .mapToInt(part -> labels(part) + part.layout().columns().size())
                .max()
                .orElse(1);
        int behind = table.parts().stream()
                .mapToInt(part -> part.layout().columns().size())
                .max()
                .orElse(0);
        widths.add(0);
        widths.addAll(Collections.nCopies(columns, 0));
        widths.addAll(Collections.nCopies(behind, 0));
    }

    static WrittenSheet of(String report, Template template, FilledTable table) {
        ExportedSheet sheet = new ExportedSheet(template, table);
        table.parts().forEach(sheet::widen);
        sheet.rows.add(new SheetMark(report, table.layout().code(), table.owner()).row());
        sheet.line(table.title(), WrittenSheet.Look.TITLE);
        if (!table.owner().isEmpty()) {
            sheet.line(Texts.of(Locale.CHINESE, "report.paper.project", table.ownerName()), WrittenSheet.Look.NOTE);
        }
        table.notes().forEach(note -> sheet.line(note, WrittenSheet.Look.NOTE));
        sheet.line(Texts.of(Locale.CHINESE, "report.sheet.hint"), WrittenSheet.Look.NOTE);
        table.parts().forEach(sheet::part);
        sheet.rows.add(WrittenSheet.Row.of(List.of()));
        table.foot().forEach(foot -> sheet.line(foot, WrittenSheet.Look.NOTE));
        String name = table.ownerName().isEmpty() ? table.title() : table.ownerName();
        return new WrittenSheet(name, sheet.widths, 2, sheet.rows);
    }

    /** Whether the rows of a part have names, in a column of their own. */
    private static int labels(FilledTable.Part part) {
        return part.layout().kind() == TableLayout.Kind.ROWS ? 1 : 0;
    }

    private void widen(FilledTable.Part part) {
        int place = 1 + labels(part);
        if (labels(part) == 1) {
            widths.set(1, Math.max(widths.get(1), LABEL_WIDTH));
        }
        for (int i = 0; i < part.layout().columns().size(); i++) {
            int wide = span(part, i);
            if (wide == 1) {
                widths.set(
                        place,
                        Math.max(
                                widths.get(place),
                                width(part.layout().columns().get(i).type())));
            }
            place += wide;
        }
        for (int i = 1; i <= columns; i++) {
            widths.set(i, Math.max(widths.get(i), width(TableLayout.Type.NUMBER)));
        }
    }

    private static int width(TableLayout.Type type) {
        return switch (type) {
            case LONG_TEXT -> 34;
            case TEXT -> 20;
            case CHOICE -> 16;
            default -> 14;
        };
    }

    /** Paragraphs in rows of the template take the whole width of the table between them. */
    private int span(FilledTable.Part part, int column) {
        List<TableLayout.Column> all = part.layout().columns();
        List<TableLayout.Column> longs = all.stream()
                .filter(known -> known.type() == TableLayout.Type.LONG_TEXT)
                .toList();
        if (labels(part) == 0 || !longs.contains(all.get(column))) {
            return 1;
        }
        int free = columns - labels(part) - all.size();
        boolean last = longs.getLast().equals(all.get(column));
        int each = free / longs.size();
        return 1 + (last ? free - each * (longs.size() - 1) : each);
    }

    private void line(String text, WrittenSheet.Look look) {
        WrittenSheet.Cell cell = new WrittenSheet.Cell(text, look).wide(columns);
        int lines = look == WrittenSheet.Look.TITLE ? 2 : lines(text, 1, columns);
        rows.add(new WrittenSheet.Row(List.of(SheetMark.plain(SheetMark.LINE), cell), false, lines));
    }

    /** How many lines a text takes in these columns: not every spreadsheet measures it when it opens a file. */
    private int lines(String text, int column, int wide) {
        int width = widths.subList(column, column + wide).stream()
                .mapToInt(Integer::intValue)
                .sum();
        return text.lines()
                .mapToInt(line ->
                        1 + line.codePoints().map(c -> c < 0x2000 ? 1 : 2).sum() / width)
                .sum();
    }

    private void part(FilledTable.Part part) {
        rows.add(WrittenSheet.Row.of(List.of()));
        line(part.title(), WrittenSheet.Look.CAPTION);
        head(part);
        keys(part);
        part.rows().forEach(row -> row(part, row));
        if (part.layout().kind() != TableLayout.Kind.ROWS) {
            int free = Math.min(EMPTY_ROWS, Tables.MOST_ROWS - part.rows().size());
            for (int i = 0; i < free; i++) {
                empty(part);
            }
        }
    }

    private void keys(FilledTable.Part part) {
        List<WrittenSheet.Cell> cells = start(SheetMark.PART + part.layout().code());
        if (labels(part) == 1) {
            cells.add(SheetMark.plain(""));
        }
        List<TableLayout.Column> all = part.layout().columns();
        for (int i = 0; i < all.size(); i++) {
            cells.add(SheetMark.plain(all.get(i).code()));
            cells.addAll(Collections.nCopies(span(part, i) - 1, SheetMark.plain("")));
        }
        fill(cells);
        all.forEach(column -> cells.add(SheetMark.plain(SheetMark.EXPORTED + column.code())));
        rows.add(WrittenSheet.Row.hidden(cells));
    }

    private void head(FilledTable.Part part) {
        List<WrittenSheet.Cell> cells = start(SheetMark.LINE);
        if (labels(part) == 1) {
            cells.add(new WrittenSheet.Cell(part.layout().rowLabel(), WrittenSheet.Look.HEAD));
        }
        for (int i = 0; i < part.heads().size(); i++) {
            cells.add(new WrittenSheet.Cell(part.heads().get(i), WrittenSheet.Look.HEAD).wide(span(part, i)));
        }
        rows.add(new WrittenSheet.Row(cells, false, lines(cells)));
    }

    private void row(FilledTable.Part part, FilledTable.Row row) {
        List<WrittenSheet.Cell> cells = start(part.layout().code() + SheetMark.IN + row.id());
        if (labels(part) == 1) {
            cells.add(new WrittenSheet.Cell("　".repeat(row.level()) + row.label(), WrittenSheet.Look.LABEL));
        }
        for (int i = 0; i < row.cells().size(); i++) {
            FilledTable.Cell cell = row.cells().get(i);
            cells.add(cell(cell.column(), shown(cell), cell.editable()).wide(span(part, i)));
        }
        int lines = lines(cells);
        fill(cells);
        row.cells().forEach(cell -> cells.add(SheetMark.plain(shown(cell))));
        rows.add(new WrittenSheet.Row(cells, false, lines));
    }

    /** How many lines the highest cell of a row takes; 0 for one, so that the row grows with what is typed into it. */
    private int lines(List<WrittenSheet.Cell> cells) {
        int most = 0;
        int place = 1;
        for (WrittenSheet.Cell cell : cells.subList(1, cells.size())) {
            int lines = lines(cell.text(), place, cell.width());
            boolean paragraphs = cell.width() > 1 && cell.look() != WrittenSheet.Look.HEAD;
            most = Math.max(most, paragraphs ? Math.max(LEAST_LINES, lines) : lines);
            place += cell.width();
        }
        return most > 1 ? most : 0;
    }

    private void empty(FilledTable.Part part) {
        List<WrittenSheet.Cell> cells = start(part.layout().code() + SheetMark.IN);
        part.layout()
                .columns()
                .forEach(column -> cells.add(cell(column, "", column.formula().isEmpty())));
        rows.add(WrittenSheet.Row.of(cells));
    }

    private static List<WrittenSheet.Cell> start(String key) {
        List<WrittenSheet.Cell> cells = new ArrayList<>();
        cells.add(SheetMark.plain(key));
        return cells;
    }

    /** Up to where the hidden columns begin. */
    private void fill(List<WrittenSheet.Cell> cells) {
        int filled = cells.stream().mapToInt(WrittenSheet.Cell::width).sum();
        cells.addAll(Collections.nCopies(Math.max(0, 1 + columns - filled), SheetMark.plain("")));
    }

    private WrittenSheet.Cell cell(TableLayout.Column column, String text, boolean editable) {
        List<String> choices = editable && column.type() == TableLayout.Type.CHOICE
                ? Choices.of(template, table.layout(), column.code()).stream()
                        .map(Choice::label)
                        .toList()
                : List.of();
        return new WrittenSheet.Cell(
                text,
                editable ? WrittenSheet.Look.INPUT : WrittenSheet.Look.GREY,
                format(column.type(), text),
                1,
                choices);
    }

    private String shown(FilledTable.Cell cell) {
        return Choices.label(template, table.layout(), cell.column(), cell.text());
    }

    /** A format must not hide decimals that people type: only amounts, which have two, get a fixed one. */
    private static String format(TableLayout.Type type, String text) {
        return switch (type) {
            case TEXT, LONG_TEXT, CHOICE -> WrittenSheet.AS_TYPED;
            case COUNT, NUMBER, VALUE -> WrittenSheet.GENERAL;
            case MONEY, PERCENT, SCORE -> {
                int decimals = Optional.of(text.indexOf('.'))
                        .filter(point -> point >= 0 && TypedCell.digits(text).isPresent())
                        .map(point -> text.length() - point - 1)
                        .orElse(0);
                yield "0." + "0".repeat(Math.max(2, decimals));
            }
        };
    }
}
