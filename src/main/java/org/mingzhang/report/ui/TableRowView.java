package org.mingzhang.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.mingzhang.report.tables.CellChange;
import org.mingzhang.report.tables.Choice;
import org.mingzhang.report.tables.FilledTable;

/** A row of a table. */
final class TableRowView extends NativeTableRow {

    private final NativeTableHeaderCell name = new NativeTableHeaderCell();
    private final List<CellField> cells = new ArrayList<>();

    TableRowView(
            FilledTable.Row row,
            String label,
            List<String> heads,
            Map<String, List<Choice>> choices,
            boolean readOnly,
            Consumer<CellChange> typed) {
        name.getElement().setAttribute("scope", "row");
        name.addClassName("mz-table-level-" + Math.min(row.level(), 2));
        add(name);
        for (FilledTable.Cell cell : row.cells()) {
            String head = heads.get(cells.size());
            CellField field = new CellField(
                    cell,
                    getTranslation("report.ui.tables.cell", label, head),
                    head,
                    choices.getOrDefault(cell.column().code(), List.of()),
                    readOnly,
                    typed);
            cells.add(field);
            add(field);
        }
    }

    void acts(Button... buttons) {
        NativeTableCell acts = new NativeTableCell(buttons);
        acts.addClassName("mz-table-acts");
        add(acts);
    }

    /** @param number of the row, which names rows without a name */
    void show(FilledTable.Row row, int number) {
        name.setText(row.label().isEmpty() ? String.valueOf(number) : row.label());
        for (int i = 0; i < cells.size(); i++) {
            cells.get(i).show(row.cells().get(i));
        }
    }

    Optional<CellField> cell(String column) {
        return cells.stream()
                .filter(cell -> cell.stored().place().column().equals(column))
                .findFirst();
    }

    /** Changes for texts that were pasted, the first into this column; cells that cannot be typed into are passed over. */
    List<CellChange> pasted(int column, String[] texts) {
        List<CellChange> changes = new ArrayList<>();
        for (int i = 0; i < texts.length && column + i < cells.size(); i++) {
            CellField cell = cells.get(column + i);
            if (cell.editable() && !texts[i].strip().equals(cell.stored().text())) {
                changes.add(new CellChange(cell.stored().place(), cell.stored().text(), texts[i].strip()));
            }
        }
        return changes;
    }

    void focus() {
        cells.stream().filter(CellField::editable).findFirst().ifPresent(CellField::focus);
    }
}
