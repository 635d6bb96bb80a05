package org.mingzhang.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mingzhang.org.Person;
import org.mingzhang.report.tables.CellChange;
import org.mingzhang.report.tables.CellPlace;
import org.mingzhang.report.tables.CellProblem;
import org.mingzhang.report.tables.FilledTable;
import org.mingzhang.report.tables.TableLayout;
import org.springframework.stereotype.Component;

/** Stores what was typed into cells of tables: in rows, or as the figures that the cells show. */
@Component
class CellWriter {

    private final ReportTables tables;
    private final FigureSheet sheet;
    private final FigureRows figures;
    private final TableRows rows;
    private final Templates templates;

    CellWriter(ReportTables tables, FigureSheet sheet, FigureRows figures, TableRows rows, Templates templates) {
        this.tables = tables;
        this.sheet = sheet;
        this.figures = figures;
        this.rows = rows;
        this.templates = templates;
    }

    /** @param stored by the table's title, what was written into which column, for the audit */
    record Outcome(Map<String, List<String>> stored, List<CellProblem> problems) {}

    /** The report is held by the caller: nobody writes in between. */
    Outcome write(Person writer, Report report, List<CellChange> changes) {
        return new Run(writer, report).write(changes);
    }

    /** The figure that a cell shows. */
    static Optional<Template.Field> figure(Template template, CellPlace place) {
        return template.table(place.table())
                .flatMap(table -> table.part(place.part()))
                .flatMap(part -> part.row(place.row()))
                .flatMap(row -> Optional.ofNullable(row.cells().get(place.column())))
                .flatMap(source -> source instanceof TableLayout.Source.OfFigure(String code)
                        ? template.figure(code)
                        : Optional.empty());
    }

    /** One run over a list of changes. */
    private final class Run {

        private final Person writer;
        private final Report report;
        private final Template template;
        private final Map<CellPlace, FilledTable.Cell> cells = new HashMap<>();
        private final Map<String, FilledTable> titles = new HashMap<>();
        private final Map<String, FigureValue> values;
        private final Map<CellPlace, TableRow> changed = new LinkedHashMap<>();
        private final Map<CellPlace, TableRow> known;
        private final Map<String, List<String>> stored = new LinkedHashMap<>();
        private final List<CellProblem> problems = new ArrayList<>();

        Run(Person writer, Report report) {
            this.writer = writer;
            this.report = report;
            template = templates.of(report.template());
            values = sheet.read(report).stream()
                    .collect(Collectors.toMap(value -> value.field().code(), Function.identity()));
            known = rows.all(report.id()).stream().collect(Collectors.toMap(Run::place, Function.identity()));
            for (FilledTable table : tables.of(report)) {
                titles.put(table.layout().code(), table);
                table.parts().stream()
                        .flatMap(part -> part.rows().stream())
                        .flatMap(row -> row.cells().stream())
                        .forEach(cell -> cells.put(cell.place(), cell));
            }
        }

        private static CellPlace place(TableRow row) {
            return new CellPlace(row.table(), row.owner(), row.part(), row.id(), "");
        }

        Outcome write(List<CellChange> changes) {
            for (CellChange change : changes) {
                try {
                    write(change);
                } catch (TypedCell.Wrong wrong) {
                    problems.add(new CellProblem(change.place(), change.typed(), wrong.text(), wrong.arguments()));
                }
            }
            changed.values().forEach(row -> rows.put(writer, report.id(), row));
            return new Outcome(stored, problems);
        }

        private void write(CellChange change) throws TypedCell.Wrong {
            FilledTable.Cell cell = cells.get(change.place());
            if (cell == null) {
                throw new TypedCell.Wrong("report.cell.gone");
            }
            if (!cell.editable()) {
                throw new TypedCell.Wrong("report.cell.computed");
            }
            Optional<Template.Field> figure = figure(template, change.place());
            String text = figure.isPresent() ? "" : stored(cell, change.typed());
            if (!cell.text().equals(change.was()) && !cell.text().equals(text)) {
                throw new TypedCell.Wrong("report.cell.changedMeanwhile", cell.text());
            }
            if (figure.isPresent()) {
                set(figure.get(), change.typed());
            } else {
                put(change.place(), text);
            }
            stored.computeIfAbsent(title(change.place()), key -> new ArrayList<>())
                    .add(cell.column().label() + " " + change.typed().strip());
        }

        private String stored(FilledTable.Cell cell, String typed) throws TypedCell.Wrong {
            TableLayout table = layout(cell.place());
            return TypedCell.stored(
                    cell.column(), Choices.of(template, table, cell.column().code()), typed);
        }

        private TableLayout layout(CellPlace place) {
            return template.table(place.table()).orElseThrow();
        }

        private void set(Template.Field field, String typed) throws TypedCell.Wrong {
            FigureValue old = values.get(field.code());
            if (old == null) {
                throw new IllegalStateException("every figure of the template is in the sheet");
            }
            FigureRow row = figures.row(
                    writer,
                    report,
                    field,
                    TypedCell.figure(field, typed),
                    old.source(),
                    old.evidence(),
                    old.version() + 1);
            figures.store(writer, report, row, field);
            values.put(
                    field.code(),
                    new FigureValue(
                            field,
                            old.period(),
                            row.value(),
                            old.source(),
                            old.evidence(),
                            row.version(),
                            old.editedBy(),
                            old.editedAt()));
        }

        private void put(CellPlace place, String text) {
            TableRow row = Optional.ofNullable(changed.get(place.ofRow()))
                    .or(() -> Optional.ofNullable(known.get(place.ofRow())))
                    .orElseGet(
                            () -> new TableRow(place.table(), place.owner(), place.part(), place.row(), 0, Map.of()));
            changed.put(place.ofRow(), row.with(place.column(), text));
        }

        private String title(CellPlace place) {
            return Optional.ofNullable(titles.get(place.table()))
                    .map(FilledTable::title)
                    .orElse(place.table());
        }
    }
}
