package org.mingzhang.report;

import java.util.List;
import org.mingzhang.report.tables.CellPlace;
import org.mingzhang.report.tables.FilledTable;
import org.springframework.stereotype.Component;

/** The tables of a report as they stand. Asked by doors that have checked rights. */
@Component
class ReportTables {

    private final FigureSheet sheet;
    private final BudgetLineMapper lines;
    private final TableRows rows;
    private final Templates templates;

    ReportTables(FigureSheet sheet, BudgetLineMapper lines, TableRows rows, Templates templates) {
        this.sheet = sheet;
        this.lines = lines;
        this.rows = rows;
        this.templates = templates;
    }

    List<FilledTable> of(Report report) {
        FigureSheet.Computed computed = sheet.computed(report);
        return new TableSheet(
                        report,
                        templates.of(report.template()),
                        computed.numbers(),
                        computed.figures(),
                        lines.all(report.id()).stream().map(BudgetLineRow::line).toList(),
                        rows.all(report.id()))
                .all();
    }

    /** Whether the report has such a table: a project's table only while it has the project. */
    boolean known(Report report, CellPlace place) {
        return place.owner().isEmpty()
                || lines.all(report.id()).stream().anyMatch(line -> line.id().equals(place.owner()));
    }
}
