package org.mingzhang.report.tables;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How far a part of a table is proved. A row must be proved as soon as it says a result: what was actually achieved, or
 * anything at all where the part has no such column.
 *
 * @param title of the table, with the project whose table it is
 * @param needed how many rows must be proved
 * @param missing those without a file, in their order
 */
public record EvidenceCoverage(String title, TableLayout.Evidence rule, int needed, List<Missing> missing) {

    private static final String ACTUAL = "actual";
    private static final String NOT_APPLICABLE = "—";

    /** @param label of the row; empty for a row without a name, the {@code number}-th of its part */
    public record Missing(CellPlace row, String label, int number) {}

    public int proved() {
        return needed - missing.size();
    }

    /** Of every part that asks for evidence and says something. */
    public static List<EvidenceCoverage> of(List<FilledTable> tables, List<EvidenceFile> files) {
        Set<CellPlace> proved = files.stream().map(EvidenceFile::row).collect(Collectors.toCollection(HashSet::new));
        List<EvidenceCoverage> all = new ArrayList<>();
        for (FilledTable table : tables) {
            for (FilledTable.Part part : table.parts()) {
                EvidenceCoverage coverage = of(table, part, proved);
                if (part.layout().evidence() != TableLayout.Evidence.NONE && coverage.needed() > 0) {
                    all.add(coverage);
                }
            }
        }
        return List.copyOf(all);
    }

    private static EvidenceCoverage of(FilledTable table, FilledTable.Part part, Set<CellPlace> proved) {
        List<Missing> missing = new ArrayList<>();
        int needed = 0;
        int number = 0;
        for (FilledTable.Row row : part.rows()) {
            CellPlace place = place(table, part, row);
            number++;
            if (needed(part, row)) {
                needed++;
                if (!proved.contains(place)) {
                    missing.add(new Missing(place, label(row), number));
                }
            }
        }
        String title = table.ownerName().isEmpty() ? table.title() : table.title() + " · " + table.ownerName();
        return new EvidenceCoverage(title, part.layout().evidence(), needed, List.copyOf(missing));
    }

    /** Whether the row says something that must be proved. */
    public static boolean needed(FilledTable.Part part, FilledTable.Row row) {
        boolean results = part.layout().column(ACTUAL).isPresent();
        return part.layout().evidence() != TableLayout.Evidence.NONE
                && row.cells().stream()
                        .filter(cell -> results ? cell.column().code().equals(ACTUAL) : cell.editable())
                        .map(FilledTable.Cell::text)
                        .anyMatch(text -> !text.isBlank() && !text.equals(NOT_APPLICABLE));
    }

    /** How evidence names the row. */
    public static CellPlace place(FilledTable table, FilledTable.Part part, FilledTable.Row row) {
        return new CellPlace(table.layout().code(), table.owner(), part.layout().code(), row.id(), "");
    }

    /** The row's name, or what its first column says; empty when that is blank. */
    public static String label(FilledTable.Row row) {
        if (!row.label().isBlank()) {
            return row.label();
        }
        return row.cell("name")
                .or(() -> row.cells().stream().findFirst())
                .map(FilledTable.Cell::text)
                .orElse("");
    }
}
