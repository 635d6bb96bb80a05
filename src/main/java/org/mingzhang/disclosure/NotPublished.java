package org.mingzhang.disclosure;

import org.mingzhang.base.Refusal;

/** The unit has no valid publication of this report: it was never out, or somebody has taken it back already. */
public class NotPublished extends Refusal {

    public NotPublished() {
        super("disclosure.notPublished");
    }
}
