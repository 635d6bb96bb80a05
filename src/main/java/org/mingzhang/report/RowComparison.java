package org.mingzhang.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingzhang.document.Spreadsheet;
import org.mingzhang.report.tables.CellChange;
import org.mingzhang.report.tables.CellPlace;
import org.mingzhang.report.tables.FilledTable;
import org.mingzhang.report.tables.SheetImport;
import org.mingzhang.report.tables.TableLayout;

/**
 * Compares the rows of a sheet that came back, cell by cell. What a person changed is what differs from the export: a
 * cell they left alone is not taken over, though somebody else may have changed it since.
 */
final class RowComparison {

    private final Template template;
    private final Spreadsheet.Sheet sheet;
    private final SheetFindings found;

    RowComparison(Template template, Spreadsheet.Sheet sheet, SheetFindings found) {
        this.template = template;
        this.sheet = sheet;
        this.found = found;
    }

    void compare(SheetColumns columns, FilledTable.Row present, Spreadsheet.Row row) {
        for (FilledTable.Cell cell : present.cells()) {
            columns.place(cell.column()).ifPresent(at -> {
                SheetImport.Spot spot = spot(row, at, label(columns, Optional.of(present), cell.column()));
                try {
                    change(columns, cell, row, at, spot).ifPresent(found.changes()::add);
                } catch (TypedCell.Wrong wrong) {
                    found.problem(spot, cell.place(), SheetMark.text(row, at), wrong);
                }
            });
        }
    }

    private Optional<SheetImport.Change> change(
            SheetColumns columns, FilledTable.Cell cell, Spreadsheet.Row row, int at, SheetImport.Spot spot)
            throws TypedCell.Wrong {
        String typed = SheetMark.text(row, at);
        String shown = Choices.label(template, columns.table().layout(), cell.column(), cell.text());
        Optional<String> exported = columns.exported(cell.column(), row);
        boolean untouched = exported.map(before -> same(before, typed)).orElse(same(shown, typed));
        if (untouched || same(shown, typed)) {
            return Optional.empty();
        }
        if (!cell.editable()) {
            if (exported.isEmpty()) {
                return Optional.empty();
            }
            throw new TypedCell.Wrong("report.cell.computed");
        }
        readable(row, at);
        String becomes = becomes(columns, cell.place(), cell.column(), typed);
        boolean meanwhile = exported.filter(before -> !same(before, shown)).isPresent();
        return same(becomes, shown)
                ? Optional.empty()
                : Optional.of(new SheetImport.Change(
                        spot, new CellChange(cell.place(), cell.text(), typed), shown, becomes, meanwhile));
    }

    /** A row that people added. Empty for one without content that can be stored. */
    Optional<SheetImport.Addition> addition(SheetColumns columns, Spreadsheet.Row row) {
        List<SheetImport.Change> cells = new ArrayList<>();
        for (TableLayout.Column column : columns.part().layout().columns()) {
            Optional<Integer> at = columns.place(column).filter(place -> brings(columns, column, row, place));
            if (at.isPresent()) {
                CellPlace place = columns.cell("", column);
                String typed = SheetMark.text(row, at.get());
                SheetImport.Spot spot = spot(row, at.get(), label(columns, Optional.empty(), column));
                try {
                    readable(row, at.get());
                    String becomes = becomes(columns, place, column, typed);
                    cells.add(new SheetImport.Change(spot, new CellChange(place, "", typed), "", becomes, false));
                } catch (TypedCell.Wrong wrong) {
                    found.problem(spot, place, typed, wrong);
                }
            }
        }
        CellPlace part =
                new CellPlace(columns.table().layout().code(), columns.table().owner(), columns.code(), "", "");
        return cells.isEmpty()
                ? Optional.empty()
                : Optional.of(new SheetImport.Addition(first(row, columns.part().title()), part, List.copyOf(cells)));
    }

