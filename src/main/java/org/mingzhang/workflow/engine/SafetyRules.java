package org.mingzhang.workflow.engine;

import java.util.Map;
import java.util.Set;
import javax.xml.namespace.QName;

/**
 * What could bring code, other people's resources or another unit's people into a flow. Everything that is not listed
 * here is refused: the engine looks at local names only, so an element of a foreign namespace could pass for one of its
 * own. The lint and the engine's parser ask the same rules.
 */
final class SafetyRules {

    private static final String OLD_CAMUNDA = "http://activiti.org/bpmn";
    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

    private static final Map<String, Set<String>> ELEMENTS = Map.of(
            Part.BPMN,
            Set.of(
                    "definitions",
                    "process",
                    "startEvent",
                    "endEvent",
                    "userTask",
                    "serviceTask",
                    "exclusiveGateway",
                    "parallelGateway",
                    "inclusiveGateway",
                    "sequenceFlow",
                    "conditionExpression",
                    "boundaryEvent",
                    "intermediateCatchEvent",
                    "intermediateThrowEvent",
                    "timerEventDefinition",
                    "timeDuration",
                    "messageEventDefinition",
                    "terminateEventDefinition",
                    "subProcess",
                    "multiInstanceLoopCharacteristics",
                    "completionCondition",
                    "extensionElements",
                    "documentation",
                    "incoming",
                    "outgoing",
                    "collaboration",
                    "participant",
                    "laneSet",
                    "childLaneSet",
                    "lane",
                    "flowNodeRef",
                    "textAnnotation",
                    "text",
                    "association",
                    "group",
                    "category",
                    "categoryValue"),
            Part.CAMUNDA,
            Set.of("properties", "property", "failedJobRetryTimeCycle"),
            "http://www.omg.org/spec/BPMN/20100524/DI",
            Set.of("BPMNDiagram", "BPMNPlane", "BPMNShape", "BPMNEdge", "BPMNLabel", "BPMNLabelStyle"),
            "http://www.omg.org/spec/DD/20100524/DC",
            Set.of("Bounds", "Font", "Point"),
            "http://www.omg.org/spec/DD/20100524/DI",
            Set.of("waypoint", "extension"));

    private static final Map<String, Set<String>> ATTRIBUTES = Map.of(
            Part.CAMUNDA,
            Set.of(
                    "candidateGroups",
                    "dueDate",
                    "formRef",
                    "formRefBinding",
                    "delegateExpression",
                    "collection",
                    "elementVariable",
                    "asyncBefore",
                    "asyncAfter",
                    "exclusive",
                    "historyTimeToLive",
                    "versionTag",
                    "isStartableInTasklist",
                    "modelerTemplate",
                    "modelerTemplateVersion",
                    "modelerTemplateIcon"),
            XSI,
            Set.of("type"),
            "http://camunda.org/schema/modeler/1.0",
            Set.of("executionPlatform", "executionPlatformVersion"),
            "http://bpmn.io/schema/bpmn/biocolor/1.0",
            Set.of("stroke", "fill"),
            "http://www.omg.org/spec/BPMN/non-normative/color/1.0",
            Set.of("background-color", "border-color", "color"));

    private static final Set<String> REFUSED_BPMN_ATTRIBUTES =
            Set.of("scriptFormat", "language", "operationRef", "class");

    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("scriptTask", "script"),
            Map.entry("script", "script"),
            Map.entry("scriptFormat", "script"),
            Map.entry("language", "script"),
            Map.entry("class", "class"),
            Map.entry("expression", "expression"),
            Map.entry("formHandlerClass", "class"),
            Map.entry("connector", "connector"),
            Map.entry("import", "resource"),
            Map.entry("resource", "resource"),
            Map.entry("schemaLocation", "resource"));

    private final Findings findings;

    SafetyRules(Findings findings) {
        this.findings = findings;
    }

    void check(Part root) {
        root.walk(this::checkPart);
    }

    private void checkPart(Part part) {
        String space = part.name().getNamespaceURI();
        if (!ELEMENTS.getOrDefault(space, Set.of()).contains(part.name().getLocalPart())) {
            findings.error(part, rule(part.name(), "element"), "<" + part.name().getLocalPart() + ">");
        }
        part.attributes().forEach((name, value) -> checkAttribute(part, name, value));
        if (!SafeText.isSafe(part.text())) {
            findings.error(part, "expression", part.text());
        }
        checkStep(part);
        checkLoop(part);
    }

    private void checkAttribute(Part part, QName name, String value) {
        String space = name.getNamespaceURI();
        boolean known = space.isEmpty()
                ? !REFUSED_BPMN_ATTRIBUTES.contains(name.getLocalPart())
                : ATTRIBUTES.getOrDefault(space, Set.of()).contains(name.getLocalPart());
        if (!known) {
            findings.error(part, rule(name, "attribute"), name.getLocalPart());
        } else if (!SafeText.isSafe(value)) {
            findings.error(part, "expression", value);
        }
    }

    /** A message event stands for a step that is run; there are no messages. */
    private void checkStep(Part part) {
        String step = part.extension("delegateExpression");
        if (!step.isEmpty() && SafeText.step(step).isEmpty()) {
            findings.error(part, "expression", step);
        }
        boolean message = part.is("messageEventDefinition");
        boolean thrown = part.parent()
                .filter(parent -> parent.is("endEvent") || parent.is("intermediateThrowEvent"))
                .isPresent();
        if ((part.is("serviceTask") || message) && step.isEmpty() || message && !thrown) {
            findings.error(part, "no-step");
        }
    }

    /** A loop variable named unit would offer the step to another unit's people. */
    private void checkLoop(Part part) {
        if (part.is("multiInstanceLoopCharacteristics")) {
            if (!SafeText.isList(part.extension("collection"))) {
                findings.error(part, "collection", part.extension("collection"));
            }
            if (!part.extension("elementVariable").equals(Values.DEPARTMENT)) {
                findings.error(part, "element-variable", part.extension("elementVariable"));
            }
        }
    }

    private static String rule(QName name, String otherwise) {
        if (name.getNamespaceURI().equals(OLD_CAMUNDA)) {
            return "old-namespace";
        }
        if (name.getLocalPart().endsWith("Listener")) {
            return "listener";
        }
        return NAMED.getOrDefault(name.getLocalPart(), otherwise);
    }
}
