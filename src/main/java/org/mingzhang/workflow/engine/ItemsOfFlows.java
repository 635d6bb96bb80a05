package org.mingzhang.workflow.engine;

import java.time.Instant;
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
import org.mingzhang.workflow.OfficeHours;
import org.mingzhang.workflow.WorkCalendar;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Has every user task of every flow write its items, and every flow note its end. Built-in listeners: nothing skips them. */
@Component
@EnableConfigurationProperties(OfficeHours.class)
class ItemsOfFlows extends AbstractBpmnParseListener {

    private final ItemMapper items;
    private final StartedMapper started;
    private final ApprovalRecord record;
    private final WorkCalendar calendar;
    private final OfficeHours hours;
    private final StoredEvents news;
    private final ApplicationEventPublisher events;

    ItemsOfFlows(
            ItemMapper items,
            StartedMapper started,
            ApprovalRecord record,
            WorkCalendar calendar,
            OfficeHours hours,
            StoredEvents news,
            ApplicationEventPublisher events) {
        this.items = items;
        this.started = started;
        this.record = record;
        this.calendar = calendar;
        this.hours = hours;
        this.news = news;
        this.events = events;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        StepSettings settings = StepSettings.of(Part.of(element, null));
        ItemListener listener = new ItemListener(items, news, settings, calendar, hours, events);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, listener);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, listener);
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity flow) {
        flow.addBuiltInListener(ExecutionListener.EVENTNAME_END, (ExecutionListener) this::ended);
    }

    private void ended(DelegateExecution execution) {
        String subject = execution.getProcessBusinessKey();
        started.end(subject, Instant.now());
        record.add(
                subject,
                String.valueOf(execution.getCurrentActivityId()),
                String.valueOf(execution.getCurrentActivityName()),
                Actor.SYSTEM,
                "end",
                "");
    }
}
