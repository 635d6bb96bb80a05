package org.mingzhang.report.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.base.Refusal;
import org.mingzhang.inbox.SubjectChanged;
import org.mingzhang.org.Person;
import org.mingzhang.report.tables.CellChange;
import org.mingzhang.report.tables.CellPlace;
import org.mingzhang.report.tables.CellProblem;
import org.mingzhang.report.tables.Choice;
import org.mingzhang.report.tables.EvidenceCoverage;
import org.mingzhang.report.tables.EvidenceFile;
import org.mingzhang.report.tables.FilledTable;
import org.mingzhang.report.tables.WrittenCells;
import org.springframework.core.NestedRuntimeException;

/** One of the report's tables at a time, chosen above it; what is typed is stored cell by cell. */
final class TablesView extends Div implements TableView.Desk {

    private final Doors doors;
    private final Person person;
    private final String report;
    private final boolean readOnly;
    private final Select<String> chooser = new Select<>();
    private Map<String, String> names = Map.of();
    private final Div bar = new Div();
    private final Div page = new Div();
    private final EvidenceSummary evidence = new EvidenceSummary(this::goTo);
    private List<EvidenceFile> proofs = List.of();
    private final Paragraph trouble = new Paragraph();
    private final SavedLine saved = new SavedLine();
    private Optional<TableView> shown = Optional.empty();
    private boolean writing;

    TablesView(Doors doors, Person person, String report, boolean readOnly) {
        this.doors = doors;
        this.person = person;
        this.report = report;
        this.readOnly = readOnly;
        addClassName("mz-tables");
        chooser.setLabel(getTranslation("report.ui.tables.choose"));
        chooser.addClassName("mz-tables-chooser");
        chooser.setItemLabelGenerator(key -> names.getOrDefault(key, ""));
        chooser.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                doors.tables().all(person, report).stream()
                        .filter(table -> key(table).equals(change.getValue()))
                        .findFirst()
                        .ifPresent(this::open);
            }
        });
        trouble.addClassNames("mz-notice", "mz-notice-warning");
        trouble.getElement().setAttribute("role", "alert");
        trouble.setVisible(false);
        SpreadsheetBar sheets = new SpreadsheetBar(
                doors.tableFiles(),
                person,
                report,
                this::chosen,
                () -> act(() -> doors.tables().all(person, report)),
                readOnly);
        bar.add(chooser, sheets, saved);
        bar.addClassName("mz-tables-bar");
        add(bar, evidence, trouble, page);
        show(doors.tables().all(person, report));
        SubjectChanged.listen(this, changed -> {
            if (!writing) {
                show(doors.tables().all(person, report));
            }
        });
    }

    /** The table on the page, as it stands. */
    private FilledTable chosen() {
        List<FilledTable> tables = doors.tables().all(person, report);
        return tables.stream()
                .filter(table -> key(table).equals(chooser.getValue()))
                .findFirst()
                .orElseGet(tables::getFirst);
    }

    private static String key(FilledTable table) {
        return table.layout().code() + " " + table.owner();
    }

    private static String name(FilledTable table) {
        return table.ownerName().isEmpty() ? table.title() : table.title() + " · " + table.ownerName();
    }

    /** Takes over all tables; the chosen one stays, as long as it is there. */
    private void show(List<FilledTable> tables) {
        if (tables.isEmpty()) {
            page.removeAll();
            page.add(new Paragraph(getTranslation("report.ui.tables.none")));
            bar.setVisible(false);
            evidence.setVisible(false);
            return;
        }
        proofs = doors.evidence().list(person, report);
        evidence.show(EvidenceCoverage.of(tables, proofs));
        FilledTable chosen = shown.flatMap(
                        view -> tables.stream().filter(view::shows).findFirst())
                .orElse(tables.getFirst());
        Map<String, String> fresh = new LinkedHashMap<>();
        tables.forEach(table -> fresh.put(key(table), name(table)));
        if (!fresh.equals(names)) {
            names = fresh;
            chooser.setItems(fresh.keySet());
        }
        chooser.setValue(key(chosen));
        shown.filter(view -> view.shows(chosen) && view.takes(chosen))
                .ifPresentOrElse(view -> view.show(chosen), () -> open(chosen));
    }

    private void open(FilledTable table) {
        TableView view = new TableView(table, readOnly, this);
        shown = Optional.of(view);
        page.removeAll();
        page.add(view);
    }

    @Override
    public List<Choice> choices(FilledTable table, String column) {
        return doors.tables().choices(person, report, table.layout().code(), column);
    }

    @Override
    public List<CellProblem> write(List<CellChange> changes) {
        List<CellProblem> problems = new ArrayList<>();
        act(() -> {
            WrittenCells written = doors.tables().write(person, report, changes);
            problems.addAll(written.problems());
            return written.tables();
        });
        return problems;
    }

    @Override
    public void add(CellPlace part) {
        act(() -> doors.tables().add(person, report, part));
    }

    @Override
    public void remove(CellPlace row) {
        int files = proofs(row);
        if (files == 0) {
            act(() -> doors.tables().remove(person, report, row));
            return;
        }
        Asking.before(
                getTranslation("report.ui.evidence.removeRow"),
                getTranslation("report.ui.evidence.removeRowWhy", files),
                getTranslation("report.ui.remove"),
                () -> act(() -> doors.tables().remove(person, report, row)));
    }

    @Override
    public int proofs(CellPlace row) {
        return (int) proofs.stream().filter(file -> file.row().equals(row)).count();
    }

    @Override
    public void prove(CellPlace row) {
        new EvidenceDialog(
                        doors.evidence(),
                        person,
                        report,
                        row,
                        label(row),
                        readOnly,
                        () -> act(() -> doors.tables().all(person, report)))
                .open();
    }

    private String label(CellPlace place) {
        return doors.tables().all(person, report).stream()
                .flatMap(table -> table.parts().stream().flatMap(part -> part.rows().stream()
                        .filter(row -> EvidenceCoverage.place(table, part, row).equals(place))))
                .map(EvidenceCoverage::label)
                .filter(label -> !label.isBlank())
                .findFirst()
                .orElseGet(() -> getTranslation("report.ui.evidence.unnamed"));
    }

    /** Shows a row of a table, another one than now if need be. */
    private void goTo(CellPlace row) {
        doors.tables().all(person, report).stream()
                .filter(table -> table.layout().code().equals(row.table())
                        && table.owner().equals(row.owner()))
                .findFirst()
                .ifPresent(table -> {
                    chooser.setValue(key(table));
                    if (shown.filter(view -> view.shows(table)).isEmpty()) {
                        open(table);
                    }
                    shown.ifPresent(view -> view.focusRow(row.row()));
                });
    }

    @Override
    public void reorder(CellPlace part, List<String> ids) {
        act(() -> doors.tables().reorder(person, report, part, ids));
    }

    private interface Act {
        List<FilledTable> run();
    }

    private void act(Act act) {
        try {
            List<FilledTable> tables = act.run();
            trouble.setVisible(false);
            show(tables);
            writing = true;
            saved.saved();
        } catch (Refusal refused) {
            trouble(refused.text(getLocale()));
        } catch (NestedRuntimeException databaseAway) {
            trouble(getTranslation("report.ui.tryAgain"));
        } finally {
            writing = false;
        }
    }

    private void trouble(String why) {
        trouble.setText(why);
        trouble.setVisible(true);
        saved.failed();
    }
}
