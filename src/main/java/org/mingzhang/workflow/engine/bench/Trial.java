package org.mingzhang.workflow.engine.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.mingzhang.base.Ids;
import org.mingzhang.base.Refusal;
import org.mingzhang.workflow.Actor;
import org.mingzhang.workflow.AfterReturn;
import org.mingzhang.workflow.Beginning;
import org.mingzhang.workflow.Colleague;
import org.mingzhang.workflow.Decision;
import org.mingzhang.workflow.Flows;
import org.mingzhang.workflow.Groups;
import org.mingzhang.workflow.Handovers;
import org.mingzhang.workflow.RecordLine;
import org.mingzhang.workflow.Reroutes;
import org.mingzhang.workflow.ReturnTarget;
import org.mingzhang.workflow.Signer;
import org.mingzhang.workflow.Tasks;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Publishes a random flow, tries random verbs in it, and after each looks whether items and engine agree, whether every open
 * task has somebody to handle it, and whether no past opinion was lost; then lets everybody agree until the end. Leaves
 * nothing behind.
 */
class Trial {

    private static final int VERBS = 18;
    private static final int MOST_TO_END = 400;
    private static final List<String> DEPARTMENTS = List.of("d1", "d2", "d3");

    private final Flows flows;
    private final Tasks tasks;
    private final Reroutes reroutes;
    private final Handovers handovers;
    private final TaskService engine;
    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final ManagementService jobs;
    private final JdbcTemplate jdbc;

    Trial(
            Flows flows,
            Tasks tasks,
            Reroutes reroutes,
            Handovers handovers,
            TaskService engine,
            RuntimeService runtime,
            RepositoryService repository,
            ManagementService jobs,
            JdbcTemplate jdbc) {
        this.flows = flows;
        this.tasks = tasks;
        this.reroutes = reroutes;
        this.handovers = handovers;
        this.engine = engine;
        this.runtime = runtime;
        this.repository = repository;
        this.jobs = jobs;
        this.jdbc = jdbc;
    }

    /**
     * @param unit whose people are offered the items
     * @param step name of a process step without effects
     */
    TrialResult run(long seed, String unit, String step) {
        String flow = "random-" + Ids.next();
        String bpmn = RandomFlow.bpmn(flow, seed, step);
        int steps = bpmn.split("<userTask").length - 1;
        if (!flows.review(bpmn).accepted()) {
            return new TrialResult(seed, steps, false, Map.of(), 0, Optional.empty(), List.of());
        }
        Course course = new Course(seed, flow, unit);
        try {
            flows.publish(flow, bpmn, 0, Actor.SYSTEM, "");
            course.start();
            course.tryVerbs();
            course.reachEnd();
            return course.result(steps, Optional.empty());
        } catch (Violation violation) {
            return course.result(steps, Optional.of(String.valueOf(violation.getMessage())));
        } finally {
            cleanUp(course.subject, flow);
        }
    }

    private void cleanUp(String subject, String flow) {
        for (ProcessDefinition version : repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(flow)
                .list()) {
            repository.deleteDeployment(version.getDeploymentId(), true);
        }
        for (String table :
                List.of("wrk_record", "wrk_started", "wrk_passed", "wrk_shortcut", "wrk_signer", "wrk_event")) {
            if (table.equals("wrk_record")) {
                jdbc.update(
                        "delete from wrk_voided where line in (select id from wrk_record where subject = ?)", subject);
            }
            jdbc.update("delete from " + table + " where subject = ?", subject);
        }
        jdbc.update("delete from wrk_item where subject = ?", subject);
        jdbc.update("delete from wrk_flow where flow = ?", flow);
    }

    /** Something that must never happen. */
    private static final class Violation extends RuntimeException {

        Violation(String what) {
            super(what);
        }
    }

    /** An item as its row says. */
    private record Row(String id, String task, String holder, boolean parked) {}

    /** One subject on its way. */
    private final class Course {

        private final long seed;
        private final String flow;
        private final String unit;
        private final String subject = Ids.next();
        private final Random random;
        private final Actor starter;
        private final Actor administrator;
        private final Map<String, Integer> verbs = new TreeMap<>();
        private final List<String> history = new ArrayList<>();
        private final List<String> finished = new ArrayList<>();
        private List<String> lines = List.of();
        private int refused;
        private boolean loops = true;

