package org.mingzhang.workflow.engine;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** Every way through the flow comes to its end: no join waits for a branch that never comes, no loop makes ever more branches. */
final class JoinRules {

    private final Findings findings;

    JoinRules(Findings findings) {
        this.findings = findings;
    }

    /** Only of a flow whose structure is right. */
    void check(Part root) {
        root.walk(part -> {
            if (part.is("process") || part.is("subProcess") && TokenNet.isRepeated(part)) {
                checkScope(part);
            }
        });
    }

    private void checkScope(Part scope) {
        FlowGraph graph = new FlowGraph(scope);
        for (Part node : graph.nodes()) {
            if (node.is("exclusiveGateway") && passesRound(graph, node.id())) {
                findings.error(node, "endless");
                return;
            }
        }
        TokenSpace space = new TokenSpace(scope);
        if (!space.isWhole()) {
            findings.warn(scope, "too-wide");
            return;
        }
        if (!space.isBounded()) {
            findings.error(scope, "multiplies");
            return;
        }
        space.stuck().ifPresent(marking -> marking.tokens().keySet().stream()
                .map(space.net()::node)
                .filter(place -> place.name().getLocalPart().endsWith("Gateway"))
                .findFirst()
                .ifPresentOrElse(join -> findings.error(join, "stuck-join"), () -> findings.error(scope, "stuck")));
    }

    /** Whether a token can come back to a choice without anybody having had to act. */
    private static boolean passesRound(FlowGraph graph, String gateway) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(graph.after(gateway));
        while (!open.isEmpty()) {
            String node = open.pop();
            if (node.equals(gateway)) {
                return true;
            }
            Part part = graph.node(node);
            boolean waits = part.is("userTask") && !TokenNet.isRepeated(part)
                    || part.is("intermediateCatchEvent")
                    || part.is("boundaryEvent");
            if (!waits && seen.add(node)) {
                open.addAll(graph.after(node));
            }
        }
        return false;
    }
}
