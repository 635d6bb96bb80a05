package org.mingzhang.report.ui;

import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.report.tables.CellChange;
import org.mingzhang.report.tables.CellPlace;
import org.mingzhang.report.tables.CellProblem;
import org.mingzhang.report.tables.Choice;
import org.mingzhang.report.tables.FilledTable;

/** One table: its parts below each other, and what its scores make. */
final class TableView extends Div {

    /** Where changes go. Each act shows the tables as they stand then. */
    interface Desk {

        List<Choice> choices(FilledTable table, String column);

        /** @return what was not stored */
        List<CellProblem> write(List<CellChange> changes);

        void add(CellPlace part);

        void remove(CellPlace row);

        void reorder(CellPlace part, List<String> ids);

        /** How many files prove the row. */
        int proofs(CellPlace row);

        /** Shows the evidence for a row. */
        void prove(CellPlace row);
    }

    private final Map<String, TablePartView> parts = new LinkedHashMap<>();
    private final Optional<ScoreSummary> scores;
    private final String code;
    private final String owner;

    TableView(FilledTable table, boolean readOnly, Desk desk) {
        code = table.layout().code();
        owner = table.owner();
        addClassName("mz-table");
        scores = table.scores().map(sheet -> new ScoreSummary(this::focusRow));
        table.parts().forEach(part -> {
            TablePartView view = new TablePartView(table, part, readOnly, desk);
            parts.put(part.layout().code(), view);
            add(view);
        });
        scores.ifPresent(this::add);
        show(table);
    }

    boolean shows(FilledTable table) {
        return table.layout().code().equals(code) && table.owner().equals(owner);
    }

    /** Whether it has the parts of this table; after another version of a template it may not. */
    boolean takes(FilledTable table) {
        return table.parts().stream().map(part -> part.layout().code()).toList().equals(List.copyOf(parts.keySet()));
    }

    void show(FilledTable table) {
        table.parts()
                .forEach(part ->
                        Optional.ofNullable(parts.get(part.layout().code())).ifPresent(view -> view.show(table, part)));
        scores.ifPresent(summary -> table.scores().ifPresent(summary::show));
    }

    /** Puts the focus into a row, by its id. */
    void focusRow(String row) {
        parts.values().forEach(part -> part.focus(row));
    }
}
