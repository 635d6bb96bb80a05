package org.mingzhang.workflow.engine;

import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;

/**
 * Refuses a flow that could bring code with it, before the engine looks at it. A parse listener would come too late: the
 * engine creates a {@code formHandlerClass} while it parses. It runs again when an old version is read from the
 * database, so it asks only what protects the platform; whether a step exists is the lint's question.
 */
class GuardedParse extends BpmnParse {

    GuardedParse(BpmnParser parser) {
        super(parser);
    }

    @Override
    protected void parseRootElement() {
        Findings findings = new Findings();
        new SafetyRules(findings).check(Part.of(rootElement, null));
        if (!findings.isEmpty()) {
            throw new ProcessEngineException("Flow " + name + " refused: "
                    + findings.list().stream()
                            .map(f -> f.rule() + " " + f.arguments())
                            .collect(Collectors.joining("; ")));
        }
        super.parseRootElement();
    }
}
