package org.mingzhang.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.audit.Act;
import org.mingzhang.audit.Audit;
import org.mingzhang.base.Ids;
import org.mingzhang.org.Person;
import org.mingzhang.report.tables.TableLayout;
import org.springframework.stereotype.Component;

/** Puts indicators of an imported text into their table: in the place of the row of that name, or below the others. */
@Component
class ImportedIndicators {

    private final TableRows rows;
    private final Templates templates;
    private final Audit audit;

    ImportedIndicators(TableRows rows, Templates templates, Audit audit) {
        this.rows = rows;
        this.templates = templates;
        this.audit = audit;
    }

    /** The report is held by the caller, who has checked rights. Cells that cannot be stored stay blank. */
    void take(Person writer, Report report, List<ImportedDraft.Indicator> indicators) {
        Template template = templates.of(report.template());
        List<TableRow> present = new ArrayList<>(rows.all(report.id()));
        for (ImportedDraft.Indicator indicator : indicators) {
            template.table(indicator.table()).ifPresent(table -> table.parts().stream()
                    .filter(part -> part.kind() == TableLayout.Kind.INDICATORS)
                    .findFirst()
                    .ifPresent(part -> {
                        TableRow row = row(table, part, template, indicator, present);
                        present.removeIf(known -> known.id().equals(row.id()));
                        present.add(row);
                        rows.put(writer, report.id(), row);
                    }));
        }
        if (!indicators.isEmpty()) {
            audit.record(
                    new Act(writer.id(), "report.importIndicators", report.id(), String.valueOf(indicators.size())));
        }
    }

    private static TableRow row(
            TableLayout table,
            TableLayout.Part part,
            Template template,
            ImportedDraft.Indicator indicator,
            List<TableRow> present) {
        List<TableRow> own = present.stream()
                .filter(row -> row.in(table.code(), "", part.code()))
                .toList();
        Optional<TableRow> same = own.stream()
                .filter(row -> row.cell("name")
                        .equals(Optional.ofNullable(indicator.cells().get("name"))))
                .findFirst();
        int next = own.stream().mapToInt(TableRow::place).max().orElse(-1) + 1;
        return new TableRow(
                table.code(),
                "",
                part.code(),
                same.map(TableRow::id).orElseGet(Ids::next),
                same.map(TableRow::place).orElse(next),
                cells(table, part, template, indicator));
    }

    private static Map<String, String> cells(
            TableLayout table, TableLayout.Part part, Template template, ImportedDraft.Indicator indicator) {
        Map<String, String> cells = new HashMap<>();
        for (TableLayout.Column column : part.columns()) {
            try {
                String text = TypedCell.stored(
                        column,
                        Choices.of(template, table, column.code()),
                        indicator.cells().getOrDefault(column.code(), ""));
                if (!text.isEmpty()) {
                    cells.put(column.code(), text);
                }
            } catch (TypedCell.Wrong unfit) {
                cells.remove(column.code());
            }
        }
        return Map.copyOf(cells);
    }
}
