package org.mingzhang.workflow;

import org.mingzhang.base.Forbidden;
import org.mingzhang.base.Refusal;

/** Only an administrator of the flow in the subject's unit may do that. */
public class NotAdministrator extends Refusal implements Forbidden {

    public NotAdministrator() {
        super("workflow.notAdministrator");
    }
}