        Course(long seed, String flow, String unit) {
            this.seed = seed;
            this.flow = flow;
            this.unit = unit;
            this.random = new Random(seed * 31 + 7);
            this.starter = new Actor("starter", "发起人", Set.of(Groups.inUnit(unit, "DRAFTER")));
            this.administrator = new Actor("administrator", "管理员", Set.of(Groups.inUnit(unit, "FLOW_ADMIN")));
        }

        void start() {
            attempt("start", () -> flows.start(flow, new Beginning(subject, unit, "单位", 2024, "随机", starter)));
        }

        void tryVerbs() {
            for (int i = 0; i < VERBS && !ended(); i++) {
                List<Row> open = open();
                if (open.isEmpty()) {
                    return; // looked at by reachEnd
                }
                verb(open.get(random.nextInt(open.size())), open);
            }
        }

        private void verb(Row row, List<Row> open) {
            Actor actor = actor(row);
            switch (random.nextInt(20)) {
                case 0, 1, 2, 3, 4, 5 -> complete(row, actor, random.nextInt(6) == 0 ? "disagree" : "approve");
                case 6, 7, 8, 9, 10 -> sendBack(row, actor);
                case 11 -> attempt("transfer", () -> handovers.transfer(row.id, actor, colleague(), "转"));
                case 12 -> attempt("delegate", () -> handovers.delegate(row.id, actor, colleague(), "委"));
                case 13 -> addSigners(row, actor);
                case 14 -> removeSigner(row, actor);
                case 15, 16 -> withdraw();
                case 17 -> jump(open);
                case 18 ->
                    attempt(random.nextBoolean() ? "claim" : "release", () -> {
                        tasks.claim(row.id, actor);
                        if (random.nextBoolean()) {
                            tasks.release(row.id, actor);
                        }
                    });
                default -> timerOrUrge(row);
            }
        }

        private void complete(Row row, Actor actor, String outcome) {
            Map<String, Object> routing = new HashMap<>();
            RandomFlow.CHOICES.forEach(choice -> routing.put(choice, random.nextBoolean()));
            routing.put(RandomFlow.AGAIN, loops && random.nextInt(3) == 0);
            routing.put("departments", DEPARTMENTS.subList(0, random.nextInt(DEPARTMENTS.size() + 1)));
            attempt("complete", () -> {
                tasks.complete(row.id, actor, new Decision(outcome, "意见" + history.size(), routing));
                finished.add(row.id + " " + actor.id());
            });
        }

        private void sendBack(Row row, Actor actor) {
            attempt("sendBack", () -> {
                List<ReturnTarget> targets = reroutes.returnTargets(row.id, actor);
                if (targets.isEmpty()) {
                    return;
                }
                ReturnTarget target = targets.get(random.nextInt(targets.size()));
                AfterReturn then =
                        target.straight() && random.nextBoolean() ? AfterReturn.STRAIGHT_BACK : AfterReturn.ALL_AGAIN;
                history.add("  to " + target.step().id() + " " + then);
                reroutes.sendBack(row.id, actor, target.step().id(), then, "退");
            });
        }

        private void addSigners(Row row, Actor actor) {
            Signer.Kind kind = List.of(Signer.Kind.BEFORE, Signer.Kind.AFTER, Signer.Kind.SIGN)
                    .get(random.nextInt(3));
            List<Colleague> people = IntStream.rangeClosed(0, random.nextInt(2))
                    .mapToObj(i -> colleague())
                    .toList();
            attempt("addSigner " + kind, () -> handovers.addSigners(row.id, actor, people, kind, "加"));
        }

        private void removeSigner(Row row, Actor actor) {
            attempt("removeSigner", () -> {
                List<Signer> signers = handovers.signers(row.id, actor);
                if (!signers.isEmpty()) {
                    Signer signer = signers.get(random.nextInt(signers.size()));
                    handovers.removeSigner(row.id, actor, signer.id(), "减");
                }
            });
        }

