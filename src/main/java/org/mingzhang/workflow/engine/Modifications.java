package org.mingzhang.workflow.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceModificationBuilder;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Where the tokens of a running subject stand, and moving them: one modification of the engine, in the caller's transaction. */
@Component
class Modifications {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final Definitions definitions;

    Modifications(RuntimeService runtime, TaskService tasks, Definitions definitions) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.definitions = definitions;
    }

    /** The scopes around a task, innermost first; none when the engine does not know it any more. */
    List<Level> levels(ItemRow item) {
        Task task = tasks.createTaskQuery().taskId(item.task()).singleResult();
        if (task == null) {
            return List.of();
        }
        Course course = definitions.course(item.flow(), item.version());
        List<ActivityInstance> path = new ArrayList<>();
        find(runtime.getActivityInstance(task.getProcessInstanceId()), task.getExecutionId(), path);
        List<Level> levels = new ArrayList<>();
        String from = item.step();
        for (ActivityInstance node : path.reversed()) {
            boolean root = node.getParentActivityInstanceId() == null;
            boolean round = course.graph().has(node.getActivityId())
                    && course.graph().node(node.getActivityId()).is("subProcess")
                    && course.isRepeated(node.getActivityId());
            if (root || round) {
                String scope = root ? course.id() : node.getActivityId();
                levels.add(Level.of(item.subject(), course.space(scope), node, from));
                from = scope;
            }
        }
        return levels;
    }

    /** The whole flow of an instance. */
    Level whole(StartedRow run, String from) {
        Course course = definitions.course(run.flow(), run.version());
        return Level.of(run.subject(), course.space(course.id()), runtime.getActivityInstance(run.instance()), from);
    }

    private static boolean find(ActivityInstance node, String execution, List<ActivityInstance> path) {
        path.add(node);
        if (node.getChildActivityInstances().length == 0
                && List.of(node.getExecutionIds()).contains(execution)) {
            return true;
        }
        for (ActivityInstance child : node.getChildActivityInstances()) {
            if (find(child, execution, path)) {
                return true;
            }
        }
        path.removeLast();
        return false;
    }

    void execute(Move move) {
        execute(move.level(), move.starts(), move.endedTokens());
    }

    void execute(Level level, List<Start> starts, List<Level.Token> ended) {
        Level here = level;
        List<Start> rest = starts;
        if (starts.size() > 1 && starts.stream().anyMatch(level::beginsScope)) {
            // Begun together, each token would get a sub-process of its own.
            for (Start start : starts.subList(0, starts.size() - 1)) {
                ProcessInstanceModificationBuilder change = change(here);
                start.add(change, here.scopeAround(start));
                change.execute();
                here = here.as(find(runtime.getActivityInstance(level.instance().getProcessInstanceId()), level));
            }
            rest = starts.subList(starts.size() - 1, starts.size());
        }
        ProcessInstanceModificationBuilder change = change(here);
        for (Start start : rest) {
            start.add(change, here.scopeAround(start));
        }
        for (Level.Token token : ended) {
            if (token.moving()) {
                change.cancelTransitionInstance(token.id());
            } else {
                change.cancelActivityInstance(token.id());
            }
        }
        change.execute();
    }

    private ProcessInstanceModificationBuilder change(Level level) {
        return runtime.createProcessInstanceModification(level.instance().getProcessInstanceId());
    }

    private static ActivityInstance find(ActivityInstance root, Level level) {
        if (root.getId().equals(level.instance().getId())) {
            return root;
        }
        return Arrays.stream(root.getActivityInstances(level.instance().getActivityId()))
                .filter(node -> node.getId().equals(level.instance().getId()))
                .findFirst()
                .orElseThrow();
    }

    /** The tasks that vanish with a move. */
    Set<String> endedTasks(Move move) {
        Set<String> executions = new HashSet<>();
        Set<String> ended = move.endedTokens().stream().map(Level.Token::id).collect(Collectors.toSet());
        collect(move.level().instance(), ended, false, executions);
        return tasks.createTaskQuery().processInstanceId(move.level().instance().getProcessInstanceId()).list().stream()
                .filter(task -> executions.contains(task.getExecutionId()))
                .map(Task::getId)
                .collect(Collectors.toSet());
    }

    private static void collect(ActivityInstance node, Set<String> ended, boolean inside, Set<String> executions) {
        boolean ends = inside || ended.contains(node.getId());
        if (ends) {
            executions.addAll(List.of(node.getExecutionIds()));
        }
        for (ActivityInstance child : node.getChildActivityInstances()) {
            collect(child, ended, ends, executions);
        }
    }
}
