package org.mingzhang.workflow.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.runtime.Execution;
import org.mingzhang.workflow.FlowPicture;
import org.springframework.stereotype.Component;

/** Where a subject is in its flow. */
@Component
class WhereItStands {

    private final RuntimeService runtime;
    private final Definitions definitions;
    private final ItemMapper items;
    private final ApprovalRecord record;

    WhereItStands(RuntimeService runtime, Definitions definitions, ItemMapper items, ApprovalRecord record) {
        this.runtime = runtime;
        this.definitions = definitions;
        this.items = items;
        this.record = record;
    }

    FlowPicture picture(StartedRow run) {
        Set<String> current = run.endedAt() == null ? activities(run) : Set.of();
        Set<String> passed = record.passed(run.subject()).stream()
                .map(PassedStep::step)
                .filter(step -> !current.contains(step))
                .collect(Collectors.toSet());
        return new FlowPicture(definitions.bpmn(definitions.of(run.flow(), run.version())), current, passed);
    }

    /** People's steps by what the items say; when only the platform is at work, that step. */
    List<String> names(StartedRow run) {
        List<String> waiting = items.openOf(run.subject()).stream()
                .map(ItemRow::stepName)
                .distinct()
                .toList();
        if (!waiting.isEmpty()) {
            return waiting;
        }
        FlowGraph graph = definitions.graph(run.flow(), run.version());
        return graph.nodes().stream()
                .filter(node -> activities(run).contains(node.id()))
                .map(Part::label)
                .toList();
    }

    private Set<String> activities(StartedRow run) {
        if (run.instance() == null) {
            return Set.of();
        }
        FlowGraph graph = definitions.graph(run.flow(), run.version());
        Set<String> current = new HashSet<>();
        // A query and not getActiveActivityIds, which fails for a subject that ended since its row was read.
        for (Execution execution :
                runtime.createExecutionQuery().processInstanceId(run.instance()).list()) {
            String activity = ((ExecutionEntity) execution).getActivityId();
            String step = activity == null ? "" : activity.replace("#multiInstanceBody", "");
            if (graph.has(step)) {
                current.add(step);
            }
        }
        return current;
    }
}
