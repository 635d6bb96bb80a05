package org.mingzhang.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mingzhang.report.scores.Direction;
import org.mingzhang.report.tables.FilledTable;
import org.mingzhang.report.tables.TableLayout;

/** Tables as they stand on paper: only printed columns, targets with their sign and measure, labels for choices. */
final class PrintedTables {

    private static final List<String> MEASURED = List.of("target", "actual");

    private final Template template;

    private PrintedTables(Template template) {
        this.template = template;
    }

    /** In the order of the attachments; a table in which nothing is filled in is left out. */
    static List<Snapshot.Table> of(Template template, List<FilledTable> tables) {
        PrintedTables printed = new PrintedTables(template);
        return template.closing().attachments().stream()
                .flatMap(code ->
                        tables.stream().filter(table -> table.layout().code().equals(code)))
                .filter(PrintedTables::filled)
                .map(printed::table)
                .toList();
    }

    /** A table of scores is filled in when it has indicators, any other when a cell says something. */
    private static boolean filled(FilledTable table) {
        Stream<FilledTable.Part> parts = table.parts().stream();
        if (table.layout().scheme().isPresent()) {
            return parts.anyMatch(part -> part.layout().kind() == TableLayout.Kind.INDICATORS
                    && !part.rows().isEmpty());
        }
        return parts.flatMap(part -> part.rows().stream())
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> !cell.text().isEmpty() && !cell.text().equals(TableRow.NOT_APPLICABLE));
    }

    private Snapshot.Table table(FilledTable table) {
        return new Snapshot.Table(
                table.layout().code(),
                table.title(),
                table.ownerName(),
                table.notes(),
                table.parts().stream().map(part -> part(table, part)).toList(),
                table.foot());
    }

    private Snapshot.TablePart part(FilledTable table, FilledTable.Part part) {
        List<TableLayout.Column> columns = part.layout().columns();
        List<Integer> printed = IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).printed())
                .boxed()
                .toList();
        return new Snapshot.TablePart(
                part.title(),
                part.layout().kind() == TableLayout.Kind.ROWS,
                part.layout().rowLabel(),
                printed.stream()
                        .map(i -> new Snapshot.Head(
                                part.heads().get(i), columns.get(i).type().number()))
                        .toList(),
                part.rows().stream()
                        .map(row -> new Snapshot.Row(
                                row.label(),
                                row.level(),
                                printed.stream()
                                        .map(i -> cell(
                                                table.layout(), row, row.cells().get(i)))
                                        .toList()))
                        .toList());
    }

    private String cell(TableLayout table, FilledTable.Row row, FilledTable.Cell cell) {
        boolean words = TypedCell.digits(cell.text()).isEmpty();
        boolean measured = !words
                && MEASURED.contains(cell.column().code())
                && row.cell("direction").isPresent();
        return measured ? measured(row, cell) : Choices.label(template, table, cell.column(), cell.text());
    }

    /** ≥800件 for a target, 842件 for what came of it; a qualitative one says how far it was reached. */
    private static String measured(FilledTable.Row row, FilledTable.Cell cell) {
        String sign = cell.column().code().equals("target")
                ? text(row, "direction").map(PrintedTables::sign).orElse("")
                : "";
        return sign + cell.text() + text(row, "measure").orElse("");
    }

    private static String sign(String direction) {
        return direction.equals(Direction.POSITIVE.name())
                ? "≥"
                : direction.equals(Direction.REVERSE.name())
                        ? "≤"
                        : direction.equals(Direction.EQUAL.name()) ? "＝" : "";
    }

    private static Optional<String> text(FilledTable.Row row, String column) {
        return row.cell(column).map(FilledTable.Cell::text).filter(text -> !text.equals(TableRow.NOT_APPLICABLE));
    }
}
