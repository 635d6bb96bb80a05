package org.mingzhang.workflow.engine;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;
import org.mingzhang.workflow.Actor;
import org.mingzhang.workflow.Groups;
import org.mingzhang.workflow.ItemOffered;
import org.mingzhang.workflow.OfficeHours;
import org.mingzhang.workflow.WorkCalendar;
import org.mingzhang.workflow.WorkingDays;
import org.springframework.context.ApplicationEventPublisher;

/** Writes an item for every task the engine makes, in the engine's transaction, and closes it when the task vanishes. */
class ItemListener implements TaskListener {

    private final ItemMapper items;
    private final StoredEvents news;
    private final StepSettings settings;
    private final WorkCalendar calendar;
    private final OfficeHours hours;
    private final ApplicationEventPublisher events;

    ItemListener(
            ItemMapper items,
            StoredEvents news,
            StepSettings settings,
            WorkCalendar calendar,
            OfficeHours hours,
            ApplicationEventPublisher events) {
        this.items = items;
        this.news = news;
        this.settings = settings;
        this.calendar = calendar;
        this.hours = hours;
        this.events = events;
    }

    @Override
    public void notify(DelegateTask task) {
        if (EVENTNAME_CREATE.equals(task.getEventName())) {
            offer((TaskEntity) task);
        } else {
            withdraw(task);
        }
    }

    private void withdraw(DelegateTask task) {
        if (items.cancel(task.getId(), Actor.SYSTEM.name(), Instant.now()) > 0) {
            news.tellOfItem(task.getExecution().getProcessBusinessKey(), task.getId());
        }
    }

    private void offer(TaskEntity task) {
        NewItem item = item(task);
        List<String> candidates = candidates(task);
        if (candidates.isEmpty()) {
            throw new IllegalStateException("nobody may handle step " + task.getTaskDefinitionKey());
        }
        for (String candidate : candidates) {
            items.insert(item, candidate, candidate.equals(candidates.getFirst()));
        }
        news.tellOfItem(item.subject(), item.id());
        events.publishEvent(new ItemOffered(item.item()));
    }

    private NewItem item(TaskEntity task) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        return new NewItem(
                task.getId(),
                task.getExecution().getProcessBusinessKey(),
                task.getExecution().getProcessDefinition().getKey(),
                task.getExecution().getProcessDefinition().getVersion(),
                task.getTaskDefinitionKey(),
                task.getName(),
                department(task),
                settings.form(),
                Values.text(task, Values.TITLE),
                Values.text(task, Values.UNIT),
                Values.text(task, Values.UNIT_NAME),
                ((Number) task.getVariable(Values.YEAR)).intValue(),
                now,
                moments(task, now),
                settings.rights());
    }

    private Moments moments(TaskEntity task, Instant now) {
        WorkingDays days = calendar.days();
        Date drawn = task.getDueDate();
        if (drawn != null) {
            return settings.deadline().moments(now, drawn.toInstant(), days, hours);
        }
        return settings.deadline()
                .due()
                .map(term -> term.end(now, days, hours))
                .map(due -> {
                    task.setDueDate(Date.from(due));
                    return settings.deadline().moments(now, due, days, hours);
                })
                .orElse(Moments.NONE);
    }

    /** A flow names roles; here they are bound to the unit of the subject, or to the department of the branch. */
    private static List<String> candidates(DelegateTask task) {
        Set<IdentityLink> links = task.getCandidates();
        Stream<String> roles = links.stream().map(IdentityLink::getGroupId).sorted();
        String department = department(task);
        return department != null
                ? roles.map(role -> Groups.inDepartment(department, role)).toList()
                : roles.map(role -> Groups.inUnit(Values.text(task, Values.UNIT), role))
                        .toList();
    }

    private static @Nullable String department(DelegateTask task) {
        return (String) task.getVariable(Values.DEPARTMENT);
    }
}
