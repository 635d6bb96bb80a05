package org.mingzhang.workflow.engine;

import org.camunda.bpm.engine.runtime.ProcessInstanceModificationBuilder;

/**
 * Where a token is started.
 *
 * @param activity what the engine calls it: a step, a repeated step as a whole, or one round of it
 * @param department of the round; empty otherwise
 */
record Start(String place, String activity, String department) {

    /** One round of a step that runs per department. */
    static Start round(String step, String department) {
        return new Start(step, step, department);
    }

    boolean isRound() {
        return !department.isEmpty();
    }

    void add(ProcessInstanceModificationBuilder change, String scope) {
        var start = change.startBeforeActivity(activity, scope);
        if (isRound()) {
            start.setVariableLocal(Values.DEPARTMENT, department);
        }
    }
}
