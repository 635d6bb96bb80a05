package org.mingzhang.workflow;

import org.mingzhang.base.Refusal;

/** It was urged as often as one day allows. */
public class UrgedEnough extends Refusal {

    public UrgedEnough(int cap) {
        super("workflow.urgedEnough", cap);
    }
}
