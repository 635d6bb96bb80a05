package org.mingzhang.inbox.ui;

import java.util.Optional;
import org.mingzhang.inbox.BatchDesk;
import org.mingzhang.inbox.CopyDesk;
import org.mingzhang.inbox.Filters;
import org.mingzhang.inbox.SubjectPages;
import org.mingzhang.inbox.TaskDesk;
import org.mingzhang.workflow.Tasks;
import org.mingzhang.workflow.WorkLists;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The doors the inbox and the task page knock at. */
@Component
class InboxDoors {

    final Tasks tasks;
    final WorkLists lists;
    final TaskDesk desk;
    final BatchDesk batch;
    final CopyDesk copies;
    final Filters filters;
    final InboxWatch watch;
    private final ObjectProvider<SubjectPages> pages;

    InboxDoors(
            Tasks tasks,
            WorkLists lists,
            TaskDesk desk,
            BatchDesk batch,
            CopyDesk copies,
            Filters filters,
            InboxWatch watch,
            ObjectProvider<SubjectPages> pages) {
        this.tasks = tasks;
        this.lists = lists;
        this.desk = desk;
        this.batch = batch;
        this.copies = copies;
        this.filters = filters;
        this.watch = watch;
        this.pages = pages;
    }

    /** The address of the subject's own page, where a room has one. */
    Optional<String> subjectPage(String subject) {
        return pages.stream().flatMap(room -> room.address(subject).stream()).findFirst();
    }
}
