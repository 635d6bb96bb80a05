package org.mingzhang.inbox;

import org.mingzhang.base.Refusal;

/** A filter needs a name of its own, not too long, and there is room for so many. */
public class FilterRefused extends Refusal {

    FilterRefused(int longest, int most) {
        super("inbox.filterRefused", longest, most);
    }
}
