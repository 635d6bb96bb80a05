package org.mingzhang.inbox.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.mingzhang.base.OfficeTime;
import org.mingzhang.base.Texts;
import org.mingzhang.workflow.StartedFlow;
import org.mingzhang.workflow.WorkItem;

/**
 * A line of the inbox, whichever list it stands in.
 *
 * @param id of the item, or of the started subject
 * @param item empty for what one started oneself: there is no item to open
 * @param step where it stands, or stood
 * @param due near or far, for waiting items; {@link Due.Kind#NONE} otherwise
 * @param when what the last column says: due date, when it was finished, when it was started
 */
record InboxRow(
        String id,
        String subject,
        Optional<WorkItem> item,
        String title,
        String unitName,
        String step,
        Due due,
        String when,
        String who) {

    static InboxRow waiting(WorkItem item, LocalDate today, String me, Locale locale) {
        Due due = Due.of(item.dueAt(), today);
        String who = item.assignee()
                .map(holder -> holder.equals(me)
                        ? Texts.of(locale, "inbox.holder.me")
                        : item.assigneeName().orElse(""))
                .orElseGet(() -> Texts.of(locale, "inbox.holder.none"));
        return new InboxRow(
                item.id(),
                item.subject(),
                Optional.of(item),
                item.title(),
                item.unitName(),
                item.stepName(),
                due,
                due.text(locale),
                who);
    }

    static InboxRow done(WorkItem item, Locale locale) {
        String outcome =
                item.outcome().map(verb -> RecordTimeline.word(verb, locale)).orElse("");
        return new InboxRow(
                item.id(),
                item.subject(),
                Optional.of(item),
                item.title(),
                item.unitName(),
                item.stepName(),
                Due.of(Optional.empty(), LocalDate.EPOCH),
                minute(item.finishedAt()),
                outcome);
    }

    static InboxRow started(StartedFlow started, Locale locale) {
        String step = started.endedAt().isPresent()
                ? Texts.of(locale, "inbox.ended")
                : started.steps().isEmpty() ? Texts.of(locale, "inbox.running") : String.join("、", started.steps());
        return new InboxRow(
                started.subject(),
                started.subject(),
                Optional.empty(),
                started.title(),
                started.unitName(),
                step,
                Due.of(Optional.empty(), LocalDate.EPOCH),
                minute(Optional.of(started.startedAt())),
                "");
    }

    String link() {
        return item.map(open -> "task/" + open.id()).orElse("");
    }

    private static String minute(Optional<Instant> at) {
        return at.map(OfficeTime::minute).orElse("");
    }
}
