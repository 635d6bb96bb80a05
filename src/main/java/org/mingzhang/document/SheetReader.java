package org.mingzhang.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;

/** Reads the sheets of one spreadsheet, and no more of them than tables could ever have. */
final class SheetReader {

    private static final int MOST_CELLS = 300_000;
    private static final int MOST_AREAS = 5_000;
    private static final Pattern ADDRESS = Pattern.compile("([A-Z]{1,3})([1-9][0-9]{0,6})");

    private final CellFormats formats;
    private final SharedTexts texts;
    private final TextLines limit;
    private int count;

    SheetReader(CellFormats formats, SharedTexts texts, TextLines limit) {
        this.formats = formats;
        this.texts = texts;
        this.limit = limit;
    }

    Spreadsheet.Sheet read(String name, PartReader in) {
        List<Spreadsheet.Row> rows = new ArrayList<>();
        List<Spreadsheet.Area> merged = new ArrayList<>();
        in.children(root -> in.children(child -> {
            switch (child) {
                case "sheetData" -> rows(in, rows);
                case "mergeCells" ->
                    in.children(cell ->
                            in.attribute("ref").flatMap(SheetReader::area).ifPresent(area -> merged.add(area)));
                default -> {}
            }
            if (merged.size() > MOST_AREAS) {
                throw new FileNotReadable("document.file.bomb");
            }
        }));
        return new Spreadsheet.Sheet(name, List.copyOf(rows), List.copyOf(merged));
    }

    private void rows(PartReader in, List<Spreadsheet.Row> rows) {
        int[] next = {0};
        in.children(name -> {
            int index = in.number("r").map(number -> number - 1).orElse(next[0]);
            next[0] = index + 1;
            List<Spreadsheet.Cell> cells = cells(in);
            if (!cells.isEmpty()) {
                within(index, Spreadsheet.MOST_ROWS);
                rows.add(new Spreadsheet.Row(index, cells));
            }
        });
    }

    private List<Spreadsheet.Cell> cells(PartReader in) {
        List<Spreadsheet.Cell> cells = new ArrayList<>();
        int[] next = {0};
        in.children(name -> {
            int column = in.attribute("r").flatMap(SheetReader::column).orElse(next[0]);
            next[0] = column + 1;
            cell(in, column).ifPresent(cell -> {
                within(column, Spreadsheet.MOST_COLUMNS);
                within(count++, MOST_CELLS);
                cells.add(cell);
            });
        });
        return List.copyOf(cells);
    }

    private static void within(int index, int most) {
        if (index < 0 || index >= most) {
            throw new FileNotReadable("document.file.tooManyCells", Spreadsheet.MOST_ROWS, Spreadsheet.MOST_COLUMNS);
        }
    }

    private Optional<Spreadsheet.Cell> cell(PartReader in, int column) {
        String type = in.attribute("t").orElse("n");
        int style = in.number("s").orElse(0);
        StringBuilder value = new StringBuilder();
        boolean[] formula = {false};
        in.children(child -> {
            switch (child) {
                case "v" -> value.append(in.text(limit));
                case "is" -> value.append(SharedTexts.text(in, limit));
                case "f" -> formula[0] = true;
                default -> {}
            }
        });
        if (value.isEmpty()) {
            return formula[0] && !type.equals("str")
                    ? Optional.of(new Spreadsheet.Cell(column, Spreadsheet.Kind.NOT_COMPUTED, "="))
                    : Optional.empty();
        }
        return Optional.of(cell(column, type, style, value.toString()))
                .filter(cell -> !cell.text().isBlank());
    }

    private Spreadsheet.Cell cell(int column, String type, int style, String value) {
        return switch (type) {
            case "s" -> new Spreadsheet.Cell(column, Spreadsheet.Kind.TEXT, texts.get(value));
            case "str" -> new Spreadsheet.Cell(column, Spreadsheet.Kind.TEXT, SharedTexts.plain(value));
            case "inlineStr" -> new Spreadsheet.Cell(column, Spreadsheet.Kind.TEXT, value);
            case "b" -> new Spreadsheet.Cell(column, Spreadsheet.Kind.TEXT, value.equals("1") ? "TRUE" : "FALSE");
            case "e" -> new Spreadsheet.Cell(column, Spreadsheet.Kind.ERROR, value);
            case "d" -> new Spreadsheet.Cell(column, Spreadsheet.Kind.DATE, value);
            default -> formats.cell(column, style, value);
        };
    }

    private static Optional<Integer> column(String address) {
        Matcher found = ADDRESS.matcher(address);
        return found.matches() ? Optional.of(CellReference.convertColStringToIndex(found.group(1))) : Optional.empty();
    }

    /** B2:D2, or one cell alone. */
    private static Optional<Spreadsheet.Area> area(String ref) {
        String[] corners = ref.split(":", 2);
        Matcher from = ADDRESS.matcher(corners[0]);
        Matcher to = ADDRESS.matcher(corners[corners.length - 1]);
        return from.matches() && to.matches()
                ? Optional.of(new Spreadsheet.Area(
                        Integer.parseInt(from.group(2)) - 1,
                        CellReference.convertColStringToIndex(from.group(1)),
                        Integer.parseInt(to.group(2)) - 1,
                        CellReference.convertColStringToIndex(to.group(1))))
                : Optional.empty();
    }
}
