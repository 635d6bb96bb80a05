package org.mingzhang.workflow.engine;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingzhang.workflow.ListKey;
import org.mingzhang.workflow.ListLine;
import org.mingzhang.workflow.WorkItem;
import org.springframework.stereotype.Component;

/** Rows as lines, with the key of each. */
@Component
class ListLines {

    private final ListMapper rows;
    private final StartedMapper started;
    private final WhereItStands whereItStands;

    ListLines(ListMapper rows, StartedMapper started, WhereItStands whereItStands) {
        this.rows = rows;
        this.started = started;
        this.whereItStands = whereItStands;
    }

    /** Of a key of 抄送我: whether the line it came from was unread. */
    static boolean wasUnread(@Nullable ListKey key) {
        return key != null && key.first().equals(ItemRow.NEVER);
    }

    List<ListLine> waiting(List<ItemRow> items) {
        return items.stream()
                .map(row -> line(row, new ListKey(row.dueAt(), row.createdAt(), row.id()), row.createdAt()))
                .toList();
    }

    List<ListLine> done(List<ItemRow> items) {
        return items.stream()
                .map(row -> {
                    Instant at = Objects.requireNonNull(row.finishedAt());
                    return line(row, new ListKey(at, at, row.id()), at);
                })
                .toList();
    }

    private static ListLine line(ItemRow row, ListKey key, Instant at) {
        WorkItem item = row.item();
        return new ListLine(
                key,
                item.subject(),
                item.title(),
                item.unitName(),
                item.year(),
                List.of(item.stepName()),
                at,
                Optional.empty(),
                Optional.of(item),
                Optional.empty());
    }

    List<ListLine> subjects(List<SubjectRow> subjects) {
        if (subjects.isEmpty()) {
            return List.of();
        }
        Map<String, TreeSet<String>> steps =
                rows.waitingSteps(subjects.stream().map(SubjectRow::subject).toList()).stream()
                        .collect(Collectors.groupingBy(
                                WaitingStep::subject,
                                Collectors.mapping(WaitingStep::stepName, Collectors.toCollection(TreeSet::new))));
        return subjects.stream().map(row -> line(row, steps(row, steps))).toList();
    }

    /** When people's steps say nothing of a subject that has not ended, the platform is at work on it. */
    private List<String> steps(SubjectRow row, Map<String, TreeSet<String>> waiting) {
        if (row.endedAt() != null) {
            return List.of();
        }
        TreeSet<String> names = waiting.get(row.subject());
        return names != null
                ? List.copyOf(names)
                : started.newest(row.subject()).map(whereItStands::names).orElse(List.of());
    }

    private static ListLine line(SubjectRow row, List<String> steps) {
        return new ListLine(
                new ListKey(row.unread() ? ItemRow.NEVER : row.at(), row.at(), row.id()),
                row.subject(),
                row.title(),
                row.unitName(),
                row.forYear(),
                steps,
                row.at(),
                Optional.ofNullable(row.endedAt()),
                Optional.empty(),
                row.copy());
    }
}
