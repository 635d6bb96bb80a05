package org.mingzhang.inbox.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.mingzhang.base.Ids;
import org.mingzhang.base.Refusal;
import org.mingzhang.inbox.DraftChangedElsewhere;
import org.mingzhang.inbox.FormPart;
import org.mingzhang.inbox.OpenItem;
import org.mingzhang.inbox.Problem;
import org.mingzhang.inbox.ReturnTo;
import org.mingzhang.inbox.SavedDraft;
import org.mingzhang.inbox.Submission;
import org.mingzhang.inbox.TaskDesk;
import org.mingzhang.org.Person;

/** The form of the task page with what belongs to it: saving while typing, problems, outcomes. */
class TaskSheet extends Div {

    private final TaskDesk desk;
    private final OpenItem open;
    private final Person person;
    private final BlockHost blocks;
    private final SideTabs side;
    private final Consumer<String> finished;
    private final ProblemSummary summary = new ProblemSummary(this::jump);
    private final Div notice = BlockHost.message("");
    private final Optional<FormView> form;
    private final TaskBar bar;

    /** One for the opened page: pressing twice has one effect. */
    private final String request = Ids.next();

    private int revision;
    private boolean saving = true;

    TaskSheet(TaskDesk desk, OpenItem open, Person person, BlockHost blocks, SideTabs side, Consumer<String> finished) {
        this.desk = desk;
        this.open = open;
        this.person = person;
        this.blocks = blocks;
        this.side = side;
        this.finished = finished;
        this.revision = open.revision();
        addClassName("mz-task-main");
        notice.setVisible(false);
        add(notice, summary);
        if (!open.trouble().isEmpty()) {
            say(open.trouble());
        }
        form = open.filled().map(filled -> new FormView(filled, blocks, open.readOnly(), getLocale(), this::changed));
        form.ifPresent(this::add);
        List<FormPart> outcomes = open.readOnly()
                ? List.of()
                : open.form().map(read -> read.buttons()).orElse(List.of());
        bar = new TaskBar(outcomes, this::press);
        open.savedAt().filter(at -> !open.readOnly()).ifPresent(bar::saved);
        if (open.readOnly()) {
            bar.say(getTranslation("inbox.readOnly"));
        }
        refreshBar();
    }

    TaskBar bar() {
        return bar;
    }

    /** The key for the primary act only leads to it: a signature is never given by a slip of a finger. */
    void focusPrimary() {
        bar.focusPrimary();
    }

    void sendBack() {
        outcome(TaskDesk.SEND_BACK).ifPresent(this::press);
    }

    private void refreshBar() {
        form.ifPresent(view -> bar.hide(view.hidden()));
    }

    private void changed() {
        refreshBar();
        if (!saving || open.readOnly()) {
            return;
        }
        try {
            SavedDraft saved = desk.saveDraft(person, open.item().id(), values(), revision);
            revision = saved.revision();
            bar.saved(saved.at());
        } catch (DraftChangedElsewhere elsewhere) {
            saving = false;
            refuse(elsewhere);
        } catch (Refusal refused) {
            refuse(refused);
        }
    }

    private void press(FormPart button) {
        if (button.outcome().equals(TaskDesk.SEND_BACK)) {
            askForTarget(button);
        } else if (button.property("comment").equals("required") && !asksForOpinion()) {
            new OpinionDialog(button.label(), opinion -> finish(button, opinion, Optional.empty())).open();
        } else {
            finish(button, "", Optional.empty());
        }
    }

    private void askForTarget(FormPart button) {
        if (open.returnTargets().isEmpty()) {
            Notes.refused(getTranslation("inbox.sendBack.nowhere"));
            return;
        }
        String opinion = values().getOrDefault(TaskDesk.OPINION, "").toString();
        new SendBackDialog(
                        button.label(),
                        open.returnTargets(),
                        opinion,
                        (to, reason) -> finish(button, reason, Optional.of(to)))
                .open();
    }

    private void finish(FormPart button, String opinion, Optional<ReturnTo> returnTo) {
        List<Problem> unreadable = returnTo.isPresent()
                ? List.of()
                : form.map(FormView::unreadable).orElse(List.of());
        if (!unreadable.isEmpty()) {
            show(unreadable);
            return;
        }
        Submission submission = new Submission(button.outcome(), values(), opinion, returnTo, request);
        try {
            List<Problem> problems = desk.finish(person, open.item().id(), submission, blocks.opened(), getLocale());
            show(problems);
            if (problems.isEmpty()) {
                finished.accept(button.label());
            }
        } catch (Refusal refused) {
            refuse(refused);
        }
    }

    private void show(List<Problem> problems) {
        form.ifPresent(view -> view.show(problems));
        summary.show(problems);
    }

    private void jump(Problem problem) {
        boolean found = form.filter(view -> view.jumpTo(problem.place())).isPresent();
        if (!found) {
            side.show(problem.place());
        }
    }

    private void refuse(Refusal refused) {
        bar.unsaved();
        say(refused.text(getLocale()));
    }

    /** Stays on the page beside what was typed, which is not touched. */
    private void say(String text) {
        notice.setText(text);
        notice.setVisible(true);
        notice.scrollIntoView();
    }

    private boolean asksForOpinion() {
        return open.form().flatMap(read -> read.field(TaskDesk.OPINION)).isPresent();
    }

    private Optional<FormPart> outcome(String outcome) {
        return open.readOnly()
                ? Optional.empty()
                : open.form().stream()
                        .flatMap(read -> read.buttons().stream())
                        .filter(button -> button.outcome().equals(outcome))
                        .findFirst();
    }

    private Map<String, Object> values() {
        return form.map(FormView::values).orElse(open.values());
    }
}
