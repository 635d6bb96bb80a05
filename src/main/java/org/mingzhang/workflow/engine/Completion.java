package org.mingzhang.workflow.engine;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.mingzhang.workflow.Actor;
import org.mingzhang.workflow.Decision;
import org.mingzhang.workflow.Signer.Kind;
import org.springframework.stereotype.Component;

/** What follows when somebody has finished an item: the next who signs, or the flow goes on. */
@Component
class Completion {

    private static final Set<Kind> AFTER = Set.of(Kind.AFTER);

    private final Acts acts;
    private final Signing signing;
    private final Shortcuts shortcuts;
    private final ItemMapper rows;
    private final ApprovalRecord record;
    private final TaskService engine;

    Completion(
            Acts acts,
            Signing signing,
            Shortcuts shortcuts,
            ItemMapper rows,
            ApprovalRecord record,
            TaskService engine) {
        this.acts = acts;
        this.signing = signing;
        this.shortcuts = shortcuts;
        this.rows = rows;
        this.record = record;
        this.engine = engine;
    }

    void finished(ItemRow item, Actor actor, Decision decision) {
        Optional<SignerRow> signer = signing.signer(item);
        signer.ifPresent(row -> signing.done(row, decision.outcome()));
        Optional<ItemRow> parent = signer.flatMap(signing::waitsFor);
        if (parent.isPresent()) {
            signing.answered(parent.get());
            return;
        }
        if (signer.filter(row -> row.kind() == Kind.AFTER).isPresent()) {
            goOn(rows.find(Objects.requireNonNull(signer.get().forItem())).orElseThrow(), actor);
            return;
        }
        engine.setVariables(item.task(), Values.of(decision));
        goOn(item, actor);
    }

    /** An item is done for whoever handled it; those who sign after it come first, then the others who sign together. */
    private void goOn(ItemRow item, Actor actor) {
        if (signing.openNext(item, AFTER).isPresent()) {
            return;
        }
        ItemRow done = rows.find(item.id()).orElseThrow();
        boolean together = !signing.together(item.task()).isEmpty();
        Optional<String> outcome = together ? tally(done) : Optional.ofNullable(done.outcome());
        if (outcome.isEmpty()) {
            signing.openNextTogether(done);
            return;
        }
        leave(done, actor, outcome.get());
    }

    private Optional<String> tally(ItemRow item) {
        return acts.settings(item)
                .countersign()
                .orElse(new Countersign(Countersign.Mode.ALL, 100))
                .decided(signing.together(item.task()));
    }

    /** After somebody who had not signed yet was taken out, the votes there are may be enough. */
    void recount(ItemRow like, Actor actor) {
        Optional<String> outcome = tally(like);
        boolean afterOpen = signing.of(like.task()).stream().anyMatch(row -> row.kind() == Kind.AFTER && row.isOpen());
        if (outcome.isPresent() && !afterOpen) {
            leave(like, actor, outcome.get());
        } else {
            signing.openNextTogether(like);
        }
    }

    /** The step is done: whoever had not signed yet need not any more. */
    private void leave(ItemRow item, Actor actor, String outcome) {
        for (ItemRow other : rows.openOfTask(item.task())) {
            record.add(other, Actor.SYSTEM, "notNeeded", "");
        }
        rows.cancelTask(item.task(), actor.name(), Acts.now());
        record.passed(item.subject(), new PassedStep(item.step(), item.stepName(), true, item.departmentOrNone()));
        engine.setAssignee(item.task(), actor.id());
        if (!shortcuts.take(item, outcome)) {
            engine.complete(item.task(), Map.of(Values.OUTCOME, outcome));
        }
    }
}
