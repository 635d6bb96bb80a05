package org.mingzhang.workflow.engine;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceModificationBuilder;
import org.camunda.bpm.engine.runtime.TransitionInstance;
import org.mingzhang.workflow.FlowStep;
import org.springframework.stereotype.Component;

/** 退回: where a subject can go back to, and the going back. */
@Component
class WayBack {

    private final RuntimeService runtime;
    private final Definitions definitions;
    private final ApprovalRecord record;

    WayBack(RuntimeService runtime, Definitions definitions, ApprovalRecord record) {
        this.runtime = runtime;
        this.definitions = definitions;
        this.record = record;
    }

    /**
     * The passed user tasks from which the item's step follows, nearest first. None inside a parallel block: the block's
     * join would wait for branches that are over; go back to before the block instead.
     */
    List<FlowStep> targets(ItemRow item) {
        FlowGraph graph = definitions.graph(item.flow(), item.version());
        Set<String> before = graph.leadingTo(item.step());
        Set<String> parallel = graph.insideParallelBlocks();
        return record.passed(item.subject()).stream()
                .filter(PassedStep::human)
                .filter(passed -> !passed.step().equals(item.step()))
                .filter(passed -> before.contains(passed.step()) && !parallel.contains(passed.step()))
                .map(passed -> new FlowStep(passed.step(), passed.stepName()))
                .toList();
    }

    /** The passed steps that will be gone through again after a return. */
    Set<String> undone(ItemRow item, String target) {
        Set<String> after = definitions.graph(item.flow(), item.version()).reachableFrom(target);
        return record.passed(item.subject()).stream()
                .map(PassedStep::step)
                .filter(step -> after.contains(step) && !step.equals(target))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Ends everything the subject waits at and goes on at the target. */
    void go(StartedRow run, String target) {
        FlowGraph graph = definitions.graph(run.flow(), run.version());
        ActivityInstance everything = runtime.getActivityInstance(run.instance());
        ProcessInstanceModificationBuilder change = runtime.createProcessInstanceModification(run.instance());
        for (ActivityInstance open : everything.getChildActivityInstances()) {
            change.cancelActivityInstance(open.getId());
        }
        for (TransitionInstance open : everything.getChildTransitionInstances()) {
            change.cancelTransitionInstance(open.getId());
        }
        change.startBeforeActivity(graph.isRepeated(target) ? target + "#multiInstanceBody" : target);
        change.execute();
    }
}
