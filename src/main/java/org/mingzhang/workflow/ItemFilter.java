package org.mingzhang.workflow;

import java.util.Optional;

/**
 * What a list of items is narrowed to; each part that is given must hold. Of what is listed as a subject, step, due date and
 * marks are those of the items it waits at.
 *
 * @param words found in title, unit or step; empty for all
 * @param unit id of the unit
 * @param flow key of the flow
 * @param step id of the step
 * @param urged only what somebody urged
 * @param warned only what has open warnings
 */
public record ItemFilter(
        String words,
        Optional<String> unit,
        Optional<String> flow,
        Optional<String> step,
        Optional<DueRange> due,
        boolean urged,
        boolean warned) {

    public static final ItemFilter NONE = words("");

    public static ItemFilter words(String words) {
        return new ItemFilter(
                words, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false, false);
    }

    /** Whether it narrows by more than words. */
    public boolean isNarrow() {
        return !equals(words(words));
    }
}
