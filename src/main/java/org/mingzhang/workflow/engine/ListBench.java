package org.mingzhang.workflow.engine;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.mingzhang.workflow.Actor;
import org.mingzhang.workflow.ItemFilter;

/** The first page of 待办 and its count, by our table and by the engine's own query, for the same people. */
final class ListBench {

    private static final int PAGE = 50;
    private static final int CAP = 100;
    private static final int PEOPLE = 20;

    private ListBench() {}

    /** Milliseconds: the median over people. */
    record Took(double page, double count) {

        double both() {
            return page + count;
        }
    }

    /** @param items open ones in both */
    record Line(int items, Took ours, Took engine) {}

    /** @param sizes growing numbers of open items */
    static List<Line> measure(BenchDatabase database, List<Integer> sizes) throws IOException, SQLException {
        SqlSessionFactory lists = database.lists();
        ProcessEngine engine = database.engine();
        try {
            BenchItems items = new BenchItems();
            List<Line> lines = new ArrayList<>();
            for (int size : sizes) {
                items.fillTo(database, size);
                lines.add(measure(size, lists, engine.getTaskService()));
            }
            return lines;
        } finally {
            engine.close();
        }
    }

    private static Line measure(int size, SqlSessionFactory lists, TaskService tasks) {
        List<Actor> people = BenchItems.people(PEOPLE);
        people.forEach(actor -> compare(lists, tasks, actor));
        Took ours = new Took(median(people, actor -> page(lists, actor)), median(people, actor -> count(lists, actor)));
        Took theirs = new Took(median(people, actor -> page(tasks, actor)), median(people, actor -> query(tasks, actor)
                .count()));
        return new Line(size, ours, theirs);
    }

    /** A measurement of two things that answer differently says nothing. */
    private static void compare(SqlSessionFactory lists, TaskService tasks, Actor actor) {
        boolean same = page(lists, actor).stream()
                .map(ItemRow::dueAt)
                .toList()
                .equals(page(tasks, actor).stream()
                        .map(task -> task.getDueDate().toInstant())
                        .toList());
        int counted = count(lists, actor);
        if (!same || counted != Math.min(CAP, query(tasks, actor).count())) {
            throw new IllegalStateException("our list and the engine's differ for " + actor.id());
        }
    }

    /** Over people, in milliseconds: all of them once before it counts, so that the database has in memory what is asked for. */
    private static double median(List<Actor> people, Consumer<Actor> work) {
        people.forEach(work);
        double[] took = new double[people.size()];
        for (int i = 0; i < took.length; i++) {
            long start = System.nanoTime();
            work.accept(people.get(i));
            took[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(took);
        return took[took.length / 2];
    }

    private static List<ItemRow> page(SqlSessionFactory lists, Actor actor) {
        try (SqlSession session = lists.openSession()) {
            return session.getMapper(ListMapper.class)
                    .waiting(Items.holders(actor), Narrowing.of(ItemFilter.NONE), null, PAGE);
        }
    }

    private static List<Task> page(TaskService tasks, Actor actor) {
        return query(tasks, actor).orderByDueDate().asc().listPage(0, PAGE);
    }

    private static int count(SqlSessionFactory lists, Actor actor) {
        try (SqlSession session = lists.openSession()) {
            return session.getMapper(ListMapper.class)
                    .countWaiting(Items.holders(actor), Narrowing.of(ItemFilter.NONE), CAP);
        }
    }

    private static TaskQuery query(TaskService tasks, Actor actor) {
        return tasks.createTaskQuery()
                .or()
                .taskAssignee(actor.id())
                .taskCandidateGroupIn(List.copyOf(actor.groups()))
                .endOr();
    }
}
