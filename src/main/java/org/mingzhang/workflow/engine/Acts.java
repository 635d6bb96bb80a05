package org.mingzhang.workflow.engine;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.mingzhang.audit.Act;
import org.mingzhang.audit.Audit;
import org.mingzhang.workflow.Actor;
import org.mingzhang.workflow.ItemParked;
import org.mingzhang.workflow.VerbNotAllowed;
import org.springframework.stereotype.Component;

/** What every verb does: look whether it may, one at a time for each subject, and write down that it was done. */
@Component
class Acts {

    private final Items items;
    private final ItemMapper rows;
    private final StartedMapper started;
    private final Definitions definitions;
    private final ApprovalRecord record;
    private final Audit audit;

    Acts(
            Items items,
            ItemMapper rows,
            StartedMapper started,
            Definitions definitions,
            ApprovalRecord record,
            Audit audit) {
        this.items = items;
        this.rows = rows;
        this.started = started;
        this.definitions = definitions;
        this.record = record;
        this.audit = audit;
    }

    /** The item as it stands once nobody else acts on its subject. */
    ItemRow locked(String id, Actor actor, String verb) {
        ItemRow before = items.actionable(id, actor, verb);
        started.lock(before.subject());
        ItemRow item = items.actionable(id, actor, verb);
        if (item.parked()) {
            throw new ItemParked();
        }
        if (settings(item).refuses(verb)) {
            audit.refused(new Act(actor.id(), "workflow." + verb, item.subject(), item.stepName()));
            throw new VerbNotAllowed();
        }
        return item;
    }

    StepSettings settings(ItemRow item) {
        return definitions.course(item.flow(), item.version()).settings(item.step());
    }

    void finish(ItemRow item, Actor actor, String outcome) {
        if (rows.finish(item.id(), actor.id(), actor.name(), Items.holder(actor), outcome, now()) == 0) {
            throw items.gone(item.id());
        }
    }

    void claim(ItemRow item, Actor actor) {
        if (!item.isHeldBy(actor.id())
                && rows.claim(item.id(), actor.id(), actor.name(), Items.holder(actor), now()) == 0) {
            throw items.gone(item.id());
        }
    }

    void note(ItemRow item, Actor actor, String verb, String opinion) {
        note(item, actor, verb, opinion, null);
    }

    /** @param target name of the person or step that the verb was directed to */
    void note(ItemRow item, Actor actor, String verb, String opinion, @Nullable String target) {
        record.add(item, actor, verb, opinion, target);
        String what = target == null ? item.stepName() : item.stepName() + " → " + target;
        audit.record(new Act(actor.id(), "workflow." + verb, item.subject(), what));
    }

    static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
