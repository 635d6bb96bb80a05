package org.mingzhang.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.mingzhang.base.OfficeTime;
import org.mingzhang.org.Person;
import org.mingzhang.org.Role;
import org.mingzhang.org.SignedIn;
import org.mingzhang.report.Report;

/** The unit's reports, newest year first. */
@Route("reports")
@PermitAll
@Menu(title = "report.ui.reports", order = 2, icon = "vaadin:records")
class ReportsView extends Div implements HasDynamicTitle {

    private static final int AT_A_TIME = 30;

    private final Doors doors;
    private final Whereabouts whereabouts;
    private final Person person;
    private final NativeTableBody body = new NativeTableBody();
    private final Button more = new Button();
    private int shown;

    ReportsView(Doors doors, Whereabouts whereabouts, SignedIn signedIn) {
        this.doors = doors;
        this.whereabouts = whereabouts;
        this.person = signedIn.person();
        addClassNames("mz-page", "mz-reports");
        Div head = new Div(new H1(getTranslation("report.ui.reports")));
        head.addClassName("mz-head");
        if (person.has(Role.DRAFTER)) {
            Button start = new Button(
                    getTranslation("report.ui.start"), click -> new StartDialog(doors, whereabouts, person).open());
            start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            head.add(start);
        }
        more.setText(getTranslation("report.ui.more"));
        more.addClickListener(click -> load());
        NativeTable table = table();
        add(head, table, more);
        load();
        if (shown == 0) {
            table.setVisible(false);
            Paragraph empty = new Paragraph(
                    getTranslation(person.has(Role.DRAFTER) ? "report.ui.noReportsStart" : "report.ui.noReports"));
            empty.addClassNames("mz-card", "mz-soft");
            add(empty);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("report.ui.reports");
    }

    private NativeTable table() {
        NativeTable table = new NativeTable();
        table.addClassNames("mz-reports-table", "mz-card");
        NativeTableRow head = new NativeTableRow();
        for (String column : List.of("year", "title", "state", "step", "moved")) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation("report.ui.column." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.getHead().add(head);
        table.add(body);
        return table;
    }

    private void load() {
        List<Report> reports = doors.reports().list(person, shown, AT_A_TIME);
        reports.forEach(report -> body.add(row(report)));
        shown += reports.size();
        more.setVisible(reports.size() == AT_A_TIME);
    }

    private NativeTableRow row(Report report) {
        NativeTableRow row = new NativeTableRow();
        RouterLink title = new RouterLink(
                report.title(), ReportView.class, new RouteParameters(new RouteParam(ReportView.REPORT, report.id())));
        String steps = whereabouts.steps(report);
        cell(row, "year", new Text(String.valueOf(report.year())));
        cell(row, "title", title);
        cell(row, "state", new StateBadge(report.state()));
        cell(row, "step", new Text(steps.isEmpty() ? getTranslation("report.ui.waitsNowhere") : steps));
        cell(row, "moved", new Text(OfficeTime.minute(whereabouts.moved(report))));
        return row;
    }

    private void cell(NativeTableRow row, String column, Component content) {
        NativeTableCell cell = new NativeTableCell(content);
        cell.addClassName("mz-reports-" + column);
        cell.getElement().setAttribute("data-label", getTranslation("report.ui.column." + column));
        row.add(cell);
    }
}
