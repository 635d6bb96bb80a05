package org.mingzhang.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.base.Texts;
import org.mingzhang.report.compare.Pairs;

/** Tables as rows with keys, to be compared. */
final class ComparedTable {

    private ComparedTable() {}

    /** @param key stands once in its table */
    record Row(String key, String label, List<Cell> cells) {}

    record Cell(String label, String unit, Optional<String> value) {}

    /**
     * The rows of a printed table. A row is known by its part and its name, of several with one name by their order; a row
     * without a name by its place.
     */
    static List<Row> of(Optional<Snapshot.Table> table) {
        List<Row> rows = new ArrayList<>();
        List<Snapshot.TablePart> parts = table.map(Snapshot.Table::parts).orElse(List.of());
        for (int i = 0; i < parts.size(); i++) {
            Map<String, Integer> met = new HashMap<>();
            int place = 0;
            for (Snapshot.Row row : parts.get(i).rows()) {
                int number = met.merge(row.name(), 1, Integer::sum);
                place++;
                String label = row.name().isBlank()
                        ? Texts.of(Locale.CHINESE, "report.ui.changes.rowNumber", place)
                        : row.name();
                rows.add(new Row(i + " " + number + " " + row.name(), label, cells(parts.get(i), row)));
            }
        }
        return rows;
    }

    private static List<Cell> cells(Snapshot.TablePart part, Snapshot.Row row) {
        List<Cell> cells = new ArrayList<>();
        for (String value : row.cells()) {
            String label = cells.size() < part.heads().size()
                    ? part.heads().get(cells.size()).label()
                    : "";
            cells.add(new Cell(label, "", Optional.of(value).filter(text -> !text.isBlank())));
        }
        return cells;
    }

    /** The cells that differ; all that say something of a row that stands on one side only. */
    static List<Differences.ValueChange> changed(Pairs.Pair<Row> pair) {
        List<Cell> before = pair.before().map(Row::cells).orElse(List.of());
        List<Cell> after = pair.after().map(Row::cells).orElse(List.of());
        List<Differences.ValueChange> changed = new ArrayList<>();
        for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
            Optional<String> was = i < before.size() ? before.get(i).value() : Optional.empty();
            Optional<String> is = i < after.size() ? after.get(i).value() : Optional.empty();
            if (!was.equals(is)) {
                Cell cell = i < after.size() ? after.get(i) : before.get(i);
                changed.add(new Differences.ValueChange(cell.label(), cell.unit(), was, is));
            }
        }
        return changed;
    }
}