    /** Computed cells bring nothing, and a score that was copied with its row was computed for the other one. */
    private static boolean brings(SheetColumns columns, TableLayout.Column column, Spreadsheet.Row row, int at) {
        String typed = SheetMark.text(row, at);
        boolean score = columns.part().layout().kind() == TableLayout.Kind.INDICATORS
                && column.code().equals("score");
        boolean copied = score
                && columns.exported(column, row)
                        .filter(before -> same(before, typed))
                        .isPresent();
        return !typed.isBlank() && column.formula().isEmpty() && !copied;
    }

    /** A row that is in the table no more: what was filled into it finds no place. */
    void gone(SheetColumns columns, String id, Spreadsheet.Row row) {
        for (TableLayout.Column column : columns.part().layout().columns()) {
            columns.place(column).ifPresent(at -> {
                String typed = SheetMark.text(row, at);
                if (columns.exported(column, row)
                        .filter(before -> !same(before, typed))
                        .isPresent()) {
                    found.problem(
                            spot(row, at, label(columns, Optional.empty(), column)),
                            columns.cell(id, column),
                            typed,
                            new TypedCell.Wrong("report.cell.gone"));
                }
            });
        }
    }

    private void readable(Spreadsheet.Row row, int at) throws TypedCell.Wrong {
        Optional<Spreadsheet.Cell> cell = row.cell(at);
        if (cell.isEmpty() && sheet.covered(row.index(), at)) {
            throw new TypedCell.Wrong("report.sheet.merged");
        }
        switch (cell.map(Spreadsheet.Cell::kind).orElse(Spreadsheet.Kind.TEXT)) {
            case ERROR -> throw new TypedCell.Wrong("report.sheet.error", SheetMark.text(row, at));
            case DATE -> throw new TypedCell.Wrong("report.sheet.date", SheetMark.text(row, at));
            case NOT_COMPUTED -> throw new TypedCell.Wrong("report.sheet.notComputed");
            case TEXT, NUMBER -> {}
        }
    }

    /** As it will be shown. */
    private String becomes(SheetColumns columns, CellPlace place, TableLayout.Column column, String typed)
            throws TypedCell.Wrong {
        Optional<Template.Field> figure = CellWriter.figure(template, place);
        if (figure.isPresent()) {
            int scale = figure.get().scale();
            return TypedCell.figure(figure.get(), typed)
                    .map(value -> value.setScale(Math.max(scale, value.scale())).toPlainString())
                    .orElse("");
        }
        TableLayout layout = columns.table().layout();
        String stored = TypedCell.stored(column, Choices.of(template, layout, column.code()), typed);
        return Choices.label(template, layout, column, stored);
    }

    /** Whether both say the same: numbers by their value, texts but for blanks around them and the kind of line ends. */
    private static boolean same(String one, String other) {
        String left = one.replace("\r\n", "\n").strip();
        String right = other.replace("\r\n", "\n").strip();
        Optional<BigDecimal> number = TypedCell.digits(left);
        Optional<BigDecimal> digits = TypedCell.digits(right);
        return left.equals(right)
                || number.isPresent() && digits.isPresent() && number.get().compareTo(digits.get()) == 0;
    }

    private static String label(SheetColumns columns, Optional<FilledTable.Row> row, TableLayout.Column column) {
        String name = row.map(present -> present.label().isEmpty()
                        ? present.cell("name")
                                .or(() -> Optional.of(present.cells().getFirst()))
                                .map(FilledTable.Cell::text)
                                .orElse("")
                        : present.label())
                .orElse("");
        return Stream.of(columns.part().title(), name, columns.head(column))
                .filter(text -> !text.isBlank())
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    private SheetImport.Spot spot(Spreadsheet.Row row, int column, String label) {
        return new SheetImport.Spot(sheet.name(), Spreadsheet.address(row.index(), column), label);
    }

    /** The first cell of a row that people see. */
    SheetImport.Spot first(Spreadsheet.Row row, String label) {
        int column = row.cells().stream()
                .mapToInt(Spreadsheet.Cell::column)
                .filter(place -> place > 0)
                .findFirst()
                .orElse(1);
        return spot(row, column, label);
    }
}
