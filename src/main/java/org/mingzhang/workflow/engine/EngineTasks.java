package org.mingzhang.workflow.engine;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.mingzhang.audit.Act;
import org.mingzhang.audit.Audit;
import org.mingzhang.workflow.Actor;
import org.mingzhang.workflow.Decision;
import org.mingzhang.workflow.FlowPicture;
import org.mingzhang.workflow.FlowStep;
import org.mingzhang.workflow.ItemFinished;
import org.mingzhang.workflow.NoWayBack;
import org.mingzhang.workflow.OpinionMissing;
import org.mingzhang.workflow.RecordLine;
import org.mingzhang.workflow.SentBack;
import org.mingzhang.workflow.Tasks;
import org.mingzhang.workflow.WorkItem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** {@link Tasks} on the engine. Acts on one subject go one after the other, behind a lock on its row in wrk_started. */
@Service
@Transactional
class EngineTasks implements Tasks {

    private final Items items;
    private final ItemMapper rows;
    private final ListMapper lists;
    private final StartedMapper started;
    private final WhereItStands whereItStands;
    private final TaskService engine;
    private final WayBack wayBack;
    private final Definitions definitions;
    private final ApprovalRecord record;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    EngineTasks(
            Items items,
            ItemMapper rows,
            ListMapper lists,
            StartedMapper started,
            WhereItStands whereItStands,
            TaskService engine,
            WayBack wayBack,
            Definitions definitions,
            ApprovalRecord record,
            Audit audit,
            ApplicationEventPublisher events) {
        this.items = items;
        this.rows = rows;
        this.lists = lists;
        this.started = started;
        this.whereItStands = whereItStands;
        this.engine = engine;
        this.wayBack = wayBack;
        this.definitions = definitions;
        this.record = record;
        this.audit = audit;
        this.events = events;
    }

    @Override
    public WorkItem open(String id, Actor actor) {
        return items.visible(id, actor, "open").item();
    }

    @Override
    public List<WorkItem> openOf(String subject) {
        return rows.openOf(subject).stream().map(ItemRow::item).toList();
    }

    @Override
    public void claim(String id, Actor actor) {
        items.unlessGone(id, () -> {
            ItemRow item = lockedItem(id, actor, "claim");
            if (!item.isHeldBy(actor.id())) {
                if (rows.claim(id, actor.id(), actor.name(), Items.holder(actor), now()) == 0) {
                    throw items.gone(id);
                }
                engine.setAssignee(id, actor.id());
                note(item, actor, "claim", "");
            }
            return item;
        });
    }

    @Override
    public void release(String id, Actor actor) {
        items.unlessGone(id, () -> {
            ItemRow item = lockedItem(id, actor, "release");
            if (rows.release(id, actor.id()) > 0) {
                engine.setAssignee(id, null);
                note(item, actor, "release", "");
            }
            return item;
        });
    }

    @Override
    public void complete(String id, Actor actor, Decision decision) {
        items.unlessGone(id, () -> {
            ItemRow item = lockedItem(id, actor, "complete");
            finish(item, actor, decision.outcome());
            record.passed(item.subject(), new PassedStep(item.step(), item.stepName(), true));
            note(item, actor, decision.outcome(), decision.opinion());
            engine.complete(id, Values.of(decision));
            events.publishEvent(new ItemFinished(item.item(), actor, decision.outcome()));
            return item;
        });
    }

    @Override
    @Transactional(readOnly = true)
    public List<FlowStep> returnTargets(String id, Actor actor) {
        return wayBack.targets(items.actionable(id, actor, "returnTargets"));
    }

    @Override
    public void sendBack(String id, Actor actor, String step, String opinion) {
        if (opinion.isBlank()) {
            throw new OpinionMissing();
        }
        items.unlessGone(id, () -> {
            ItemRow item = lockedItem(id, actor, "sendBack");
            FlowStep target = wayBack.targets(item).stream()
                    .filter(candidate -> candidate.id().equals(step))
                    .findFirst()
                    .orElseThrow(NoWayBack::new);
            sendBack(item, actor, target, opinion);
            return item;
        });
    }

    private void sendBack(ItemRow item, Actor actor, FlowStep target, String opinion) {
        finish(item, actor, "sendBack");
        record.add(item, actor, "sendBack", opinion, target.name());
        for (ItemRow other : rows.openOf(item.subject())) {
            rows.cancel(other.id(), actor.name(), now());
            record.add(other, actor, "cancel", "");
        }
        Set<String> undone = wayBack.undone(item, target.id());
        Set<String> forgotten = new HashSet<>(undone);
        forgotten.add(target.id());
        record.undo(item.subject(), forgotten);
        wayBack.go(started.newest(item.subject()).orElseThrow(), target.id());
        audit.record(new Act(actor.id(), "workflow.sendBack", item.subject(), item.stepName() + " → " + target.name()));
        events.publishEvent(new ItemFinished(item.item(), actor, "sendBack"));
        events.publishEvent(new SentBack(item.subject(), item.step(), target.id(), undone, actor, opinion));
    }

    @Override
    public boolean allows(Actor actor, String subject, String right) {
        return rows.allows(subject, Items.holders(actor), right);
    }

    @Override
    public boolean concerns(Actor actor, String subject) {
        return started.isStarter(subject, actor.id())
                || rows.concerns(subject, Items.holders(actor), actor.id())
                || record.names(subject, actor.id())
                || lists.hasCopy(subject, actor.id());
    }

    @Override
    public List<RecordLine> record(String subject) {
        return record.of(subject);
    }

    @Override
    public Optional<String> form(String id) {
        return rows.find(id)
                .filter(item -> !item.form().isEmpty())
                .flatMap(item -> definitions.form(definitions.of(item.flow(), item.version()), item.form()));
    }

    @Override
    public Optional<FlowPicture> picture(String subject) {
        return started.newest(subject).map(whereItStands::picture);
    }

    /** The item as it stands once nobody else acts on its subject. */
    private ItemRow lockedItem(String id, Actor actor, String verb) {
        ItemRow item = items.actionable(id, actor, verb);
        started.lock(item.subject());
        return items.actionable(id, actor, verb);
    }

    private void finish(ItemRow item, Actor actor, String outcome) {
        if (rows.finish(item.id(), actor.id(), actor.name(), Items.holder(actor), outcome, now()) == 0) {
            throw items.gone(item.id());
        }
        engine.setAssignee(item.id(), actor.id());
    }

    private void note(ItemRow item, Actor actor, String verb, String opinion) {
        record.add(item, actor, verb, opinion);
        audit.record(new Act(actor.id(), "workflow." + verb, item.subject(), item.stepName()));
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
