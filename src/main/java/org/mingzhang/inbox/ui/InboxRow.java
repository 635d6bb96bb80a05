package org.mingzhang.inbox.ui;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.mingzhang.base.OfficeTime;
import org.mingzhang.base.Texts;
import org.mingzhang.workflow.ListLine;
import org.mingzhang.workflow.WorkItem;
import org.mingzhang.workflow.WorkList;

/**
 * A line of the inbox, whichever list it stands in.
 *
 * @param line as the list has it
 * @param heading of the group that begins with this line; empty on all others
 * @param link address of the page it opens; empty when there is none
 * @param step where it stands, or stood
 * @param due near or far, for waiting items; {@link Due#NEVER} otherwise
 * @param when what the last column says: due date, when it was finished, when it was started
 */
record InboxRow(
        WorkList list, ListLine line, String heading, String link, String step, Due due, String when, String who) {

    /**
     * @param page address of the subject's own page; empty when it has none
     * @param me id of the person whose list it is
     */
    static InboxRow of(
            WorkList list,
            ListLine line,
            String heading,
            Optional<String> page,
            String me,
            Locale locale,
            LocalDate today) {
        Due due = list == WorkList.WAITING ? Due.of(line.item().flatMap(WorkItem::dueAt), today) : Due.NEVER;
        String link =
                line.item().map(item -> "task/" + item.id()).or(() -> page).orElse("");
        String when = list == WorkList.WAITING ? due.text(locale) : OfficeTime.minute(line.at());
        return new InboxRow(list, line, heading, link, step(line, locale), due, when, who(list, line, me, locale));
    }

    private static String step(ListLine line, Locale locale) {
        if (line.item().isEmpty() && line.endedAt().isPresent()) {
            return Texts.of(locale, "inbox.ended");
        }
        return line.steps().isEmpty() ? Texts.of(locale, "inbox.running") : String.join("、", line.steps());
    }

    private static String who(WorkList list, ListLine line, String me, Locale locale) {
        return switch (list) {
            case WAITING -> line.item().map(item -> holder(item, me, locale)).orElse("");
            case DONE ->
                line.item()
                        .flatMap(WorkItem::outcome)
                        .map(verb -> RecordTimeline.word(verb, locale))
                        .orElse("");
            case COPIED -> line.copy().map(copy -> copy.senderName()).orElse("");
            case STARTED, FOLLOWED -> "";
        };
    }

    private static String holder(WorkItem item, String me, Locale locale) {
        if (item.assignee().isEmpty()) {
            return Texts.of(locale, "inbox.holder.none");
        }
        return item.assignee().get().equals(me)
                ? Texts.of(locale, "inbox.holder.me")
                : item.assigneeName().orElse("");
    }

    /** Of the item, or of the subject where subjects are listed. */
    String id() {
        return item().map(WorkItem::id).orElse(line.subject());
    }

    Optional<WorkItem> item() {
        return line.item();
    }

    String subject() {
        return line.subject();
    }

    String title() {
        return line.title();
    }

    String unitName() {
        return line.unitName();
    }

    boolean urged() {
        return waits() && item().flatMap(WorkItem::urgedAt).isPresent();
    }

    int warnings() {
        return waits() ? item().map(WorkItem::warnings).orElse(0) : 0;
    }

    boolean unread() {
        return line.copy().filter(copy -> copy.readAt().isEmpty()).isPresent();
    }

    private boolean waits() {
        return list == WorkList.WAITING;
    }
}
