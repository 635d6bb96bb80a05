package org.mingzhang.inbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mingzhang.base.OfficeTime;
import org.mingzhang.base.Refusal;
import org.mingzhang.inbox.Actors;
import org.mingzhang.inbox.FormBlocks;
import org.mingzhang.inbox.HandoverDesk;
import org.mingzhang.inbox.OpenItem;
import org.mingzhang.inbox.TaskDesk;
import org.mingzhang.org.Person;
import org.mingzhang.org.SignedIn;
import org.mingzhang.workflow.ItemGone;
import org.mingzhang.workflow.Tasks;

/** The task page: one item with its form, its blocks, its record and its outcomes. */
@Route("task")
@PermitAll
class TaskView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final InboxDoors doors;
    private final TaskDesk desk;
    private final HandoverDesk handovers;
    private final Tasks tasks;
    private final FormBlocks blocks;
    private final SignedIn signedIn;
    private final Clock clock = Clock.systemUTC();
    private String title = "";

    TaskView(InboxDoors doors, HandoverDesk handovers, FormBlocks blocks, SignedIn signedIn) {
        this.doors = doors;
        this.desk = doors.desk;
        this.handovers = handovers;
        this.tasks = doors.tasks;
        this.blocks = blocks;
        this.signedIn = signedIn;
        addClassName("mz-task");
    }

    @Override
    public void setParameter(BeforeEvent event, String item) {
        show(item);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(String id) {
        removeAll();
        try {
            show(desk.open(signedIn.person(), id, getLocale()));
        } catch (ItemGone gone) {
            title = getTranslation("inbox.gone");
            add(gone(gone));
        }
    }

    private void show(OpenItem open) {
        Person person = signedIn.person();
        title = open.item().stepName() + " · " + open.item().title();
        Due due = Due.of(open.item().dueAt(), OfficeTime.today(clock));
        String id = open.item().id();
        add(new TaskHeader(
                open,
                person,
                due,
                getLocale(),
                () -> act(() -> desk.claim(person, id), id),
                () -> act(() -> desk.release(person, id), id)));

        BlockHost host = new BlockHost(blocks, open, person, getLocale());
        SideTabs side = new TaskSide(open, host, tasks, getLocale());
        TaskNotice notice = new TaskNotice(doors, person, open.item().subject(), getLocale());
        notice.addTo(side);
        TaskSheet sheet = new TaskSheet(desk, open, person, host, side, this::finished);
        Aside aside = new Aside(side);
        aside.addClassName("mz-task-side");
        aside.getElement().setAttribute("aria-label", getTranslation("inbox.side"));
        Div body = new Div(sheet, aside);
        body.addClassName("mz-task-body");
        notice.addTo(sheet.bar(), () -> show(id));
        add(new TaskNews(doors, person, open.item()), body, sheet.bar(), keys(sheet));
        doors.lists.read(open.item().subject(), Actors.of(person));
        HandoverMenu others = new HandoverMenu(handovers, open, person, () -> show(id), this::givenAway);
        others.addTo(sheet.bar());
        others.signers(getLocale()).ifPresent(sheet::addComponentAsFirst);
        sheet.bar().addComponentAsFirst(sheetSwitch(aside));
    }

    /** On a phone the tabs are a sheet over the form. */
    private Button sheetSwitch(Aside aside) {
        Button toggle = new Button(getTranslation("inbox.side"));
        toggle.addClassName("mz-side-switch");
        toggle.addClickListener(click -> {
            boolean opened = !aside.hasClassName("mz-opened");
            aside.setClassName("mz-opened", opened);
            toggle.setText(getTranslation(opened ? "inbox.close" : "inbox.side"));
            toggle.getElement().setAttribute("aria-expanded", String.valueOf(opened));
        });
        return toggle;
    }

    private KeyStrokes keys(TaskSheet sheet) {
        Map<String, String> help = new LinkedHashMap<>();
        help.put("a", "inbox.keys.primary");
        help.put("r", "inbox.keys.sendBack");
        help.put("?", "inbox.keys");
        return new KeyStrokes(Map.of(
                "a", sheet::focusPrimary,
                "r", sheet::sendBack,
                "?", () -> new ShortcutsDialog(help).open()));
    }

    private void act(Runnable act, String id) {
        try {
            act.run();
            show(id);
        } catch (Refusal refused) {
            Notes.refused(refused.text(getLocale()));
        }
    }

    private void givenAway() {
        Notes.done(getTranslation("inbox.handover.done"));
        getUI().ifPresent(ui -> ui.navigate(InboxView.class));
    }

    private void finished(String verb) {
        Notes.done(getTranslation("inbox.finished", verb));
        getUI().ifPresent(ui -> ui.navigate(InboxView.class));
    }

    private Div gone(ItemGone gone) {
        RouterLink back = new RouterLink(getTranslation("inbox.back"), InboxView.class);
        Div panel = new Div(new H1(getTranslation("inbox.gone")), new Paragraph(gone.text(getLocale())), back);
        panel.addClassName("mz-gone");
        return panel;
    }
}
