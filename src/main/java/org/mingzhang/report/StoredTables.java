package org.mingzhang.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.mingzhang.audit.Act;
import org.mingzhang.audit.Audit;
import org.mingzhang.base.Ids;
import org.mingzhang.org.Person;
import org.mingzhang.report.tables.CellChange;
import org.mingzhang.report.tables.CellPlace;
import org.mingzhang.report.tables.Choice;
import org.mingzhang.report.tables.FilledTable;
import org.mingzhang.report.tables.TableLayout;
import org.mingzhang.report.tables.WrittenCells;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredTables implements Tables {

    private final Drafting drafting;
    private final ReportTables tables;
    private final TableRows rows;
    private final EvidenceRows evidence;
    private final CellWriter writer;
    private final Templates templates;
    private final Audit audit;

    StoredTables(
            Drafting drafting,
            ReportTables tables,
            TableRows rows,
            EvidenceRows evidence,
            CellWriter writer,
            Templates templates,
            Audit audit) {
        this.drafting = drafting;
        this.tables = tables;
        this.rows = rows;
        this.evidence = evidence;
        this.writer = writer;
        this.templates = templates;
        this.audit = audit;
    }

    @Override
    @Transactional(readOnly = true)
    public List<FilledTable> all(Person reader, String report) {
        return tables.of(drafting.readable(reader, report));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Choice> choices(Person reader, String id, String table, String column) {
        Template template = templates.of(drafting.readable(reader, id).template());
        return template.table(table)
                .map(layout -> Choices.of(template, layout, column))
                .orElse(List.of());
    }

    @Override
    public WrittenCells write(Person writer, String id, List<CellChange> changes) {
        Report report = drafting.writable(writer, id);
        CellWriter.Outcome outcome = this.writer.write(writer, report, changes);
        outcome.stored()
                .forEach((table, cells) -> audit.record(
                        new Act(writer.id(), "report.writeTable", id, table + "：" + String.join("，", cells))));
        return new WrittenCells(tables.of(report), outcome.problems());
    }

    @Override
    public List<FilledTable> add(Person writer, String id, CellPlace place) {
        Report report = drafting.writable(writer, id);
        List<TableRow> present = addable(report, place);
        if (present.size() >= MOST_ROWS) {
            throw TableRowRefused.tooMany(MOST_ROWS);
        }
        int next = present.stream().mapToInt(TableRow::place).max().orElse(-1) + 1;
        TableRow row = new TableRow(place.table(), place.owner(), place.part(), Ids.next(), next, Map.of());
        rows.put(writer, id, row);
        audit.record(new Act(writer.id(), "report.addTableRow", id, place.table() + "." + place.part()));
        return tables.of(report);
    }

    @Override
    public List<FilledTable> remove(Person writer, String id, CellPlace place) {
        Report report = drafting.writable(writer, id);
        addable(report, place).stream()
                .filter(row -> row.id().equals(place.row()))
                .findFirst()
                .ifPresent(row -> {
                    rows.remove(id, row);
                    evidence.dropRow(writer, id, place);
                    audit.record(new Act(
                            writer.id(),
                            "report.removeTableRow",
                            id,
                            row.cell("name").orElse(place.part())));
                });
        return tables.of(report);
    }

    @Override
    public List<FilledTable> reorder(Person writer, String id, CellPlace place, List<String> ids) {
        Report report = drafting.writable(writer, id);
        List<TableRow> present = addable(report, place);
        List<String> known = present.stream().map(TableRow::id).toList();
        if (known.size() != ids.size() || !new HashSet<>(known).equals(new HashSet<>(ids))) {
            throw TableRowRefused.changedMeanwhile();
        }
        List<String> order = new ArrayList<>(ids);
        present.forEach(row -> rows.put(writer, id, row.at(order.indexOf(row.id()))));
        return tables.of(report);
    }

    /** The rows that were added to a part. */
    private List<TableRow> addable(Report report, CellPlace place) {
        boolean takesRows = templates.of(report.template()).table(place.table()).stream()
                .filter(table -> table.perProject() != place.owner().isEmpty())
                .flatMap(table -> table.part(place.part()).stream())
                .anyMatch(part -> part.kind() != TableLayout.Kind.ROWS);
        if (!takesRows || !tables.known(report, place)) {
            throw TableRowRefused.fixed();
        }
        return rows.all(report.id()).stream()
                .filter(row -> row.in(place.table(), place.owner(), place.part()))
                .toList();
    }
}
