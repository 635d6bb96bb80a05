package org.mingzhang.workflow.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.mingzhang.workflow.Actor;
import org.springframework.stereotype.Component;

/** Has every user task of every flow write its items, and every flow note its end. Built-in listeners: nothing skips them. */
@Component
class ItemsOfFlows extends AbstractBpmnParseListener {

    private final Offering offering;
    private final StartedMapper started;
    private final ApprovalRecord record;

    ItemsOfFlows(Offering offering, StartedMapper started, ApprovalRecord record) {
        this.offering = offering;
        this.started = started;
        this.record = record;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        ItemListener listener = new ItemListener(offering, StepSettings.of(Part.of(element, null)));
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, listener);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, listener);
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity flow) {
        flow.addBuiltInListener(ExecutionListener.EVENTNAME_END, (ExecutionListener) this::ended);
    }

    private void ended(DelegateExecution execution) {
        String subject = execution.getProcessBusinessKey();
        started.end(subject, Acts.now());
        if (execution.isCanceled()) {
            return; // the record already says who ended it
        }
        record.add(
                subject,
                String.valueOf(execution.getCurrentActivityId()),
                String.valueOf(execution.getCurrentActivityName()),
                Actor.SYSTEM,
                "end",
                "");
    }
}
