package org.mingzhang.report.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.report.tables.CellChange;
import org.mingzhang.report.tables.CellPlace;
import org.mingzhang.report.tables.CellProblem;
import org.mingzhang.report.tables.Choice;
import org.mingzhang.report.tables.EvidenceCoverage;
import org.mingzhang.report.tables.FilledTable;
import org.mingzhang.report.tables.TableLayout;

/** A part of a table as a sheet: Tab, Enter and the arrows move, a block from a spreadsheet can be pasted. */
final class TablePartView extends Div {

    private final boolean readOnly;
    private final TableView.Desk desk;
    private final TableLayout.Part layout;
    private final CellPlace place;
    private final Map<String, List<Choice>> choices = new HashMap<>();
    private final NativeTableBody body = new NativeTableBody();
    private final Paragraph empty = new Paragraph();
    private final Map<String, TableRowView> rows = new LinkedHashMap<>();
    private List<String> heads = List.of();

    TablePartView(FilledTable table, FilledTable.Part part, boolean readOnly, TableView.Desk desk) {
        this.readOnly = readOnly;
        this.desk = desk;
        layout = part.layout();
        place = new CellPlace(table.layout().code(), table.owner(), layout.code(), "", "");
        layout.columns().stream()
                .filter(column -> column.type() == TableLayout.Type.CHOICE)
                .forEach(column -> choices.put(column.code(), desk.choices(table, column.code())));
        addClassName("mz-table-part");
        addClassName("mz-table-part-" + layout.kind().name().toLowerCase(Locale.ROOT));
        empty.setText(getTranslation("report.ui.tables.noRows"));
        empty.addClassName("mz-soft");
        NativeTable sheet = sheet(part);
        Div scrolled = new Div(sheet);
        scrolled.addClassName("mz-table-scrolled");
        scrolled.getElement().setAttribute("role", "region");
        scrolled.getElement().setAttribute("aria-label", part.title());
        // A table that is read, or empty, has nothing else for the keyboard to stand on.
        scrolled.getElement().setAttribute("tabindex", "0");
        add(scrolled, empty);
        if (!readOnly) {
            SheetKeys.move(sheet);
            SheetKeys.paste(sheet, this);
            if (layout.kind() != TableLayout.Kind.ROWS) {
                add(new Button(getTranslation("report.ui.tables.addRow"), click -> {
                    desk.add(place);
                    new ArrayList<>(rows.values()).getLast().focus();
                }));
            }
        }
    }

    private NativeTable sheet(FilledTable.Part part) {
        NativeTable sheet = new NativeTable();
        sheet.addClassName("mz-sheet-table");
        if (!part.title().isEmpty()) {
            sheet.setCaptionText(part.title());
        }
        NativeTableRow head = new NativeTableRow();
        head.add(header(layout.rowLabel()));
        for (int i = 0; i < part.heads().size(); i++) {
            NativeTableHeaderCell label = header(part.heads().get(i));
            if (layout.columns().get(i).type().number()) {
                label.addClassName("mz-amount");
            }
            head.add(label);
        }
        if (removable() || proving()) {
            head.add(header(getTranslation(proving() ? "report.ui.tables.acts" : "report.ui.remove")));
        }
        sheet.getHead().add(head);
        sheet.add(body);
        return sheet;
    }

    private boolean removable() {
        return !readOnly && layout.kind() != TableLayout.Kind.ROWS;
    }

    private boolean proving() {
        return layout.evidence() != TableLayout.Evidence.NONE;
    }

    private static NativeTableHeaderCell header(String label) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(label);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    /** Takes over the rows as they stand; fields that stay keep the focus and what is being typed. */
    void show(FilledTable table, FilledTable.Part part) {
        heads = part.heads();
        List<String> ids = part.rows().stream().map(FilledTable.Row::id).toList();
        if (!ids.equals(List.copyOf(rows.keySet()))) {
            Map<String, TableRowView> known = new HashMap<>(rows);
            rows.clear();
            body.removeAll();
            for (FilledTable.Row row : part.rows()) {
                TableRowView view = Optional.ofNullable(known.get(row.id())).orElseGet(() -> view(row));
                rows.put(row.id(), view);
                body.add(view);
            }
        }
        int number = 1;
        for (FilledTable.Row row : part.rows()) {
            TableRowView view = Optional.ofNullable(rows.get(row.id())).orElseThrow();
            view.show(row, number++);
            int files = desk.proofs(at(row.id()));
            view.proved(row, files, files == 0 && EvidenceCoverage.needed(part, row));
        }
        empty.setVisible(ids.isEmpty());
    }

    private TableRowView view(FilledTable.Row row) {
        TableRowView view = new TableRowView(row, heads, choices, readOnly, this::typed);
        if (proving()) {
            view.evidence(new EvidenceButton(() -> desk.prove(at(row.id()))));
        }
        if (removable()) {
            view.act(new Button("↑", click -> up(row.id())), "report.ui.tables.rowUp");
            view.act(new Button("×", click -> desk.remove(at(row.id()))), "report.ui.tables.removeRow");
        }
        return view;
    }

    private void up(String row) {
        List<String> ids = new ArrayList<>(rows.keySet());
        int at = ids.indexOf(row);
        if (at > 0) {
            Collections.swap(ids, at, at - 1);
            desk.reorder(place, ids);
        }
    }

    private CellPlace at(String row) {
        return new CellPlace(place.table(), place.owner(), place.part(), row, "");
    }

    private void typed(CellChange change) {
        write(List.of(change));
    }

    private void write(List<CellChange> changes) {
        changes.forEach(change -> cell(change.place()).ifPresent(CellField::right));
        List<CellProblem> problems = desk.write(changes);
        problems.forEach(problem ->
                cell(problem.place()).ifPresent(cell -> cell.wrong(problem.typed(), problem.text(getLocale()))));
    }

    private Optional<CellField> cell(CellPlace wanted) {
        return Optional.ofNullable(rows.get(wanted.row())).flatMap(row -> row.cell(wanted.column()));
    }

    /**
     * A block from a spreadsheet, its first cell at this place of the sheet; the names of rows are column 0. Rows that are
     * missing are added where people add rows. What lies on cells that cannot be typed into is passed over.
     */
    @ClientCallable
    public void pasted(int row, int column, String block) {
        if (readOnly || row < 0 || column < 1) {
            return;
        }
        String[] lines = block.split("\n", -1);
        if (layout.kind() != TableLayout.Kind.ROWS) {
            int before = -1;
            while (rows.size() < row + lines.length && rows.size() > before) {
                before = rows.size();
                desk.add(place);
            }
        }
        List<TableRowView> present = new ArrayList<>(rows.values());
        List<CellChange> changes = new ArrayList<>();
        for (int i = 0; i < lines.length && row + i < present.size(); i++) {
            changes.addAll(present.get(row + i).pasted(column - 1, lines[i].split("\t", -1)));
        }
        write(changes);
    }

    void focus(String row) {
        Optional.ofNullable(rows.get(row)).ifPresent(TableRowView::focus);
    }
}
