package org.mingzhang.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.document.Spreadsheet;
import org.mingzhang.document.WrittenSheet;
import org.mingzhang.org.Person;
import org.mingzhang.report.tables.CellChange;
import org.mingzhang.report.tables.CellPlace;
import org.mingzhang.report.tables.FilledTable;
import org.mingzhang.report.tables.SheetImport;
import org.mingzhang.report.tables.WrittenCells;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for tables as spreadsheets: exported, filled in elsewhere, and brought back. Rights are those of {@link Tables}. */
@Service
public class TableFiles {

    /** The largest file that is read, in bytes. */
    public static final int MOST_BYTES = Spreadsheet.MOST_BYTES;

    private final Tables tables;
    private final Reports reports;
    private final Templates templates;

    TableFiles(Tables tables, Reports reports, Templates templates) {
        this.tables = tables;
        this.reports = reports;
        this.templates = templates;
    }

    /**
     * A table as .xlsx: a sheet, or one for each project.
     *
     * @param table code of the table
     * @throws NotYourReport for another unit's report
     * @throws SheetRefused when the report has no such table (any more)
     */
    public byte[] export(Person reader, String report, String table) {
        List<FilledTable> all = all(reader, report, table);
        if (all.isEmpty()) {
            throw SheetRefused.nothing();
        }
        Template template = template(reader, report);
        return WrittenSheet.file(all.stream()
                .map(filled -> ExportedSheet.of(report, template, filled))
                .toList());
    }

    /**
     * What a file would change. Stores nothing.
     *
     * @throws NotYourReport for another unit's report
     * @throws SheetRefused when the file was not exported from this table of this report
     * @throws org.mingzhang.document.FileNotReadable when it is no spreadsheet that can be read
     */
    public SheetImport read(Person reader, String report, String table, byte[] file) {
        List<FilledTable> all = tables.all(reader, report);
        Template template = template(reader, report);
        Map<SheetMark, FilledTable> known = new HashMap<>();
        all.forEach(filled -> known.put(new SheetMark(report, filled.layout().code(), filled.owner()), filled));
        List<Spreadsheet.Sheet> sheets = exported(Spreadsheet.of(file), all, report, table);
        SheetFindings found = new SheetFindings();
        Set<SheetMark> done = new HashSet<>();
        for (Spreadsheet.Sheet sheet : sheets) {
            Optional<SheetMark> mark = SheetMark.of(sheet);
            Optional<FilledTable> filled = mark.map(known::get);
            if (mark.isEmpty()
                    || !mark.get().report().equals(report)
                    || !mark.get().table().equals(table)) {
                found.remark("report.sheet.sheetForeign", sheet.name());
            } else if (filled.isEmpty()) {
                found.remark("report.sheet.projectGone", sheet.name());
            } else if (!done.add(mark.get())) {
                found.remark("report.sheet.sheetTwice", sheet.name());
            } else {
                SheetComparison.compare(template, filled.get(), sheet, found);
            }
        }
        return found.done();
    }

    /** The sheets that say something, when one of them was exported from this table. */
    private static List<Spreadsheet.Sheet> exported(
            Spreadsheet file, List<FilledTable> all, String report, String table) {
        List<Spreadsheet.Sheet> sheets =
                file.sheets().stream().filter(sheet -> !sheet.rows().isEmpty()).toList();
        List<SheetMark> marks =
                sheets.stream().flatMap(sheet -> SheetMark.of(sheet).stream()).toList();
        if (marks.isEmpty()) {
            throw SheetRefused.notExported();
        }
        List<String> ours = marks.stream()
                .filter(mark -> mark.report().equals(report))
                .map(SheetMark::table)
                .toList();
        if (ours.isEmpty()) {
            throw SheetRefused.otherReport();
        }
        if (!ours.contains(table)) {
            throw SheetRefused.otherTable(all.stream()
                    .filter(filled -> filled.layout().code().equals(ours.getFirst()))
                    .map(FilledTable::title)
                    .findFirst()
                    .orElse(ours.getFirst()));
        }
        return sheets;
    }

    /**
     * Stores what was read: adds the new rows, and writes every cell that still stands as it stood when the file was read.
     *
     * @throws org.mingzhang.base.Refusal as {@link Tables#write} and {@link Tables#add} do; then nothing is stored
     */
    @Transactional
    public SheetImport.Outcome apply(Person writer, String report, SheetImport read) {
        Map<CellPlace, SheetImport.Spot> spots = new HashMap<>();
        List<CellChange> changes = new ArrayList<>();
        for (SheetImport.Change change : read.changes()) {
            changes.add(change.change());
            spots.put(change.change().place(), change.spot());
        }
        for (SheetImport.Addition addition : read.additions()) {
            FilledTable.Row row = last(tables.add(writer, report, addition.part()), addition.part());
            for (SheetImport.Change change : addition.cells()) {
                row.cell(change.change().place().column()).ifPresent(cell -> {
                    changes.add(new CellChange(
                            cell.place(), cell.text(), change.change().typed()));
                    spots.put(cell.place(), change.spot());
                });
            }
        }
        WrittenCells written = tables.write(writer, report, changes);
        List<SheetImport.Problem> left = written.problems().stream()
                .flatMap(problem -> Optional.ofNullable(spots.get(problem.place())).stream()
                        .map(spot -> new SheetImport.Problem(spot, problem)))
                .toList();
        return new SheetImport.Outcome(
                changes.size() - left.size(), read.additions().size(), left);
    }

    private static FilledTable.Row last(List<FilledTable> all, CellPlace part) {
        return all.stream()
                .filter(table -> table.layout().code().equals(part.table())
                        && table.owner().equals(part.owner()))
                .flatMap(table -> table.parts().stream())
                .filter(known -> known.layout().code().equals(part.part()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a row was added to a part that is not there"))
                .rows()
                .getLast();
    }

    private List<FilledTable> all(Person reader, String report, String table) {
        return tables.all(reader, report).stream()
                .filter(filled -> filled.layout().code().equals(table))
                .toList();
    }

    private Template template(Person reader, String report) {
        return templates.of(reports.open(reader, report).template());
    }
}
