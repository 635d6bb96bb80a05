package org.mingzhang.inbox.ui;

import java.util.Locale;
import org.mingzhang.workflow.WorkList;

/** What the inbox calls its lists in addresses and text keys, and how it writes their counts. */
final class ListNames {

    /** Counts go no further: nobody reads a longer number, and counting it costs. */
    static final int CAP = 100;

    private ListNames() {}

    static String key(WorkList list) {
        return list.name().toLowerCase(Locale.ROOT);
    }

    /** The list of that key; 待办 for any other. */
    static WorkList named(String key) {
        for (WorkList list : WorkList.values()) {
            if (key(list).equals(key)) {
                return list;
            }
        }
        return WorkList.WAITING;
    }

    /** 12, or 99+. */
    static String count(int counted) {
        return counted < CAP ? String.valueOf(counted) : CAP - 1 + "+";
    }
}
