package org.mingzhang.report.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/** The shortest way from one list to another, by Myers' algorithm in linear space. */
final class Script {

    /** With more items than this on average between the common ends the search would take too long: then all of them have changed. */
    static final int MOST = 3_000;

    private Script() {}

    /** Items {@code from} to {@code to} of the old list became items {@code newFrom} to {@code newTo} of the new one. */
    record Step(int from, int to, int newFrom, int newTo) {}

    /** The steps in their order; what lies between them is the same. */
    static <T> List<Step> of(List<T> before, List<T> after) {
        int head = 0;
        int shorter = Math.min(before.size(), after.size());
        while (head < shorter && before.get(head).equals(after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        return between(head, before.subList(head, before.size() - tail), after.subList(head, after.size() - tail));
    }

    private static <T> List<Step> between(int offset, List<T> before, List<T> after) {
        List<Step> steps = new ArrayList<>();
        if (before.isEmpty() || after.isEmpty() || before.size() + after.size() > 2 * MOST) {
            if (!before.isEmpty() || !after.isEmpty()) {
                steps.add(new Step(offset, offset + before.size(), offset, offset + after.size()));
            }
            return steps;
        }
        for (AbstractDelta<T> delta :
                DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<>()).getDeltas()) {
            int from = offset + delta.getSource().getPosition();
            int newFrom = offset + delta.getTarget().getPosition();
            add(
                    steps,
                    new Step(
                            from,
                            from + delta.getSource().size(),
                            newFrom,
                            newFrom + delta.getTarget().size()));
        }
        return steps;
    }

    /** The search tells of a replacement as two steps, in either order. */
    private static void add(List<Step> steps, Step step) {
        if (!steps.isEmpty()
                && steps.getLast().to() == step.from()
                && steps.getLast().newTo() == step.newFrom()) {
            Step last = steps.removeLast();
            steps.add(new Step(last.from(), step.to(), last.newFrom(), step.newTo()));
        } else {
            steps.add(step);
        }
    }
}
