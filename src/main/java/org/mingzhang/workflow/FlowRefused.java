package org.mingzhang.workflow;

import java.util.List;
import java.util.stream.Collectors;
import org.mingzhang.base.Refusal;

/** The lint found errors in a flow. */
public class FlowRefused extends Refusal {

    private final transient List<FlowFinding> findings;

    public FlowRefused(List<FlowFinding> findings) {
        super(
                "workflow.flowRefused",
                findings.stream().map(FlowFinding::message).collect(Collectors.joining("；")));
        this.findings = findings;
    }

    public List<FlowFinding> findings() {
        return findings;
    }
}
