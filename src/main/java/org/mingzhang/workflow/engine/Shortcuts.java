package org.mingzhang.workflow.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.mingzhang.workflow.Actor;
import org.springframework.stereotype.Component;

/**
 * 直接回到我: a subject that was sent back goes on where it was left, at the same steps and with the same person. Noted when it
 * is sent back, taken when the step it went to is done.
 */
@Component
class Shortcuts {

    private final ShortcutMapper shortcuts;
    private final Modifications modifications;
    private final RuntimeService runtime;
    private final ItemMapper items;

    Shortcuts(ShortcutMapper shortcuts, Modifications modifications, RuntimeService runtime, ItemMapper items) {
        this.shortcuts = shortcuts;
        this.modifications = modifications;
        this.runtime = runtime;
        this.items = items;
    }

    /** Only where what ended can be begun again as it was: single steps and steps per department of the flow itself. */
    static boolean isPossible(Move move) {
        TokenNet net = move.level().space().net();
        boolean whole = move.level().instance().getParentActivityInstanceId() == null;
        return whole
                && !TokenNet.isRepeated(net.node(move.target()))
                && move.endedTokens().stream()
                        .allMatch(token -> net.isJoin(token.place()) || canBegin(net.node(token.place()), token));
    }

    private static boolean canBegin(Part step, Level.Token token) {
        boolean counted = step.child("multiInstanceLoopCharacteristics")
                .flatMap(loop -> loop.child("completionCondition"))
                .isPresent();
        return step.is("userTask")
                && !token.moving()
                && !counted
                && step.property("countersign").isEmpty();
    }

    /**
     * @param item that is sent back
     * @param ended the other open items that end with it
     */
    void note(Move move, ItemRow item, List<ItemRow> ended, Actor actor) {
        for (Level.Token token : move.endedTokens()) {
            if (move.level().space().net().isJoin(token.place())) {
                insert(move, token.place(), "", false, null);
            }
        }
        move.joined().tokens().forEach((join, count) -> {
            for (int i = 0; i < count; i++) {
                insert(move, join, "", true, null);
            }
        });
        insert(move, item.step(), item.departmentOrNone(), false, actor);
        Set<String> noted = new HashSet<>(Set.of(item.task()));
        ended.stream()
                .filter(other -> noted.add(other.task()))
                .forEach(other -> insert(move, other.step(), other.departmentOrNone(), false, null));
    }

    private void insert(Move move, String step, String department, boolean ends, @Nullable Actor person) {
        shortcuts.insert(new ShortcutRow(
                move.level().subject(),
                move.target(),
                "",
                step,
                department,
                ends,
                person == null ? null : person.id(),
                person == null ? null : person.name()));
    }

    void forget(String subject, Set<String> steps) {
        if (!steps.isEmpty()) {
            shortcuts.forget(subject, steps);
        }
    }

    void forgetAll(String subject) {
        shortcuts.forgetAll(subject);
    }

    /** Goes straight on when that was noted for the step of a finished item; false when it was not. */
    boolean take(ItemRow item, String outcome) {
        List<ShortcutRow> ways = shortcuts.at(item.subject(), item.step(), item.departmentOrNone());
        if (ways.isEmpty()) {
            return false;
        }
        Level level = modifications.levels(item).getLast();
        runtime.setVariable(level.instance().getProcessInstanceId(), Values.OUTCOME, outcome);
        shortcuts.forget(item.subject(), Set.of(item.step()));
        List<Start> starts = ways.stream()
                .filter(way -> !way.ends())
                .map(way -> Start.round(way.step(), way.forDepartment()))
                .toList();
        Marking over = Marking.EMPTY.plus(item.step(), 1);
        for (ShortcutRow way : ways) {
            over = way.ends() ? over.plus(way.step(), 1) : over;
        }
        List<Level.Token> ended = new Move(level, item.step(), over, Marking.EMPTY).endedTokens();
        modifications.execute(level, starts, ended);
        giveBack(ways);
        return true;
    }

    private void giveBack(List<ShortcutRow> ways) {
        for (ShortcutRow way : ways) {
            if (way.person() != null && way.personName() != null) {
                List<ItemRow> open = new ArrayList<>(items.openOf(way.subject()));
                open.removeIf(item -> !item.step().equals(way.step())
                        || !item.departmentOrNone().equals(way.forDepartment()));
                open.forEach(item ->
                        items.claim(item.id(), way.person(), way.personName(), Items.holder(way.person()), Acts.now()));
            }
        }
    }
}