        private void withdraw() {
            if (finished.isEmpty()) {
                return;
            }
            String[] last = finished.getLast().split(" ");
            Actor actor = new Actor(last[1], last[1], Set.of());
            attempt("withdraw", () -> reroutes.withdraw(last[0], actor, "撤"));
        }

        private void jump(List<Row> open) {
            Row row = open.get(random.nextInt(open.size()));
            attempt("jump", () -> {
                var targets = reroutes.jumpTargets(row.id, administrator);
                if (!targets.isEmpty()) {
                    String to = targets.get(random.nextInt(targets.size())).id();
                    history.add("  to " + to);
                    reroutes.jump(row.id, administrator, to, "跳");
                }
            });
        }

        private void timerOrUrge(Row row) {
            List<Job> timers = jobs.createJobQuery()
                    .processDefinitionKey(flow)
                    .timers()
                    .orderByJobId()
                    .asc()
                    .list();
            if (timers.isEmpty()) {
                attempt("urge", () -> handovers.urge(row.id, starter, "催"));
            } else {
                attempt("timer", () -> jobs.executeJob(timers.getFirst().getId()));
            }
        }

        private void attempt(String verb, Runnable act) {
            history.add(verb);
            try {
                act.run();
                verbs.merge(verb.split(" ")[0], 1, Integer::sum);
            } catch (Refusal no) {
                refused++;
                history.add("  refused: " + no.getClass().getSimpleName());
            } catch (RuntimeException broken) {
                throw new Violation(verb + " failed: " + broken);
            }
            look();
        }

        /** What must be true whenever nobody is acting. */
        private void look() {
            Set<String> waiting = engine.createTaskQuery().processInstanceBusinessKey(subject).list().stream()
                    .map(Task::getId)
                    .collect(Collectors.toCollection(HashSet::new));
            List<Row> rows = rows();
            Set<String> listed = rows.stream().map(Row::task).collect(Collectors.toSet());
            if (!waiting.equals(listed)) {
                throw new Violation("items are of tasks " + listed + ", the engine has " + waiting);
            }
            for (String task : waiting) {
                if (rows.stream().noneMatch(row -> row.task.equals(task) && !row.parked && !row.holder.isEmpty())) {
                    throw new Violation("nobody can handle task " + task);
                }
            }
            List<String> now = tasks.record(subject).stream().map(this::text).toList();
            if (now.size() < lines.size() || !now.subList(0, lines.size()).equals(lines)) {
                throw new Violation("the record was changed");
            }
            lines = now;
            if (!ended() && rows.isEmpty()) {
                throw new Violation("it waits for nobody and has not ended");
            }
            if (ended() && !rows.isEmpty()) {
                throw new Violation("it has ended and still waits");
            }
        }

        private String text(RecordLine line) {
            return line.at() + line.step() + line.actor() + line.verb() + line.opinion();
        }

        private boolean ended() {
            return runtime.createProcessInstanceQuery()
                            .processInstanceBusinessKey(subject)
                            .count()
                    == 0;
        }

        void reachEnd() {
            loops = false;
            for (int i = 0; i < MOST_TO_END && !ended(); i++) {
                Row row = open().getFirst();
                complete(row, actor(row), "approve");
            }
            if (!ended()) {
                throw new Violation("the end is not reached");
            }
        }

        private List<Row> rows() {
            return jdbc.query(
                    "select id, task, holder, parked from wrk_item where subject = ? and waiting = true and main_row = true"
                            + " order by created_at, step, department, holder, id",
                    (row, number) -> new Row(
                            row.getString("id"),
                            row.getString("task"),
                            row.getString("holder"),
                            row.getBoolean("parked")),
                    subject);
        }

        private List<Row> open() {
            return rows().stream().filter(row -> !row.parked).toList();
        }

        private Actor actor(Row row) {
            if (row.holder.startsWith("person:")) {
                String id = row.holder.substring("person:".length());
                return new Actor(id, id, Set.of());
            }
            String id = "p" + random.nextInt(4);
            return new Actor(id, id, Set.of(row.holder));
        }

        private Colleague colleague() {
            String id = "p" + random.nextInt(6);
            return new Colleague(id, id);
        }

        TrialResult result(int steps, Optional<String> violation) {
            return new TrialResult(seed, steps, true, verbs, refused, violation, List.copyOf(history));
        }
    }
}
