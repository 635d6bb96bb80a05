package org.mingzhang.report.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mingzhang.report.Differences;

/** What changed: figures and rows with old, new and difference, then the text with what was struck and what was written. */
final class DifferencesView extends Div {

    DifferencesView(Differences changes) {
        addClassName("mz-diff");
        if (changes.parts().size() != 1
                || changes.count() > changes.parts().getFirst().count()) {
            add(summary(changes));
        }
        if (!changes.facts().isEmpty()) {
            add(facts(changes.facts()));
        }
        if (!changes.figures().isEmpty()) {
            add(heading(getTranslation("report.ui.changes.figures")), values(changes.figures()));
        }
        changes.tables().stream().filter(table -> !table.attached()).forEach(table -> {
            add(heading(table.title()));
            add(rows(table));
        });
        for (Differences.PartChange part : changes.parts()) {
            Div heading = heading(part.heading());
            heading.add(counted(part));
            add(heading, new ChangedText(part.passages()));
        }
        changes.tables().stream().filter(Differences.TableChange::attached).forEach(table -> add(attached(table)));
    }

    private Div rows(Differences.TableChange table) {
        Div rows = new Div();
        rows.addClassName("mz-diff-rows");
        if (table.reordered()) {
            rows.add(new Paragraph(getTranslation("report.ui.changes.reordered")));
        }
        table.rows().forEach(row -> rows.add(row(row)));
        return rows;
    }

    /** Folded: what stands there stands above already, as figures and projects. */
    private NativeDetails attached(Differences.TableChange table) {
        NativeDetails details = new NativeDetails(
                getTranslation("report.ui.changes.attached", table.title(), table.count()), rows(table));
        details.addClassName("mz-diff-attached");
        return details;
    }

    private Paragraph summary(Differences changes) {
        List<String> counts = new ArrayList<>();
        count(counts, "facts", changes.facts().size());
        count(counts, "figures", changes.figures().size());
        count(
                counts,
                "rows",
                changes.tables().stream()
                                .mapToInt(Differences.TableChange::count)
                                .sum()
                        - changes.attachedRows());
        count(counts, "attached", changes.attachedRows());
        count(
                counts,
                "sentences",
                changes.parts().stream().mapToInt(Differences.PartChange::count).sum());
        Paragraph summary = new Paragraph(String.join(" · ", counts));
        summary.addClassName("mz-soft");
        return summary;
    }

    private void count(List<String> counts, String what, int number) {
        if (number > 0) {
            counts.add(getTranslation("report.ui.changes.count." + what, number));
        }
    }

    private static Div heading(String text) {
        Div heading = new Div();
        heading.addClassName("mz-diff-heading");
        heading.getElement().setAttribute("role", "heading").setAttribute("aria-level", "3");
        heading.add(new Span(text));
        return heading;
    }

    private Span counted(Differences.PartChange part) {
        Span counted = new Span(getTranslation(
                switch (part.kind()) {
                    case ADDED -> "report.ui.changes.partAdded";
                    case REMOVED -> "report.ui.changes.partRemoved";
                    case CHANGED -> "report.ui.changes.count.sentences";
                },
                part.count()));
        counted.addClassName("mz-soft");
        return counted;
    }

    private UnorderedList facts(List<Differences.FactChange> facts) {
        UnorderedList list = new UnorderedList();
        list.addClassName("mz-diff-facts");
        for (Differences.FactChange fact : facts) {
            Span label = new Span(getTranslation(
                    "report.ui.changes.fact." + fact.fact().name().toLowerCase(Locale.ROOT), fact.of()));
            label.addClassName("mz-soft");
            ListItem item = new ListItem(label);
            item.getElement().appendChild(Edited.removed(fact.before()), Edited.added(fact.after()));
            list.add(item);
        }
        return list;
    }

    private NativeTable values(List<Differences.ValueChange> values) {
        NativeTable table = new NativeTable();
        table.addClassName("mz-diff-values");
        NativeTableRow head = new NativeTableRow();
        for (String column : List.of("value", "before", "after", "difference")) {
            NativeTableHeaderCell cell =
                    new NativeTableHeaderCell(getTranslation("report.ui.changes.column." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.getHead().add(head);
        NativeTableBody body = new NativeTableBody();
        values.forEach(value -> body.add(line(value)));
        table.add(body);
        return table;
    }

    private NativeTableRow line(Differences.ValueChange value) {
        NativeTableRow line = new NativeTableRow();
        NativeTableHeaderCell label = new NativeTableHeaderCell(value.label());
        label.getElement().setAttribute("scope", "row");
        line.add(label);
        cell(line, "before").getElement().appendChild(before(value));
        cell(line, "after").getElement().appendChild(after(value));
        cell(line, "difference").setText(difference(value).orElse("—"));
        return line;
    }

    private NativeTableCell cell(NativeTableRow line, String column) {
        NativeTableCell cell = new NativeTableCell();
        cell.getElement().setAttribute("data-label", getTranslation("report.ui.changes.column." + column));
        line.add(cell);
        return cell;
    }

    private Div row(Differences.RowChange change) {
        Div row = new Div();
        row.addClassNames("mz-diff-row", "mz-diff-row-" + change.kind().name().toLowerCase(Locale.ROOT));
        Span name = new Span(change.label());
        name.addClassName("mz-diff-row-name");
        switch (change.kind()) {
            case ADDED -> row.getElement().appendChild(Edited.added(change.label()));
            case REMOVED -> row.getElement().appendChild(Edited.removed(change.label()));
            case CHANGED -> row.add(name);
        }
        Span kind = new Span(
                getTranslation("report.ui.changes.row." + change.kind().name().toLowerCase(Locale.ROOT)));
        kind.addClassName("mz-soft");
        row.add(kind);
        UnorderedList cells = new UnorderedList();
        change.cells().forEach(cell -> cells.add(cell(change.kind(), cell)));
        row.add(cells);
        return row;
    }

    private ListItem cell(Differences.Kind kind, Differences.ValueChange value) {
        Span label = new Span(value.label());
        label.addClassName("mz-soft");
        ListItem item = new ListItem(label);
        if (kind != Differences.Kind.ADDED) {
            item.getElement().appendChild(before(value));
        }
        if (kind != Differences.Kind.REMOVED) {
            item.getElement().appendChild(after(value));
        }
        difference(value).ifPresent(by -> item.add(new Span(getTranslation("report.ui.changes.by", by))));
        return item;
    }

    private Element before(Differences.ValueChange value) {
        return value.before()
                .map(text -> Edited.removed(with(text, value.unit())))
                .orElseGet(this::missing);
    }

    private Element after(Differences.ValueChange value) {
        return value.after().map(text -> Edited.added(with(text, value.unit()))).orElseGet(this::missing);
    }

    private static String with(String text, String unit) {
        return unit.isEmpty() ? text : text + " " + unit;
    }

    /** Nothing stood there: nothing is struck. */
    private Element missing() {
        Span missing = new Span(getTranslation("report.ui.changes.missing"));
        missing.addClassName("mz-soft");
        return missing.getElement();
    }

    private Optional<String> difference(Differences.ValueChange value) {
        return value.difference()
                .map(by -> by.signum() == 0
                        ? getTranslation("report.ui.changes.writing")
                        : signed(by) + " " + value.unit());
    }

    private static String signed(BigDecimal by) {
        return (by.signum() > 0 ? "+" : "−") + by.abs().toPlainString();
    }
}
