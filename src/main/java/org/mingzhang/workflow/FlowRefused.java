package org.mingzhang.workflow;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.mingzhang.base.Refusal;
import org.mingzhang.base.Texts;

/** The lint found errors in a flow. */
public class FlowRefused extends Refusal {

    private final transient List<FlowFinding> findings;

    public FlowRefused(List<FlowFinding> findings) {
        super("workflow.flowRefused", joined(findings, Locale.CHINESE));
        this.findings = findings;
    }

    public List<FlowFinding> findings() {
        return findings;
    }

    @Override
    public String text(Locale locale) {
        return Texts.of(locale, "workflow.flowRefused", joined(findings, locale));
    }

    private static String joined(List<FlowFinding> findings, Locale locale) {
        return findings.stream()
                .filter(FlowFinding::isError)
                .map(finding -> finding.text(locale))
                .collect(Collectors.joining(" "));
    }
}
