package org.mingzhang.workflow.engine;

import java.util.List;
import java.util.Optional;
import org.mingzhang.workflow.Actor;
import org.mingzhang.workflow.Decision;
import org.mingzhang.workflow.FlowPicture;
import org.mingzhang.workflow.ItemFinished;
import org.mingzhang.workflow.RecordLine;
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
    private final Acts acts;
    private final Completion completion;
    private final Definitions definitions;
    private final ApprovalRecord record;
    private final ApplicationEventPublisher events;

    EngineTasks(
            Items items,
            ItemMapper rows,
            ListMapper lists,
            StartedMapper started,
            WhereItStands whereItStands,
            Acts acts,
            Completion completion,
            Definitions definitions,
            ApprovalRecord record,
            ApplicationEventPublisher events) {
        this.items = items;
        this.rows = rows;
        this.lists = lists;
        this.started = started;
        this.whereItStands = whereItStands;
        this.acts = acts;
        this.completion = completion;
        this.definitions = definitions;
        this.record = record;
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
            ItemRow item = acts.locked(id, actor, "claim");
            if (!item.isHeldBy(actor.id())) {
                acts.claim(item, actor);
                acts.note(item, actor, "claim", "");
            }
            return item;
        });
    }

    @Override
    public void release(String id, Actor actor) {
        items.unlessGone(id, () -> {
            ItemRow item = acts.locked(id, actor, "release");
            if (rows.release(id, actor.id()) > 0) {
                acts.note(item, actor, "release", "");
            }
            return item;
        });
    }

    @Override
    public void complete(String id, Actor actor, Decision decision) {
        items.unlessGone(id, () -> {
            ItemRow item = acts.locked(id, actor, "complete");
            acts.finish(item, actor, decision.outcome());
            acts.note(item, actor, decision.outcome(), decision.opinion());
            completion.finished(item, actor, decision);
            events.publishEvent(new ItemFinished(item.item(), actor, decision.outcome()));
            return item;
        });
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
}
