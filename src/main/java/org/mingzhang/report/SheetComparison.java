package org.mingzhang.report;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.document.Spreadsheet;
import org.mingzhang.report.tables.FilledTable;
import org.mingzhang.report.tables.SheetImport;
import org.mingzhang.report.tables.TableLayout;

/** Compares a sheet that came back with its table as it stands. Rows and columns are found by their keys, wherever they are. */
final class SheetComparison {

    private final FilledTable table;
    private final Spreadsheet.Sheet sheet;
    private final SheetFindings found;
    private final RowComparison rows;
    private final Map<String, SheetColumns> known = new LinkedHashMap<>();
    private final Map<String, Set<String>> seen = new HashMap<>();
    private final Map<String, Integer> added = new HashMap<>();

    private SheetComparison(Template template, FilledTable table, Spreadsheet.Sheet sheet, SheetFindings found) {
        this.table = table;
        this.sheet = sheet;
        this.found = found;
        rows = new RowComparison(template, sheet, found);
    }

    static void compare(Template template, FilledTable table, Spreadsheet.Sheet sheet, SheetFindings found) {
        new SheetComparison(template, table, sheet, found).compare();
    }

    private void compare() {
        sheet.rows().forEach(this::head);
        Optional<SheetColumns> here = Optional.empty();
        for (Spreadsheet.Row row : sheet.rows()) {
            String key = SheetMark.text(row, 0);
            String part = key.contains(SheetMark.IN) ? key.substring(0, key.indexOf(SheetMark.IN)) : "";
            if (row.index() == 0 || key.equals(SheetMark.LINE)) {
                here = Optional.empty();
            } else if (key.startsWith(SheetMark.PART)) {
                here = Optional.ofNullable(known.get(key.substring(SheetMark.PART.length())));
            } else if (known.containsKey(part)) {
                row(known.get(part), key.substring(part.length() + 1), row);
            } else {
                withoutKey(here, row);
            }
        }
        table.parts().forEach(this::leftOut);
    }

    /** The row that names the columns of a part. */
    private void head(Spreadsheet.Row row) {
        String key = SheetMark.text(row, 0);
        table.parts().stream()
                .filter(part -> key.equals(SheetMark.PART + part.layout().code()))
                .forEach(part -> known.putIfAbsent(part.layout().code(), SheetColumns.of(table, part, row)));
    }

    private void row(SheetColumns columns, String id, Spreadsheet.Row row) {
        if (id.isEmpty()) {
            add(columns, row);
            return;
        }
        boolean first =
                seen.computeIfAbsent(columns.code(), key -> new HashSet<>()).add(id);
        Optional<FilledTable.Row> present = columns.part().rows().stream()
                .filter(known -> known.id().equals(id))
                .findFirst();
        if (first && present.isPresent()) {
            rows.compare(columns, present.get(), row);
        } else if (first) {
            rows.gone(columns, id, row);
        } else if (columns.takesRows()) {
            // Copying a whole row is how people add one.
            add(columns, row);
        } else {
            found.problem(rows.first(row, columns.part().title()), "report.sheet.rowTwice");
        }
    }

    private void add(SheetColumns columns, Spreadsheet.Row row) {
        Optional<SheetImport.Addition> addition = rows.addition(columns, row);
        if (addition.isEmpty()) {
            return;
        }
        int number = added.merge(columns.code(), 1, Integer::sum);
        if (columns.part().rows().size() + number > Tables.MOST_ROWS) {
            found.problem(addition.get().spot(), "report.tableRowsTooMany", Tables.MOST_ROWS);
        } else {
            found.additions().add(addition.get());
        }
    }

    private void withoutKey(Optional<SheetColumns> here, Spreadsheet.Row row) {
        if (here.filter(SheetColumns::takesRows).isPresent()) {
            add(here.get(), row);
        } else {
            found.problem(rows.first(row, ""), "report.sheet.rowElsewhere");
        }
    }

    /** What the table has and the sheet has no more. It stays as it is. */
    private void leftOut(FilledTable.Part part) {
        TableLayout.Part layout = part.layout();
        SheetColumns columns = known.get(layout.code());
        if (columns == null) {
            found.remark("report.sheet.partMissing", part.title());
            return;
        }
        List<String> missing = columns.missing();
        if (!missing.isEmpty()) {
            found.remark("report.sheet.columnsMissing", part.title(), String.join("、", missing));
        }
        Set<String> back = seen.getOrDefault(layout.code(), Set.of());
        long kept = part.rows().stream().filter(row -> !back.contains(row.id())).count();
        if (kept > 0) {
            found.remark("report.sheet.rowsKept", part.title(), kept);
        }
    }
}
