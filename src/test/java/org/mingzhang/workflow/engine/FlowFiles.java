package org.mingzhang.workflow.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** Flows for tests. */
final class FlowFiles {

    private FlowFiles() {}

    static String shipped() {
        try {
            return new ClassPathResource("bpmn/report-approval.bpmn").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The shipped flow under another name, with steps that need no report. */
    static String rehearsal(String flow) {
        return shipped()
                .replace("id=\"report-approval\"", "id=\"" + flow + "\"")
                .replace("bpmnElement=\"report-approval\"", "bpmnElement=\"" + flow + "\"")
                .replaceAll("\\$\\{(freeze|seal|publish)Report}", "\\${testStep}");
    }

    /** A flow of the given elements, between a start that leads to {@code a} and an end after {@code a}. */
    static String of(String flow, String elements) {
        return open(flow, elements + flow("a", "e"));
    }

    /** A flow of the given elements; a start leads to {@code a}, the end is {@code e}. */
    static String open(String flow, String elements) {
        return """
                <definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL' targetNamespace='t'
                    xmlns:camunda='http://camunda.org/schema/1.0/bpmn' xmlns:activiti='http://activiti.org/bpmn'
                    xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'>
                  <process id='%s' name='试验流程' isExecutable='true'>
                    <startEvent id='s'/><sequenceFlow id='f' sourceRef='s' targetRef='a'/>%s
                    <endEvent id='e'/>
                  </process>
                </definitions>""".formatted(flow, elements);
    }

    static String task(String id) {
        return "<userTask id='" + id + "' name='步骤 " + id
                + "' camunda:candidateGroups='CLERK' camunda:formRef='draft-report' camunda:formRefBinding='deployment'/>";
    }

    static String flow(String source, String target) {
        return "<sequenceFlow id='" + source + "-" + target + "' sourceRef='" + source + "' targetRef='" + target
                + "'/>";
    }
}
