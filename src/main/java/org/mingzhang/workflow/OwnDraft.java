package org.mingzhang.workflow;

import org.mingzhang.base.Forbidden;
import org.mingzhang.base.Refusal;

/** Nobody approves the own draft in somebody else's name. */
public class OwnDraft extends Refusal implements Forbidden {

    public OwnDraft() {
        super("workflow.ownDraft");
    }
}
