package org.mingzhang.workflow.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/** Has the tasks of one step offered. */
record ItemListener(Offering offering, StepSettings settings) implements TaskListener {

    @Override
    public void notify(DelegateTask task) {
        if (EVENTNAME_CREATE.equals(task.getEventName())) {
            offering.offer((TaskEntity) task, settings);
        } else {
            offering.end(task);
        }
    }
}
