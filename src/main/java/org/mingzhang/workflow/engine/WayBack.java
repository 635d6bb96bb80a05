package org.mingzhang.workflow.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.workflow.FlowStep;
import org.springframework.stereotype.Component;

/** Where a subject can be put from an item, and what that would undo. */
@Component
class WayBack {

    private final Modifications modifications;
    private final Definitions definitions;
    private final ApprovalRecord record;

    WayBack(Modifications modifications, Definitions definitions, ApprovalRecord record) {
        this.modifications = modifications;
        this.definitions = definitions;
        this.record = record;
    }

    /**
     * The passed steps before the item's, nearest first. Inside one round of a repeated sub-process its own steps; of one
     * that is over only the whole: its rounds are begun again together.
     */
    List<Way> back(ItemRow item) {
        List<Way> ways = new ArrayList<>();
        List<Level> levels = modifications.levels(item);
        for (Level level : levels) {
            boolean round = level != levels.getLast();
            List<PassedStep> passed = passed(item, round);
            for (String target : humanPlaces(item, level, passed)) {
                level.back(target)
                        .map(move -> way(item, move, target, passed, round))
                        .ifPresent(ways::add);
            }
        }
        return ways;
    }

    /** Any other step of the flow itself. */
    List<Way> anywhere(ItemRow item) {
        List<Way> ways = new ArrayList<>();
        modifications.levels(item).stream().reduce((inner, outer) -> outer).ifPresent(level -> {
            List<PassedStep> passed = passed(item, false);
            for (Part node : definitions.graph(item.flow(), item.version()).nodes()) {
                boolean step = node.is("userTask") && level.space().net().has(node.id());
                if (step && !node.id().equals(level.from())) {
                    level.jump(node.id())
                            .map(move -> way(item, move, node.id(), passed, false))
                            .ifPresent(ways::add);
                }
            }
        });
        return ways;
    }

    private List<PassedStep> passed(ItemRow item, boolean round) {
        return record.passed(item.subject()).stream()
                .filter(step -> !round || step.department().equals(item.departmentOrNone()))
                .toList();
    }

    private Set<String> humanPlaces(ItemRow item, Level level, List<PassedStep> passed) {
        Set<String> places = new LinkedHashSet<>();
        passed.stream().filter(PassedStep::human).forEach(step -> place(item, level, step)
                .filter(place -> !place.equals(level.from()))
                .ifPresent(places::add));
        return places;
    }

    /** Where the step stands in the scope: itself, or the repeated sub-process around it; empty when it is not inside. */
    private Optional<String> place(ItemRow item, Level level, PassedStep step) {
        TokenNet net = level.space().net();
        return net.has(step.step())
                ? Optional.of(step.step())
                : definitions.course(item.flow(), item.version()).repeatedAround(step.step(), net);
    }

    private Way way(ItemRow item, Move move, String target, List<PassedStep> passed, boolean round) {
        List<PassedStep> undone = undone(item, move.level(), target, passed);
        Set<String> ended = new HashSet<>(modifications.endedTasks(move));
        ended.remove(item.task());
        boolean straight = !round
                && undone.stream().allMatch(PassedStep::human)
                && definitions
                        .course(item.flow(), item.version())
                        .settings(target)
                        .countersign()
                        .isEmpty()
                && Shortcuts.isPossible(move);
        String name = definitions.course(item.flow(), item.version()).name(target);
        return new Way(move, new FlowStep(target, name), undone, ended, straight);
    }

    /** What was passed after the target, follows from it, and does not run beside it. */
    private List<PassedStep> undone(ItemRow item, Level level, String target, List<PassedStep> passed) {
        Set<String> after = definitions.graph(item.flow(), item.version()).reachableFrom(target);
        List<PassedStep> undone = new ArrayList<>();
        List<PassedStep> later = new ArrayList<>();
        for (PassedStep step : passed) {
            Optional<String> place = place(item, level, step);
            if (place.filter(target::equals).isPresent()) {
                undone.addAll(later);
                later.clear();
                if (!step.step().equals(target)) {
                    undone.add(step);
                }
            } else if (after.contains(step.step())
                    && place.filter(at -> level.space().together(at, target)).isEmpty()) {
                later.add(step);
            }
        }
        return undone;
    }
}
