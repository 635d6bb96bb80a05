package org.mingzhang.workflow;

import org.mingzhang.base.Refusal;

/** The item waits for the opinion of others. */
public class ItemParked extends Refusal {

    public ItemParked() {
        super("workflow.itemParked");
    }
}
