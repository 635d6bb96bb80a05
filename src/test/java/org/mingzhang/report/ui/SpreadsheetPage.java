package org.mingzhang.report.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.mingzhang.org.SignedIn;
import org.mingzhang.report.TableFiles;

/** A page of its own for {@link SpreadsheetStoryTest}: the bar for one table of a report. */
@Route("story/spreadsheet/:report/:table")
@PageTitle("表格")
@PermitAll
class SpreadsheetPage extends Div implements BeforeEnterObserver {

    private final Doors doors;
    private final TableFiles files;
    private final SignedIn signedIn;

    SpreadsheetPage(Doors doors, TableFiles files, SignedIn signedIn) {
        this.doors = doors;
        this.files = files;
        this.signedIn = signedIn;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String report = event.getRouteParameters().get("report").orElseThrow();
        String table = event.getRouteParameters().get("table").orElseThrow();
        removeAll();
        Paragraph changes = new Paragraph("0");
        changes.addClassName("story-changes");
        add(
                new H1(table),
                new SpreadsheetBar(
                        files,
                        signedIn.person(),
                        report,
                        () -> doors.tables().all(signedIn.person(), report).stream()
                                .filter(known -> known.layout().code().equals(table))
                                .findFirst()
                                .orElseThrow(),
                        () -> changes.setText("1"),
                        false),
                changes);
    }
}
