package org.mingzhang.workflow.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.mingzhang.audit.Act;
import org.mingzhang.audit.Audit;
import org.mingzhang.workflow.Actor;
import org.mingzhang.workflow.AfterReturn;
import org.mingzhang.workflow.FlowStep;
import org.mingzhang.workflow.FlowTerminated;
import org.mingzhang.workflow.Groups;
import org.mingzhang.workflow.ItemFinished;
import org.mingzhang.workflow.NoWayBack;
import org.mingzhang.workflow.NotAdministrator;
import org.mingzhang.workflow.NotRunning;
import org.mingzhang.workflow.OpinionMissing;
import org.mingzhang.workflow.RecordLine;
import org.mingzhang.workflow.Reroutes;
import org.mingzhang.workflow.ReturnTarget;
import org.mingzhang.workflow.SentBack;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** {@link Reroutes} on the engine. */
@Service
@Transactional
class EngineReroutes implements Reroutes {

    static final String ADMINISTRATOR = "FLOW_ADMIN";

    private final Items items;
    private final ItemMapper rows;
    private final StartedMapper started;
    private final Acts acts;
    private final WayBack wayBack;
    private final Withdrawal withdrawal;
    private final Modifications modifications;
    private final Shortcuts shortcuts;
    private final ApprovalRecord record;
    private final RuntimeService runtime;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    EngineReroutes(
            Items items,
            ItemMapper rows,
            StartedMapper started,
            Acts acts,
            WayBack wayBack,
            Withdrawal withdrawal,
            Modifications modifications,
            Shortcuts shortcuts,
            ApprovalRecord record,
            RuntimeService runtime,
            Audit audit,
            ApplicationEventPublisher events) {
        this.items = items;
        this.rows = rows;
        this.started = started;
        this.acts = acts;
        this.wayBack = wayBack;
        this.withdrawal = withdrawal;
        this.modifications = modifications;
        this.shortcuts = shortcuts;
        this.record = record;
        this.runtime = runtime;
        this.audit = audit;
        this.events = events;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ReturnTarget> returnTargets(String id, Actor actor) {
        ItemRow item = items.actionable(id, actor, "returnTargets");
        if (item.parked() || acts.settings(item).refuses("sendBack")) {
            return List.of();
        }
        return wayBack.back(item).stream().map(way -> target(item, way)).toList();
    }

    private ReturnTarget target(ItemRow item, Way way) {
        return new ReturnTarget(
                way.target(),
                record.opinions(item.subject(), voided(way)),
                way.endedTasks().size(),
                way.straight());
    }

    @Override
    public void sendBack(String id, Actor actor, String step, AfterReturn then, String opinion) {
        requireWords(opinion);
        items.unlessGone(id, () -> {
            ItemRow item = acts.locked(id, actor, "sendBack");
            Way way = wayBack.back(item).stream()
                    .filter(candidate -> candidate.target().id().equals(step))
                    .filter(candidate -> then == AfterReturn.ALL_AGAIN || candidate.straight())
                    .findFirst()
                    .orElseThrow(NoWayBack::new);
            acts.finish(item, actor, "sendBack");
            acts.note(item, actor, "sendBack", opinion, way.target().name());
            boolean straight = then == AfterReturn.STRAIGHT_BACK;
            go(item, actor, way, straight);
            events.publishEvent(new ItemFinished(item.item(), actor, "sendBack"));
            Set<String> undone = straight ? Set.of() : steps(way.undone());
            events.publishEvent(new SentBack(item.subject(), item.step(), step, undone, actor, opinion));
            return item;
        });
    }

    private void go(ItemRow item, Actor actor, Way way, boolean straight) {
        List<ItemRow> ended = way.endedTasks().stream()
                .flatMap(task -> rows.openOfTask(task).stream())
                .toList();
        for (ItemRow other : ended) {
            record.add(other, actor, "cancel", "");
        }
        way.endedTasks().forEach(task -> rows.cancelTask(task, actor.name(), Acts.now()));
        rows.cancelTask(item.task(), actor.name(), Acts.now());
        if (!straight) {
            record.makeVoid(item.subject(), voided(way));
            record.undo(item.subject(), way.undone());
        }
        Set<String> left = new HashSet<>(way.move().ended().tokens().keySet());
        left.addAll(steps(way.undone()));
        left.add(way.target().id());
        shortcuts.forget(item.subject(), left);
        if (straight) {
            shortcuts.note(way.move(), item, ended, actor);
        }
        modifications.execute(way.move());
    }

    /** Those of the target too: it is decided there anew. */
    private static Set<String> voided(Way way) {
        Set<String> steps = new HashSet<>(steps(way.undone()));
        steps.add(way.target().id());
        return steps;
    }

    private static Set<String> steps(List<PassedStep> passed) {
        return passed.stream().map(PassedStep::step).collect(Collectors.toSet());
    }

    @Override
    @Transactional(readOnly = true)
    public boolean canWithdraw(String id, Actor actor) {
        return rows.find(id)
                .filter(item -> item.isHeldBy(actor.id()) && !item.waiting())
                .flatMap(withdrawal::way)
                .isPresent();
    }

    @Override
    public void withdraw(String id, Actor actor, String opinion) {
        items.unlessGone(id, () -> {
            withdrawal.withdraw(items.visible(id, actor, "withdraw"), actor, opinion);
            return id;
        });
    }

    @Override
    @Transactional(readOnly = true)
    public List<FlowStep> jumpTargets(String id, Actor administrator) {
        return wayBack.anywhere(administered(id, administrator, "jumpTargets")).stream()
                .map(Way::target)
                .toList();
    }

    @Override
    public void jump(String id, Actor administrator, String step, String opinion) {
        requireWords(opinion);
        items.unlessGone(id, () -> {
            started.lock(administered(id, administrator, "jump").subject());
            ItemRow item = administered(id, administrator, "jump");
            Way way = wayBack.anywhere(item).stream()
                    .filter(candidate -> candidate.target().id().equals(step))
                    .findFirst()
                    .orElseThrow(NoWayBack::new);
            acts.note(item, administrator, "jump", opinion, way.target().name());
            go(item, administrator, way, false);
            events.publishEvent(
                    new SentBack(item.subject(), item.step(), step, steps(way.undone()), administrator, opinion));
            return item;
        });
    }

    private ItemRow administered(String id, Actor administrator, String verb) {
        ItemRow item = rows.find(id).orElseThrow(() -> items.gone(id));
        requireAdministrator(item.unit(), administrator, verb, item.subject());
        if (!item.waiting()) {
            throw items.gone(id);
        }
        return item;
    }

    private void requireAdministrator(String unit, Actor actor, String verb, String subject) {
        if (!actor.groups().contains(Groups.inUnit(unit, ADMINISTRATOR))) {
            audit.refused(new Act(actor.id(), "workflow." + verb, subject, ""));
            throw new NotAdministrator();
        }
    }

    @Override
    public void terminate(String subject, Actor actor, String opinion) {
        requireWords(opinion);
        StartedRow run =
                started.lock(subject).filter(row -> row.instance() != null).orElseThrow(NotRunning::new);
        boolean alone = run.starter().equals(actor.id())
                && record.of(subject).stream().map(RecordLine::actor).allMatch(actor.id()::equals);
        if (!alone) {
            requireAdministrator(run.unit(), actor, "terminate", subject);
        }
        record.add(subject, "", "", actor, "terminate", opinion);
        for (ItemRow open : rows.openOf(subject)) {
            rows.cancel(open.id(), actor.name(), Acts.now());
        }
        shortcuts.forgetAll(subject);
        audit.record(new Act(actor.id(), "workflow.terminate", subject, opinion));
        runtime.deleteProcessInstance(run.instance(), "terminate");
        events.publishEvent(new FlowTerminated(subject, actor, opinion));
    }

    private static void requireWords(String opinion) {
        if (opinion.isBlank()) {
            throw new OpinionMissing();
        }
    }
}
