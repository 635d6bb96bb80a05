package org.mingzhang.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingzhang.report.tables.SheetImport;

/** What a filled-in spreadsheet changes, cell by cell with the spreadsheet's own addresses, and what it cannot. */
final class SheetReview extends Div {

    /** A page shows no more lines of one kind; all of them are imported. */
    private static final int MOST_LINES = 200;

    /** A page shows no more of one cell; the whole of it is imported. */
    private static final int LONGEST = 200;

    private final boolean oneSheet;

    private SheetReview(SheetImport read) {
        addClassName("mz-sheet-review");
        oneSheet = spots(read).map(SheetImport.Spot::sheet).distinct().count() <= 1;
    }

    /** Before anything is stored. */
    static SheetReview of(SheetImport read) {
        SheetReview review = new SheetReview(read);
        review.say(
                read.changesNothing() && read.problems().isEmpty()
                        ? review.getTranslation("report.ui.sheet.nothing")
                        : review.getTranslation(
                                "report.ui.sheet.found",
                                read.changes().size(),
                                read.additions().size(),
                                read.problems().size()));
        review.problems("report.ui.sheet.problems", read.problems());
        review.remarks(read.remarks());
        review.changes(read.changes());
        review.additions(read.additions());
        return review;
    }

    /** What was imported, and what was not. */
    static SheetReview of(SheetImport read, SheetImport.Outcome outcome) {
        SheetReview review = new SheetReview(read);
        review.say(review.getTranslation("report.ui.sheet.done", outcome.cells(), outcome.rows()));
        review.problems(
                "report.ui.sheet.left",
                Stream.concat(read.problems().stream(), outcome.left().stream()).toList());
        review.remarks(read.remarks());
        return review;
    }

    private static Stream<SheetImport.Spot> spots(SheetImport read) {
        return Stream.of(
                        read.changes().stream().map(SheetImport.Change::spot),
                        read.additions().stream().map(SheetImport.Addition::spot),
                        read.problems().stream().map(SheetImport.Problem::spot))
                .flatMap(Function.identity());
    }

    private void say(String text) {
        Paragraph said = new Paragraph(text);
        said.getElement().setAttribute("role", "status");
        add(said);
    }

    private void problems(String heading, List<SheetImport.Problem> problems) {
        list(
                heading,
                problems,
                List.of("cell", "what", "typed", "why"),
                problem -> List.of(
                        address(problem.spot()),
                        new Span(problem.spot().label()),
                        text(problem.problem().typed()),
                        new Span(problem.problem().text(getLocale()))));
    }

    private void changes(List<SheetImport.Change> changes) {
        list("report.ui.sheet.changes", changes, List.of("cell", "what", "was", "becomes"), change -> {
            Div becomes = new Div(text(change.becomes()));
            if (change.meanwhile()) {
                Span badge = new Span(getTranslation("report.ui.sheet.meanwhile"));
                badge.addClassName("mz-badge-warn");
                becomes.add(badge);
            }
            return List.of(address(change.spot()), new Span(change.spot().label()), text(change.was()), becomes);
        });
    }

    private void additions(List<SheetImport.Addition> additions) {
        list(
                "report.ui.sheet.additions",
                additions,
                List.of("cell", "what", "content"),
                addition -> List.of(
                        address(addition.spot()),
                        new Span(addition.spot().label()),
                        new Span(addition.cells().stream()
                                .map(cell -> cut(cell.becomes()))
                                .collect(Collectors.joining(" · ")))));
    }

    private <T> void list(String heading, List<T> lines, List<String> columns, Function<T, List<Component>> cells) {
        if (lines.isEmpty()) {
            return;
        }
        add(new H3(getTranslation(heading, lines.size())));
        NativeTable table = new NativeTable();
        table.addClassNames("mz-sheet-lines");
        NativeTableRow head = new NativeTableRow();
        for (String column : columns) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation("report.ui.sheet." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.getHead().add(head);
        NativeTableBody body = new NativeTableBody();
        table.add(body);
        lines.stream().limit(MOST_LINES).forEach(line -> body.add(row(columns, cells.apply(line))));
        add(table);
        if (lines.size() > MOST_LINES) {
            add(new Paragraph(getTranslation("report.ui.sheet.more", lines.size() - MOST_LINES)));
        }
    }

    private NativeTableRow row(List<String> columns, List<Component> contents) {
        NativeTableRow row = new NativeTableRow();
        for (int i = 0; i < columns.size(); i++) {
            NativeTableCell cell = new NativeTableCell(contents.get(i));
            cell.addClassName("mz-sheet-" + columns.get(i));
            cell.getElement().setAttribute("data-label", getTranslation("report.ui.sheet." + columns.get(i)));
            row.add(cell);
        }
        return row;
    }

    private void remarks(List<SheetImport.Remark> remarks) {
        if (remarks.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        remarks.stream().limit(MOST_LINES).forEach(remark -> list.add(new ListItem(remark.text(getLocale()))));
        add(new H3(getTranslation("report.ui.sheet.remarks")), list);
    }

    /** As formulas name a cell of another sheet, when there is more than one. */
    private Span address(SheetImport.Spot spot) {
        return new Span(oneSheet ? spot.address() : spot.sheet() + "!" + spot.address());
    }

    private Span text(String text) {
        Span span = new Span(text.isEmpty() ? getTranslation("report.ui.sheet.blank") : cut(text));
        if (text.isEmpty()) {
            span.addClassName("mz-soft");
        }
        return span;
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
