package org.mingzhang.report.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
import org.mingzhang.report.tables.EvidenceCoverage;
import org.mingzhang.report.tables.FilledTable;

/** A row of a table. */
final class TableRowView extends NativeTableRow {

    private static final String LABEL = "label";

    private final NativeTableCell end = new NativeTableCell();
    private final NativeTableHeaderCell name = new NativeTableHeaderCell();
    private final List<CellField> cells = new ArrayList<>();

    private final List<Button> acts = new ArrayList<>();
    private Optional<EvidenceButton> evidence = Optional.empty();
    private final List<String> heads;

    /** @param heads labels of the columns */
    TableRowView(
            FilledTable.Row row,
            List<String> heads,
            Map<String, List<Choice>> choices,
            boolean readOnly,
            Consumer<CellChange> typed) {
        this.heads = heads;
        name.getElement().setAttribute("scope", "row");
        name.addClassName("mz-table-level-" + Math.min(row.level(), 2));
        add(name);
        for (FilledTable.Cell cell : row.cells()) {
            String head = heads.get(cells.size());
            CellField field =
                    new CellField(cell, head, choices.getOrDefault(cell.column().code(), List.of()), readOnly, typed);
            cells.add(field);
            add(field);
        }
    }

    /** @param button what is to be done with the row; @param label its text with the row's name as {0} */
    void act(Button button, String label) {
        ComponentUtil.setData(button, LABEL, label);
        acts.add(button);
        atTheEnd(button);
    }

    void evidence(EvidenceButton button) {
        evidence = Optional.of(button);
        atTheEnd(button);
    }

    private void atTheEnd(Button button) {
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        end.addClassName("mz-table-acts");
        end.add(button);
        add(end);
    }

    /** @param missing whether the row says a result that nothing proves */
    void proved(FilledTable.Row row, int files, boolean missing) {
        String label = EvidenceCoverage.label(row);
        evidence.ifPresent(button -> button.show(label.isBlank() ? name.getText() : label, files, missing));
    }

    /** @param number of the row now, which names rows without a name */
    void show(FilledTable.Row row, int number) {
        String label = row.label().isEmpty() ? getTranslation("report.ui.tables.row", number) : row.label();
        name.setText(row.label().isEmpty() ? String.valueOf(number) : row.label());
        for (int i = 0; i < cells.size(); i++) {
            cells.get(i).show(row.cells().get(i));
            cells.get(i).named(getTranslation("report.ui.tables.cell", label, heads.get(i)));
        }
        acts.forEach(button ->
                button.setAriaLabel(getTranslation(String.valueOf(ComponentUtil.getData(button, LABEL)), label)));
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
        cells.stream()
                .filter(CellField::editable)
                .findFirst()
                .ifPresentOrElse(CellField::focus, () -> evidence.ifPresent(EvidenceButton::focus));
    }
}
