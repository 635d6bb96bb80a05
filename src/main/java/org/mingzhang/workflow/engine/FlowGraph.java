package org.mingzhang.workflow.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The steps of a flow and what follows what. What lies in a sub-process is joined to what lies around it, and a boundary
 * event follows the step it hangs on.
 */
final class FlowGraph {

    /** Those that are not supported too: they are refused by name, and need not break the way through the flow besides. */
    private static final Set<String> NODES = Set.of(
            "startEvent",
            "endEvent",
            "boundaryEvent",
            "intermediateCatchEvent",
            "intermediateThrowEvent",
            "task",
            "userTask",
            "serviceTask",
            "scriptTask",
            "sendTask",
            "receiveTask",
            "manualTask",
            "businessRuleTask",
            "callActivity",
            "subProcess",
            "transaction",
            "adHocSubProcess",
            "exclusiveGateway",
            "parallelGateway",
            "inclusiveGateway",
            "complexGateway",
            "eventBasedGateway");

    private final Map<String, Part> nodes = new LinkedHashMap<>();
    private final Map<String, List<String>> next = new HashMap<>();
    private final Map<String, List<String>> previous = new HashMap<>();

    FlowGraph(Part process) {
        process.walk(part -> {
            if (isNode(part)) {
                nodes.put(part.id(), part);
            }
        });
        process.walk(part -> {
            if (part.is("sequenceFlow")) {
                connect(part.get("sourceRef"), part.get("targetRef"));
            } else if (part.is("boundaryEvent")) {
                connect(part.get("attachedToRef"), part.id());
            } else if (part.is("subProcess")) {
                joinInside(part);
            }
        });
    }

    static boolean isNode(Part part) {
        return part.name().getNamespaceURI().equals(Part.BPMN)
                && NODES.contains(part.name().getLocalPart());
    }

    private void joinInside(Part sub) {
        sub.children("startEvent").forEach(start -> connect(sub.id(), start.id()));
        List<String> after = new ArrayList<>();
        sub.parent().ifPresent(scope -> scope.children("sequenceFlow")
                .filter(flow -> flow.get("sourceRef").equals(sub.id()))
                .forEach(flow -> after.add(flow.get("targetRef"))));
        sub.children("endEvent").forEach(end -> after.forEach(target -> connect(end.id(), target)));
    }

    private void connect(String source, String target) {
        if (nodes.containsKey(source) && nodes.containsKey(target)) {
            next.computeIfAbsent(source, key -> new ArrayList<>()).add(target);
            previous.computeIfAbsent(target, key -> new ArrayList<>()).add(source);
        }
    }

    boolean has(String node) {
        return nodes.containsKey(node);
    }

    Part node(String id) {
        return Objects.requireNonNull(nodes.get(id), id);
    }

    boolean isRepeated(String node) {
        return node(node).child("multiInstanceLoopCharacteristics").isPresent();
    }

    List<Part> nodes() {
        return List.copyOf(nodes.values());
    }

    List<String> after(String node) {
        return next.getOrDefault(node, List.of());
    }

    /** Everything that can come after a node; the node itself only when the flow loops. */
    Set<String> reachableFrom(String node) {
        return reach(node, next);
    }

    /** Everything that can come before a node. */
    Set<String> leadingTo(String node) {
        return reach(node, previous);
    }

    private static Set<String> reach(String start, Map<String, List<String>> edges) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(edges.getOrDefault(start, List.of()));
        while (!open.isEmpty()) {
            String node = open.pop();
            if (seen.add(node)) {
                open.addAll(edges.getOrDefault(node, List.of()));
            }
        }
        return seen;
    }
}
