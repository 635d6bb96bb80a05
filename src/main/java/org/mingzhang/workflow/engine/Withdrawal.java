package org.mingzhang.workflow.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.workflow.Actor;
import org.mingzhang.workflow.SentBack;
import org.mingzhang.workflow.Signer.Kind;
import org.mingzhang.workflow.TooLateToWithdraw;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** 撤回: the hander-in has the item again, as long as nobody has acted since. */
@Component
class Withdrawal {

    /** Reading and reminding is no act that a withdrawal would undo. */
    private static final Set<String> HARMLESS = Set.of("urge", "copy", "remind", "escalate", "notNeeded");

    private static final Set<String> NO_DECISION = Set.of("cancel", "sendBack", "withdraw", "transfer");

    private final ItemMapper rows;
    private final StartedMapper started;
    private final Modifications modifications;
    private final Signing signing;
    private final Acts acts;
    private final ApprovalRecord record;
    private final ApplicationEventPublisher events;

    Withdrawal(
            ItemMapper rows,
            StartedMapper started,
            Modifications modifications,
            Signing signing,
            Acts acts,
            ApprovalRecord record,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.started = started;
        this.modifications = modifications;
        this.signing = signing;
        this.acts = acts;
        this.record = record;
        this.events = events;
    }

    void withdraw(ItemRow seen, Actor actor, String opinion) {
        started.lock(seen.subject());
        ItemRow item = rows.find(seen.id()).orElseThrow(TooLateToWithdraw::new);
        Move move = way(item).orElseThrow(TooLateToWithdraw::new);
        List<ItemRow> ended = modifications.endedTasks(move).stream()
                .flatMap(task -> rows.openOfTask(task).stream())
                .toList();
        ended.forEach(other -> rows.cancel(other.id(), actor.name(), Acts.now()));
        acts.note(item, actor, "withdraw", opinion);
        record.makeVoid(item.subject(), Set.of(item.step()), item.id());
        record.undo(
                item.subject(), List.of(new PassedStep(item.step(), item.stepName(), true, item.departmentOrNone())));
        begin(item, move);
        rows.openOf(item.subject()).stream()
                .filter(open -> open.step().equals(item.step())
                        && open.departmentOrNone().equals(item.departmentOrNone()))
                .forEach(open -> acts.claim(open, actor));
        events.publishEvent(new SentBack(item.subject(), item.step(), item.step(), Set.of(), actor, opinion));
    }

    /** Where to: empty when it is too late. */
    Optional<Move> way(ItemRow item) {
        boolean decided = item.outcome() != null && !NO_DECISION.contains(item.outcome());
        StartedRow run = decided ? started.newest(item.subject()).orElse(null) : null;
        boolean signed = signing.of(item.task()).stream().anyMatch(row -> row.kind() != Kind.DELEGATE);
        if (run == null || run.instance() == null || run.endedAt() != null || signed || !isLast(item)) {
            return Optional.empty();
        }
        Level level = modifications.whole(run, "");
        if (!level.space().net().has(item.step())) {
            return Optional.empty();
        }
        boolean round = TokenNet.isRepeated(level.space().net().node(item.step()));
        if (round && level.marking().at(item.step()) > 0) {
            return Optional.of(new Move(level, item.step(), Marking.EMPTY, Marking.EMPTY));
        }
        return level.undo(item.step());
    }

    private boolean isLast(ItemRow item) {
        return record.isLastDecision(item.subject(), item.id(), HARMLESS);
    }

    /** Of a step that runs per department only the one round begins again. */
    private void begin(ItemRow item, Move move) {
        if (TokenNet.isRepeated(move.level().space().net().node(item.step()))) {
            Start round = Start.round(item.step(), item.departmentOrNone());
            modifications.execute(move.level(), List.of(round), move.endedTokens());
        } else {
            modifications.execute(move);
        }
    }
}
