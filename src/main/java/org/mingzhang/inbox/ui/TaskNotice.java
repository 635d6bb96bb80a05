package org.mingzhang.inbox.ui;

import java.util.Locale;
import java.util.function.Consumer;
import org.mingzhang.base.Refusal;
import org.mingzhang.base.Texts;
import org.mingzhang.inbox.Actors;
import org.mingzhang.org.Person;
import org.mingzhang.workflow.Actor;

/** 抄送 and 关注 on the task page: under 更多 in its bar, and the read list beside the form. */
class TaskNotice {

    private static final String COPIES = "copies";

    private final InboxDoors doors;
    private final Person person;
    private final Actor actor;
    private final String subject;
    private final Locale locale;

    TaskNotice(InboxDoors doors, Person person, String subject, Locale locale) {
        this.doors = doors;
        this.person = person;
        this.actor = Actors.of(person);
        this.subject = subject;
        this.locale = locale;
    }

    void addTo(SideTabs side) {
        side.add(COPIES, text("inbox.copy"), () -> new CopyList(doors.lists.copies(subject, actor)));
    }

    /** @param again run when the page has to be shown anew */
    void addTo(TaskBar bar, Runnable again) {
        bar.addMore(text("inbox.copy"), () -> new CopyDialog(
                        doors.copies.colleagues(person),
                        (readers, note) -> act(
                                () -> doors.copies.copy(
                                        person,
                                        subject,
                                        readers.stream().map(Person::id).toList(),
                                        note),
                                text("inbox.copy.sent", readers.size()),
                                again))
                .open());
        boolean follows = doors.lists.follows(subject, actor);
        Consumer<String> change = follows
                ? done -> act(() -> doors.lists.unfollow(subject, actor), done, again)
                : done -> act(() -> doors.lists.follow(subject, actor), done, again);
        bar.addMore(
                text(follows ? "inbox.unfollow" : "inbox.follow"),
                () -> change.accept(text(follows ? "inbox.unfollowed" : "inbox.followed")));
    }

    private void act(Runnable act, String done, Runnable again) {
        try {
            act.run();
            Notes.done(done);
            again.run();
        } catch (Refusal refused) {
            Notes.refused(refused.text(locale));
        }
    }

    private String text(String key, Object... arguments) {
        return Texts.of(locale, key, arguments);
    }
}
