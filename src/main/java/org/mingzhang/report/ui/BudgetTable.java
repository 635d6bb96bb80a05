package org.mingzhang.report.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.base.Refusal;
import org.mingzhang.org.Person;
import org.mingzhang.report.BudgetLine;
import org.mingzhang.report.BudgetTotals;
import org.mingzhang.report.Template;

/** The table of projects as a sheet: Tab and Enter move, every row shows at once whether it balances, sums below. */
final class BudgetTable extends Div {

    private final Doors doors;
    private final Person person;
    private final String report;
    private final boolean readOnly;
    private final Runnable changed;
    private final Template.BudgetTable layout;
    private final NativeTableBody body = new NativeTableBody();
    private final NativeTableRow sums = new NativeTableRow();
    private final Paragraph empty = new Paragraph();
    private final SavedLine saved = new SavedLine();
    private final Map<String, BudgetRow> rows = new LinkedHashMap<>();

    BudgetTable(Doors doors, Person person, String report, boolean readOnly, Runnable changed) {
        this.doors = doors;
        this.person = person;
        this.report = report;
        this.readOnly = readOnly;
        this.changed = changed;
        layout = doors.templates()
                .of(doors.reports().open(person, report).template())
                .budget();
        addClassName("mz-budget");
        empty.setText(getTranslation("report.ui.noProjects"));
        NativeTable table = table();
        Div scrolled = new Div(table);
        scrolled.addClassName("mz-budget-scrolled");
        if (readOnly) {
            scrolled.getElement().setAttribute("tabindex", "0");
        }
        add(new H4(getTranslation("report.ui.projects", layout.unit())), scrolled, empty);
        if (!readOnly) {
            SheetKeys.move(table);
            add(adding(), saved);
        }
        readAgain();
    }

    private NativeTable table() {
        NativeTable table = new NativeTable();
        table.addClassName("mz-budget-table");
        NativeTableRow head = new NativeTableRow();
        head.add(header(layout.rowLabel()));
        layout.columns().forEach(column -> head.add(header(column.label())));
        head.add(header(getTranslation("report.ui.balance")));
        if (!readOnly) {
            head.add(header(getTranslation("report.ui.remove")));
        }
        table.getHead().add(head);
        table.add(body);
        table.getFoot().add(sums);
        return table;
    }

    private static NativeTableHeaderCell header(String label) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(label);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private Div adding() {
        TextField name = new TextField(getTranslation("report.ui.newProject"));
        name.addClassName("mz-budget-new");
        Button add = new Button(getTranslation("report.ui.addProject"), click -> add(name));
        name.addKeyDownListener(Key.ENTER, enter -> add.click());
        Div line = new Div(name, add);
        line.addClassName("mz-budget-adding");
        return line;
    }

    private void add(TextField name) {
        try {
            show(doors.budgetLines().add(person, report, name.getValue(), ""));
            name.setInvalid(false);
            name.clear();
            new ArrayList<>(rows.values()).getLast().focus();
            afterwards();
        } catch (Refusal refused) {
            name.setErrorMessage(refused.text(getLocale()));
            name.setInvalid(true);
        }
    }

    private void remove(BudgetLine line) {
        Asking.before(
                getTranslation("report.ui.removeProject", line.name()),
                getTranslation("report.ui.removeProjectWhy"),
                getTranslation("report.ui.remove"),
                () -> {
                    show(doors.budgetLines().remove(person, report, line.id()));
                    afterwards();
                });
    }

    private void save(BudgetLine line) {
        show(doors.budgetLines().save(person, report, line));
        afterwards();
    }

    void readAgain() {
        show(doors.budgetLines().all(person, report));
    }

    private void afterwards() {
        saved.saved();
        changed.run();
    }

    private void show(List<BudgetLine> lines) {
        List<String> ids = lines.stream().map(BudgetLine::id).toList();
        rows.keySet().removeIf(id -> {
            if (!ids.contains(id)) {
                body.remove(rows.get(id));
            }
            return !ids.contains(id);
        });
        for (BudgetLine line : lines) {
            BudgetRow known = rows.get(line.id());
            if (known == null) {
                BudgetRow row = new BudgetRow(layout, line, readOnly, this::save, this::remove, this::readAgain);
                rows.put(line.id(), row);
                body.add(row);
            } else {
                known.stored(line);
            }
        }
        empty.setVisible(lines.isEmpty());
        sum(BudgetTotals.of(lines), lines);
    }

    private void sum(BudgetTotals totals, List<BudgetLine> lines) {
        sums.removeAll();
        NativeTableHeaderCell label = new NativeTableHeaderCell(getTranslation("report.ui.sum"));
        label.getElement().setAttribute("scope", "row");
        sums.add(label);
        layout.columns()
                .forEach(column -> sums.add(
                        amount(column.label(), AmountColumn.of(column.code()).of(totals))));
        long open = lines.stream()
                .filter(line -> line.imbalance().map(BigDecimal::signum).orElse(1) != 0)
                .count();
        sums.add(new NativeTableCell(open == 0 ? "" : getTranslation("report.ui.rowsOpen", open)));
        if (!readOnly) {
            sums.add(new NativeTableCell(""));
        }
        sums.setVisible(!lines.isEmpty());
    }

    static NativeTableCell amount(String label, Optional<BigDecimal> amount) {
        NativeTableCell cell = new NativeTableCell(Amounts.read(amount, 2));
        cell.addClassName("mz-amount");
        cell.getElement().setAttribute("data-label", label);
        return cell;
    }
}
