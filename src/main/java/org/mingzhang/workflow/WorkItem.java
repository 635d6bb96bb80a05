package org.mingzhang.workflow;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * 事项: something a person has to do, or has done.
 *
 * @param id the item's own id, also in addresses of pages
 * @param subject id of what it is about (a report); this room does not know what that is
 * @param flow key of the flow, {@code report-approval}
 * @param version of the flow the subject runs in
 * @param step id of the step in the flow; {@code stepName} is what people call it
 * @param department id, for steps that run once for each department
 * @param form name of the step's form, without folder and ending
 * @param title of the subject, for lists
 * @param unitName for lists
 * @param assignee id of the person who claimed it, or handled it
 * @param finishedAt empty while it waits
 * @param outcome what was decided; empty while it waits
 * @param rights what the step lets its handlers do to the subject: {@code write-report} (camunda:property "rights")
 * @param parked whether it waits for the opinion of others before its holder goes on
 * @param remindedAt when its handlers were reminded that it falls due; empty when they were not
 * @param urgedAt when somebody urged its handlers last; empty when nobody did
 * @param warnings how many warnings about the subject are open
 */
public record WorkItem(
        String id,
        String subject,
        String flow,
        int version,
        String step,
        String stepName,
        Optional<String> department,
        String form,
        String title,
        String unit,
        String unitName,
        int year,
        Optional<String> assignee,
        Optional<String> assigneeName,
        Instant createdAt,
        Optional<Instant> dueAt,
        Optional<Instant> finishedAt,
        Optional<String> outcome,
        Set<String> rights,
        boolean parked,
        Optional<Instant> remindedAt,
        Optional<Instant> urgedAt,
        int warnings) {}
