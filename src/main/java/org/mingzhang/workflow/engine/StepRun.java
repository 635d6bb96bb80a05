package org.mingzhang.workflow.engine;

import java.util.Collection;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.mingzhang.workflow.Actor;
import org.mingzhang.workflow.ProcessStep;
import org.mingzhang.workflow.StepContext;
import org.springframework.stereotype.Component;

/** Runs a process step in the engine's transaction and notes that the subject has passed it. */
@Component
class StepRun {

    private final ApprovalRecord record;

    StepRun(ApprovalRecord record) {
        this.record = record;
    }

    void run(ProcessStep step, DelegateExecution execution) {
        String subject = execution.getProcessBusinessKey();
        String here = execution.getCurrentActivityId();
        Optional<String> watched = watched(execution);
        step.run(new StepContext(
                subject,
                Values.text(execution, Values.UNIT),
                ((Number) execution.getVariable(Values.YEAR)).intValue(),
                watched.orElse(here)));
        if (watched.isEmpty()) {
            PassedStep passed = new PassedStep(here, String.valueOf(execution.getCurrentActivityName()), false, "");
            record.passed(subject, passed);
            record.add(subject, passed.step(), passed.stepName(), Actor.SYSTEM, "step", "");
        }
    }

    /** The step whose timer brought us here, when that is how we came. */
    private static Optional<String> watched(DelegateExecution execution) {
        return execution.getBpmnModelElementInstance() instanceof FlowNode node
                ? Optional.of(node.getIncoming())
                        .filter(flows -> flows.size() == 1)
                        .map(Collection::iterator)
                        .map(flows -> flows.next())
                        .map(SequenceFlow::getSource)
                        .filter(BoundaryEvent.class::isInstance)
                        .map(event -> ((BoundaryEvent) event).getAttachedTo().getId())
                : Optional.empty();
    }
}
