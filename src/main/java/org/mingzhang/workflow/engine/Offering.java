package org.mingzhang.workflow.engine;

import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;
import org.mingzhang.workflow.Actor;
import org.mingzhang.workflow.Colleague;
import org.mingzhang.workflow.Directory;
import org.mingzhang.workflow.Groups;
import org.mingzhang.workflow.ItemOffered;
import org.mingzhang.workflow.OfficeHours;
import org.mingzhang.workflow.Signer.Kind;
import org.mingzhang.workflow.WorkCalendar;
import org.mingzhang.workflow.WorkingDays;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes items for a task the engine makes, in the engine's transaction, and closes them when the task vanishes. */
@Component
@EnableConfigurationProperties(OfficeHours.class)
class Offering {

    private final ItemMapper items;
    private final Signing signing;
    private final Directory directory;
    private final StoredEvents news;
    private final WorkCalendar calendar;
    private final OfficeHours hours;
    private final ApplicationEventPublisher events;

    Offering(
            ItemMapper items,
            Signing signing,
            Directory directory,
            StoredEvents news,
            WorkCalendar calendar,
            OfficeHours hours,
            ApplicationEventPublisher events) {
        this.items = items;
        this.signing = signing;
        this.directory = directory;
        this.news = news;
        this.calendar = calendar;
        this.hours = hours;
        this.events = events;
    }

    void end(DelegateTask task) {
        if (items.cancelTask(task.getId(), Actor.SYSTEM.name(), Acts.now()) > 0) {
            news.tellOfItem(task.getExecution().getProcessBusinessKey(), task.getId());
        }
    }

    void offer(TaskEntity task, StepSettings settings) {
        NewItem item = item(task, settings);
        List<String> candidates = candidates(task);
        if (candidates.isEmpty()) {
            throw new IllegalStateException("nobody may handle step " + task.getTaskDefinitionKey());
        }
        Map<Colleague, Integer> together =
                settings.countersign().isPresent() ? signers(candidates, settings) : Map.of();
        if (together.isEmpty()) {
            for (String candidate : candidates) {
                items.insert(item, candidate, candidate.equals(candidates.getFirst()));
            }
            news.tellOfItem(item.subject(), item.id());
            events.publishEvent(new ItemOffered(item.item()));
        } else {
            haveSigned(
                    item,
                    together,
                    settings.countersign().filter(Countersign::inOrder).isPresent());
        }
    }

    /** Everybody who holds one of the groups, with the weight of the heaviest. */
    private Map<Colleague, Integer> signers(List<String> groups, StepSettings settings) {
        Map<Colleague, Integer> signers = new LinkedHashMap<>();
        for (String group : groups) {
            int weight = settings.weights().getOrDefault(Groups.role(group), 1);
            directory.holding(group).forEach(person -> signers.merge(person, weight, Math::max));
        }
        return signers;
    }

    private void haveSigned(NewItem item, Map<Colleague, Integer> together, boolean inOrder) {
        boolean first = true;
        for (Map.Entry<Colleague, Integer> each : together.entrySet()) {
            SignerRow signer = signing.add(
                    item.task(), item.subject(), null, each.getKey(), Kind.SIGN, each.getValue(), Actor.SYSTEM);
            if (first || !inOrder) {
                signing.open(signer, item);
            }
            first = false;
        }
    }

    private NewItem item(TaskEntity task, StepSettings settings) {
        Instant now = Acts.now();
        return new NewItem(
                task.getId(),
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
                moments(task, settings.deadline(), now),
                settings.rights());
    }

    private Moments moments(TaskEntity task, Deadline deadline, Instant now) {
        WorkingDays days = calendar.days();
        Date drawn = task.getDueDate();
        if (drawn != null) {
            return deadline.moments(now, drawn.toInstant(), days, hours);
        }
        return deadline.due()
                .map(term -> term.end(now, days, hours))
                .map(due -> {
                    task.setDueDate(Date.from(due));
                    return deadline.moments(now, due, days, hours);
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
