package org.mingzhang.workflow.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One process, every part named once, and a way from its start through every step to its end. */
final class StructureRules {

    private final Findings findings;

    StructureRules(Findings findings) {
        this.findings = findings;
    }

    void check(Part root) {
        List<Part> processes = root.children("process").toList();
        if (processes.size() != 1 || !processes.getFirst().get("isExecutable").equals("true")) {
            findings.error("process", String.valueOf(processes.size()));
        }
        checkIds(root);
        processes.forEach(process -> process.walk(part -> {
            if (part.is("process") || part.is("subProcess")) {
                checkScope(part);
            }
        }));
        checkDrawing(root);
    }

    private void checkIds(Part root) {
        Set<String> ids = new HashSet<>();
        root.walk(part -> {
            if (part.id().isEmpty() && (FlowGraph.isNode(part) || part.is("process"))) {
                findings.error(part, "no-id");
            } else if (!part.id().isEmpty() && !ids.add(part.id())) {
                findings.error(part, "duplicate-id", part.id());
            }
        });
    }

    private void checkScope(Part scope) {
        Set<String> here = new HashSet<>();
        scope.children().stream().filter(FlowGraph::isNode).forEach(node -> here.add(node.id()));
        scope.children("sequenceFlow")
                .filter(flow -> !here.contains(flow.get("sourceRef")) || !here.contains(flow.get("targetRef")))
                .forEach(flow -> findings.error(flow, "dangling-flow"));
        scope.children("boundaryEvent")
                .filter(event -> !here.contains(event.get("attachedToRef")))
                .forEach(event -> findings.error(event, "dangling-event"));
        List<Part> starts = scope.children("startEvent").toList();
        List<Part> ends = scope.children("endEvent").toList();
        if (starts.size() != 1) {
            findings.error(scope, "start", String.valueOf(starts.size()));
        }
        if (ends.isEmpty()) {
            findings.error(scope, "no-end");
        }
        if (starts.size() == 1) {
            checkWays(scope, new FlowGraph(scope), starts.getFirst(), ends);
        }
        checkBranches(scope);
    }

    private void checkWays(Part scope, FlowGraph graph, Part start, List<Part> ends) {
        Set<String> reached = graph.reachableFrom(start.id());
        reached.add(start.id());
        Set<String> toEnd = new HashSet<>();
        for (Part end : ends) {
            toEnd.add(end.id());
            toEnd.addAll(graph.leadingTo(end.id()));
        }
        scope.children().stream().filter(FlowGraph::isNode).forEach(node -> {
            if (!reached.contains(node.id())) {
                findings.error(node, node.is("endEvent") ? "unreachable-end" : "unreachable");
            } else if (!ends.isEmpty() && !toEnd.contains(node.id())) {
                findings.error(node, "dead-end");
            }
        });
    }

    /** A gateway that finds no way stops the report: there must be one for every case. */
    private void checkBranches(Part scope) {
        scope.children().stream()
                .filter(part -> part.is("exclusiveGateway") || part.is("inclusiveGateway"))
                .forEach(gateway -> {
                    List<Part> flows = scope.children("sequenceFlow")
                            .filter(flow -> flow.get("sourceRef").equals(gateway.id()))
                            .toList();
                    if (flows.size() > 1) {
                        checkBranches(gateway, flows);
                    }
                });
    }

    private void checkBranches(Part gateway, List<Part> flows) {
        String otherwise = gateway.get("default");
        if (flows.stream().noneMatch(flow -> flow.id().equals(otherwise))) {
            findings.error(gateway, "gateway-default");
        }
        flows.stream()
                .filter(flow -> !flow.id().equals(otherwise))
                .filter(flow -> flow.child("conditionExpression")
                        .map(Part::text)
                        .orElse("")
                        .isEmpty())
                .forEach(flow -> findings.error(flow, "gateway-condition", gateway.label()));
    }

    private void checkDrawing(Part root) {
        Set<String> drawn = new HashSet<>();
        root.walk(part -> drawn.add(part.get("bpmnElement")));
        Set<String> missing = new HashSet<>();
        root.walk(part -> {
            if ((FlowGraph.isNode(part) || part.is("sequenceFlow")) && !drawn.contains(part.id())) {
                missing.add(part.id());
            }
        });
        if (!missing.isEmpty()) {
            findings.warn("drawing", String.valueOf(missing.size()));
        }
    }
}
