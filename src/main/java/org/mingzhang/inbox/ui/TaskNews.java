package org.mingzhang.inbox.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.shared.Registration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingzhang.base.OfficeTime;
import org.mingzhang.base.Refusal;
import org.mingzhang.inbox.Actors;
import org.mingzhang.org.Person;
import org.mingzhang.workflow.RecordLine;
import org.mingzhang.workflow.WorkItem;

/** Says in place what others just did to the item that is open, and leaves alone what was typed. */
class TaskNews extends Div {

    private final transient InboxDoors doors;
    private final transient Person person;
    private final transient WorkItem shown;
    private @Nullable Registration watching;

    TaskNews(InboxDoors doors, Person person, WorkItem shown) {
        this.doors = doors;
        this.person = person;
        this.shown = shown;
        addClassNames("mz-problem", "mz-task-news");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (shown.finishedAt().isEmpty()) {
            watching =
                    doors.watch.watch(event.getUI(), happened -> happened.item().equals(shown.id()), this::look);
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (watching != null) {
            watching.remove();
        }
    }

    private void look() {
        try {
            WorkItem now = doors.tasks.open(shown.id(), Actors.of(person));
            boolean mine = now.assignee().filter(person.id()::equals).isPresent();
            if (!now.assignee().equals(shown.assignee()) && !mine) {
                say(
                        now.assigneeName()
                                .map(name -> getTranslation("inbox.news.taken", name, minute()))
                                .orElseGet(() -> getTranslation("inbox.news.released")),
                        Optional.empty());
            }
        } catch (Refusal gone) {
            List<RecordLine> record = doors.tasks.record(shown.subject());
            Optional<RecordLine> last = record.reversed().stream()
                    .filter(line -> line.step().equals(shown.step()))
                    .findFirst();
            say(gone.text(getLocale()), last);
        }
    }

    private void say(String text, Optional<RecordLine> last) {
        removeAll();
        add(new Paragraph(text));
        last.ifPresent(line -> add(new Paragraph(getTranslation(
                "inbox.news.last",
                line.actorName() + " " + RecordTimeline.verb(line, getLocale()),
                line.opinion().isBlank() ? line.stepName() : line.opinion()))));
        setVisible(true);
    }

    private static String minute() {
        return OfficeTime.minute(Instant.now());
    }
}
