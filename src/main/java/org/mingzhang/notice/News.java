package org.mingzhang.notice;

import org.jspecify.annotations.Nullable;
import org.mingzhang.workflow.WorkItem;

/**
 * Something to tell.
 *
 * @param about names it; nobody is told of it twice
 * @param actorName who did it; empty when nobody did
 * @param detail what was written; may be empty
 */
record News(
        Kind kind,
        String about,
        @Nullable String item,
        String subject,
        String unit,
        int year,
        String title,
        String stepName,
        String unitName,
        String actorName,
        String detail) {

    private static final int LONGEST_DETAIL = 1000;

    static News of(Kind kind, String about, WorkItem item, String actorName, String detail) {
        return new News(
                kind,
                kind + ":" + about,
                item.id(),
                item.subject(),
                item.unit(),
                item.year(),
                item.title(),
                item.stepName(),
                item.unitName(),
                actorName,
                shortened(detail));
    }

    static String shortened(String text) {
        return text.length() <= LONGEST_DETAIL
                ? text
                : text.substring(0, text.offsetByCodePoints(0, Math.min(text.codePointCount(0, text.length()), 450)))
                        + "…";
    }
}
