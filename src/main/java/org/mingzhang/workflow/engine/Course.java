package org.mingzhang.workflow.engine;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** One version of a flow as read once: its parts, what follows what, how tokens can stand in it. */
final class Course {

    private final Part process;
    private final FlowGraph graph;
    private final Map<String, TokenSpace> spaces = new ConcurrentHashMap<>();
    private final Map<String, StepSettings> settings = new ConcurrentHashMap<>();

    Course(Part process) {
        this.process = process;
        this.graph = new FlowGraph(process);
    }

    FlowGraph graph() {
        return graph;
    }

    StepSettings settings(String step) {
        return settings.computeIfAbsent(step, id -> StepSettings.of(graph.node(id)));
    }

    String id() {
        return process.id();
    }

    /** @param scope id of the process or of a repeated sub-process */
    TokenSpace space(String scope) {
        return spaces.computeIfAbsent(scope, id -> new TokenSpace(id.equals(process.id()) ? process : graph.node(id)));
    }

    boolean isRepeated(String node) {
        return graph.isRepeated(node);
    }

    String name(String node) {
        return graph.node(node).label();
    }

    /** The repeated sub-process of the scope in which a step lies; empty when it lies in the scope itself, or elsewhere. */
    Optional<String> repeatedAround(String step, TokenNet scope) {
        return graph.has(step)
                ? graph.node(step).parent().flatMap(around -> outermost(around, scope))
                : Optional.empty();
    }

    private static Optional<String> outermost(Part around, TokenNet scope) {
        if (scope.has(around.id()) && TokenNet.isRepeated(around)) {
            return Optional.of(around.id());
        }
        return around.parent().flatMap(more -> outermost(more, scope));
    }
}
