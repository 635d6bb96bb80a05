package org.mingzhang.workflow;

import org.mingzhang.base.Forbidden;
import org.mingzhang.base.Refusal;

/** The item was never offered to the person. */
public class NotYourItem extends Refusal implements Forbidden {

    public NotYourItem() {
        super("workflow.notYourItem");
    }
}
