package org.mingzhang.inbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.mingzhang.base.Ids;
import org.mingzhang.base.Refusal;
import org.mingzhang.inbox.OpenItem;
import org.mingzhang.inbox.Problem;
import org.mingzhang.inbox.ReturnTo;
import org.mingzhang.inbox.Submission;
import org.mingzhang.inbox.TaskDesk;
import org.mingzhang.org.Person;
import org.mingzhang.workflow.WorkItem;
import org.mingzhang.workflow.WorkList;

/** What can be done from the list: with the selected item by a key, with those marked by the bar that appears. */
class InboxActs extends Div {

    private final transient InboxDoors doors;
    private final transient Person person;
    private final InboxGrid grid;
    private final transient Runnable changed;
    private final Span chosen = new Span();

    InboxActs(InboxDoors doors, Person person, InboxGrid grid, Runnable changed) {
        this.doors = doors;
        this.person = person;
        this.grid = grid;
        this.changed = changed;
        addClassName("mz-inbox-acts");
        chosen.getElement().setAttribute("role", "status");
        Button approve = new Button(getTranslation("inbox.batch.approve"), click -> approve(grid.marked()));
        approve.addThemeNames("primary");
        Button clear = new Button(getTranslation("inbox.batch.clear"), click -> grid.unmark());
        clear.addThemeNames("tertiary");
        add(chosen, approve, clear);
        grid.whenMarked(this::refresh);
        refresh();
    }

    /** Another list is shown: what was marked in the last one is not any more. */
    void show(WorkList list) {
        if (list != WorkList.WAITING || !grid.marked().isEmpty()) {
            grid.unmark();
        }
        refresh();
    }

    final void refresh() {
        int marked = grid.marked().size();
        setVisible(marked > 0);
        chosen.setText(getTranslation("inbox.batch.chosen", marked));
    }

    void open() {
        grid.selected().map(InboxRow::link).filter(link -> !link.isEmpty()).ifPresent(link -> getUI().ifPresent(
                        ui -> ui.navigate(link)));
    }

    void approve() {
        waiting().ifPresent(row -> approve(List.of(row)));
    }

    void claim() {
        waiting().flatMap(InboxRow::item).ifPresent(item -> act(() -> doors.desk.claim(person, item.id())));
    }

    void sendBack() {
        waiting().flatMap(InboxRow::item).ifPresent(item -> act(() -> askForTarget(item)));
    }

    private void approve(List<InboxRow> rows) {
        new BatchDialog(doors.batch, person, rows, () -> {
                    grid.unmark();
                    changed.run();
                })
                .open();
    }

    private void askForTarget(WorkItem item) {
        OpenItem open = doors.desk.open(person, item.id(), getLocale());
        if (open.returnTargets().isEmpty()) {
            Notes.refused(getTranslation("inbox.sendBack.nowhere"));
            return;
        }
        String verb = getTranslation("inbox.verb.sendBack");
        String request = Ids.next();
        new SendBackDialog(
                        verb, open.returnTargets(), "", (to, reason) -> act(() -> sendBack(open, to, reason, request)))
                .open();
    }

    private void sendBack(OpenItem open, ReturnTo to, String reason, String request) {
        Submission back = new Submission(TaskDesk.SEND_BACK, open.values(), reason, Optional.of(to), request);
        List<Problem> problems = doors.desk.finish(person, open.item().id(), back, List.of(), getLocale());
        if (problems.isEmpty()) {
            Notes.done(getTranslation("inbox.finished", getTranslation("inbox.verb.sendBack")));
        } else {
            Notes.refused(problems.getFirst().text());
        }
    }

    private void act(Runnable act) {
        try {
            act.run();
        } catch (Refusal refused) {
            Notes.refused(refused.text(getLocale()));
        }
        changed.run();
    }

    /** The selected line, when it is an item that waits. */
    private Optional<InboxRow> waiting() {
        return grid.selected()
                .filter(row -> row.list() == WorkList.WAITING && row.item().isPresent());
    }
}
