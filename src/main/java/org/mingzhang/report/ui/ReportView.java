package org.mingzhang.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.mingzhang.base.OfficeTime;
import org.mingzhang.inbox.TabsCare;
import org.mingzhang.org.Person;
import org.mingzhang.org.SignedIn;
import org.mingzhang.report.Report;
import org.mingzhang.report.Revisions;

/** A report to read: text, figures, pages, approval record. */
@Route("reports/:" + ReportView.REPORT)
@PermitAll
class ReportView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String REPORT = "report";

    private final Doors doors;
    private final Previews previews;
    private final Whereabouts whereabouts;
    private final Revisions revisions;
    private final SignedIn signedIn;
    private final Map<Tab, Runnable> unfilled = new HashMap<>();
    private String title = "";

    ReportView(Doors doors, Previews previews, Whereabouts whereabouts, Revisions revisions, SignedIn signedIn) {
        this.doors = doors;
        this.previews = previews;
        this.whereabouts = whereabouts;
        this.revisions = revisions;
        this.signedIn = signedIn;
        addClassNames("mz-page", "mz-report");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(doors.reports()
                .open(signedIn.person(), event.getRouteParameters().get(REPORT).orElse("")));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(Report report) {
        Person person = signedIn.person();
        whereabouts.read(person, report);
        title = report.title();
        removeAll();
        unfilled.clear();
        add(new RouterLink(getTranslation("report.ui.backToReports"), ReportsView.class), head(person, report));
        TabSheet tabs = new TabSheet();
        tabs.addClassName("mz-report-tabs");
        tabs.addSelectedChangeListener(chosen -> fill(chosen.getSelectedTab()));
        tab(tabs, "report.ui.tab.text", () -> new DocumentText(doors.reports().current(report.id()), 2));
        tab(tabs, "report.ui.tab.figures", () -> FiguresBlock.both(doors, person, report.id(), true));
        tab(tabs, "report.ui.tab.tables", () -> new TablesView(doors, person, report.id(), true));
        tab(tabs, "report.ui.tab.preview", () -> new PagesView(previews, doors, report));
        tab(tabs, "report.ui.tab.record", () -> new RecordList(whereabouts.record(report)));
        tab(tabs, "report.ui.tab.versions", () -> new VersionsView(revisions, person, report.id()));
        TabsCare.mend(tabs);
        add(tabs);
    }

    private Div head(Person person, Report report) {
        Div head = new Div(new H1(report.title()), new StateBadge(report.state()));
        head.addClassName("mz-head");
        whereabouts.waiting(person, report).ifPresent(item -> {
            Anchor go = new Anchor("task/" + item.id(), getTranslation("report.ui.toItem", item.stepName()));
            go.addClassName("mz-go");
            head.add(go);
        });
        String steps = whereabouts.steps(report);
        Paragraph facts = new Paragraph(getTranslation(
                "report.ui.facts",
                report.unitName(),
                steps.isEmpty() ? getTranslation("report.ui.waitsNowhere") : steps,
                OfficeTime.minute(whereabouts.moved(report))));
        facts.addClassName("mz-soft");
        Div both = new Div(head, facts);
        both.addClassName("mz-report-head");
        return both;
    }

    /** A tab fills when it is first looked at: a preview costs a print. */
    private void tab(TabSheet tabs, String key, Supplier<Component> content) {
        Div pane = new Div();
        pane.addClassName("mz-report-pane");
        Tab tab = new Tab(getTranslation(key));
        unfilled.put(tab, () -> pane.add(content.get()));
        tabs.add(tab, pane);
        if (tabs.getTabCount() == 1) {
            fill(tab);
        }
    }

    private void fill(Tab tab) {
        Runnable filling = unfilled.remove(tab);
        if (filling != null) {
            filling.run();
        }
    }
}
