package org.mingzhang.workflow.engine;

import java.util.Optional;
import org.mingzhang.workflow.FlowFinding;
import org.mingzhang.workflow.FlowReview;

/** What is wrong with a flow, by its XML alone. */
final class FlowLint {

    private final KnownNames known;

    FlowLint(KnownNames known) {
        this.known = known;
    }

    FlowReview review(String bpmn) {
        Findings findings = new Findings();
        return review(FlowXml.read(bpmn, findings), findings);
    }

    FlowReview review(byte[] file) {
        Findings findings = new Findings();
        return review(FlowXml.read(file, findings), findings);
    }

    private FlowReview review(Optional<Part> file, Findings findings) {
        file.ifPresent(root -> check(root, findings));
        return new FlowReview(findings.list().stream().noneMatch(FlowFinding::isError), findings.list());
    }

    private void check(Part root, Findings findings) {
        if (!root.is("definitions")) {
            findings.error("not-bpmn");
            return;
        }
        new SafetyRules(findings).check(root);
        new StructureRules(findings).check(root);
        new StepRules(findings, known).check(root);
        if (findings.list().stream().noneMatch(FlowFinding::isError)) {
            new JoinRules(findings).check(root);
        }
    }
}
