package org.mingzhang.workflow;

import java.time.Instant;
import org.mingzhang.base.OfficeTime;
import org.mingzhang.base.Refusal;

/** The item does not wait any more. Says who handled it and when, where that is known. */
public class ItemGone extends Refusal {

    public ItemGone(String handler, Instant at) {
        super("workflow.itemGone", handler, OfficeTime.minute(at));
    }

    /** Nobody is known to have handled it: it was withdrawn, or never existed. */
    public ItemGone() {
        super("workflow.itemUnknown");
    }
}
