package org.mingzhang.report.ui;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mingzhang.inbox.Actors;
import org.mingzhang.org.Person;
import org.mingzhang.report.Report;
import org.mingzhang.workflow.ItemFilter;
import org.mingzhang.workflow.RecordLine;
import org.mingzhang.workflow.Tasks;
import org.mingzhang.workflow.WorkItem;
import org.mingzhang.workflow.WorkList;
import org.mingzhang.workflow.WorkLists;
import org.springframework.stereotype.Component;

/** Where reports stand in their flow. */
@Component
class Whereabouts {

    private static final int LOOKED_AT = 50;

    private final Tasks tasks;
    private final WorkLists lists;

    Whereabouts(Tasks tasks, WorkLists lists) {
        this.tasks = tasks;
        this.lists = lists;
    }

    /** Names of the steps it waits at, with who has taken it; empty when it waits nowhere. */
    String steps(Report report) {
        return tasks.openOf(report.id()).stream()
                .map(item -> item.assigneeName()
                        .map(name -> item.stepName() + "（" + name + "）")
                        .orElse(item.stepName()))
                .distinct()
                .collect(Collectors.joining("、"));
    }

    /** When something last happened to it in the flow. */
    Instant moved(Report report) {
        List<RecordLine> record = tasks.record(report.id());
        return record.isEmpty() ? report.createdAt() : record.getLast().at();
    }

    List<RecordLine> record(Report report) {
        return tasks.record(report.id());
    }

    /** Whoever was sent a copy of the report has read it now. */
    void read(Person person, Report report) {
        lists.read(report.id(), Actors.of(person));
    }

    /** The item of the report that waits for this person. */
    Optional<WorkItem> waiting(Person person, Report report) {
        return lists.first(WorkList.WAITING, Actors.of(person), ItemFilter.words(report.title()), LOOKED_AT).stream()
                .filter(item -> item.subject().equals(report.id()))
                .findFirst();
    }
}
