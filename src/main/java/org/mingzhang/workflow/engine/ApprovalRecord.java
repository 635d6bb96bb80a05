package org.mingzhang.workflow.engine;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingzhang.workflow.Actor;
import org.mingzhang.workflow.RecordLine;
import org.springframework.stereotype.Component;

/** What was done to a subject, and which steps that leaves behind it. Whoever writes a line has open pages told. */
@Component
class ApprovalRecord {

    private final RecordMapper lines;
    private final StoredEvents events;
    private final StandIns standIns;

    ApprovalRecord(RecordMapper lines, StoredEvents events, StandIns standIns) {
        this.lines = lines;
        this.events = events;
        this.standIns = standIns;
    }

    /** A line that belongs to no item. */
    void add(String subject, String step, String stepName, Actor actor, String verb, String opinion) {
        lines.add(subject, null, line(step, stepName, actor, verb, opinion, null));
        events.tell(subject, Set.of());
    }

    void add(ItemRow item, Actor actor, String verb, String opinion) {
        add(item, actor, verb, opinion, null);
    }

    void add(ItemRow item, Actor actor, String verb, String opinion, @Nullable String target) {
        Actor named = new Actor(actor.id(), standIns.name(item, actor), actor.groups());
        lines.add(item.subject(), item.id(), line(item.step(), item.stepName(), named, verb, opinion, target));
        events.tell(item, actor);
    }

    List<RecordLine> of(String subject) {
        return lines.of(subject).stream().map(LineRow::line).toList();
    }

    boolean names(String subject, String actor) {
        return lines.names(subject, actor);
    }

    void passed(String subject, PassedStep step) {
        lines.forget(subject, step);
        lines.pass(subject, step);
    }

    /** Latest first. */
    List<PassedStep> passed(String subject) {
        return lines.passed(subject);
    }

    void undo(String subject, Collection<PassedStep> steps) {
        steps.forEach(step -> lines.forget(subject, step));
    }

    /** The decisions at steps that are not void yet, oldest first. */
    List<RecordLine> opinions(String subject, Set<String> steps) {
        return lines.opinions(subject, steps).stream().map(LineRow::line).toList();
    }

    /** The decisions at steps do not count any more; the last line of the record says why. */
    void makeVoid(String subject, Set<String> steps) {
        lines.makeVoid(subject, steps, null);
    }

    void makeVoid(String subject, Set<String> steps, String item) {
        lines.makeVoid(subject, steps, item);
    }

    /** Whether nothing but the given verbs happened to the subject since an item was decided. */
    boolean isLastDecision(String subject, String item, Set<String> harmless) {
        return lines.countSinceDecision(subject, item, harmless) == 0;
    }

    void beginAnew(String subject) {
        lines.forgetAll(subject);
    }

    private static LineRow line(
            String step, String stepName, Actor actor, String verb, String opinion, @Nullable String target) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        return new LineRow(now, step, stepName, actor.id(), actor.name(), verb, opinion, target, false);
    }
}
