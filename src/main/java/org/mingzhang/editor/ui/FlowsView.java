package org.mingzhang.editor.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.mingzhang.base.OfficeTime;
import org.mingzhang.editor.FlowDesk;
import org.mingzhang.org.Person;
import org.mingzhang.org.SignedIn;
import org.mingzhang.workflow.FlowVersion;

/** The flows with all their versions. */
@Route("flows")
@Menu(title = "editor.flows", order = 50, icon = "vaadin:sitemap")
@RolesAllowed("FLOW_ADMIN")
class FlowsView extends Div implements HasDynamicTitle {

    FlowsView(FlowDesk desk, SignedIn signedIn) {
        Person admin = signedIn.person();
        addClassName("mz-page");
        add(new H1(getTranslation("editor.flows")));
        desk.flows(admin).forEach(flow -> add(card(desk, admin, flow)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("editor.flows");
    }

    private Section card(FlowDesk desk, Person admin, FlowVersion flow) {
        Anchor edit = new Anchor("flows/" + flow.flow(), getTranslation("editor.edit"));
        edit.addClassNames("mz-primary", "mz-flow-edit");
        edit.getElement().setAttribute("aria-label", getTranslation("editor.edit") + " " + flow.name());
        Div head = new Div(new H2(flow.name()), edit);
        head.addClassName("mz-flow-head");
        Div table = new Div(versions(desk.versions(admin, flow.flow())));
        table.addClassName("mz-flow-versions");
        table.getElement().setAttribute("tabindex", "0");
        table.getElement().setAttribute("role", "region");
        table.getElement().setAttribute("aria-label", getTranslation("editor.versions"));
        Section card = new Section(head, table);
        card.addClassNames("mz-card", "mz-flow");
        return card;
    }

    private NativeTable versions(Iterable<FlowVersion> versions) {
        NativeTable table = new NativeTable();
        NativeTableRow head = table.getHead().addRow();
        for (String key : new String[] {"version", "publishedAt", "publishedBy", "note", "running"}) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation("editor." + key));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        for (FlowVersion version : versions) {
            NativeTableRow row = table.getBody().addRow();
            row.add(
                    new NativeTableCell(getTranslation("editor.versionNumber", version.version())),
                    new NativeTableCell(OfficeTime.minute(version.publishedAt())),
                    new NativeTableCell(version.publishedBy()),
                    new NativeTableCell(version.note()),
                    new NativeTableCell(String.valueOf(version.running())));
        }
        return table;
    }
}
