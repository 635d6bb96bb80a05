package org.mingzhang.workflow.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * How tokens move through one scope of a flow, as the engine moves them: the flow itself with its sub-processes, or the
 * inside of one repeated sub-process. A repeated part counts as one step here. Data is not looked at: every branch that a
 * gateway could take is taken once.
 */
final class TokenNet {

    private static final int MOST_BRANCHES = 5;

    /** Tokens of one firing that go through the same choice. */
    private static final int MOST_PASSES = 4;

    private final Part scope;
    private final FlowGraph graph;
    private final Map<String, Part> nodes = new LinkedHashMap<>();
    private final Map<String, String> homes = new HashMap<>();
    private final Map<String, List<Part>> leaving = new HashMap<>();
    private final Map<String, Integer> arriving = new HashMap<>();
    private final Map<String, List<Part>> boundaries = new HashMap<>();
    private final Map<String, Set<String>> ahead = new HashMap<>();

    /** @param scope the process, or a repeated sub-process of it */
    TokenNet(Part scope) {
        this.scope = scope;
        this.graph = new FlowGraph(scope);
        read(scope);
    }

    private void read(Part around) {
        for (Part part : around.children()) {
            if (part.is("sequenceFlow")) {
                leaving.computeIfAbsent(part.get("sourceRef"), key -> new ArrayList<>())
                        .add(part);
                arriving.merge(part.get("targetRef"), 1, Integer::sum);
            } else if (FlowGraph.isNode(part)) {
                nodes.put(part.id(), part);
                homes.put(part.id(), around.id());
                if (part.is("boundaryEvent")) {
                    boundaries
                            .computeIfAbsent(part.get("attachedToRef"), key -> new ArrayList<>())
                            .add(part);
                } else if (part.is("subProcess") && !isRepeated(part)) {
                    read(part);
                }
            }
        }
    }

    static boolean isRepeated(Part part) {
        return part.child("multiInstanceLoopCharacteristics").isPresent();
    }

    boolean has(String node) {
        return nodes.containsKey(node);
    }

    Part node(String id) {
        return Objects.requireNonNull(nodes.get(id), id);
    }

    String scope() {
        return scope.id();
    }

    /** The sub-process right around a node, or the scope. */
    String home(String node) {
        return homes.getOrDefault(node, scope.id());
    }

    boolean isJoin(String place) {
        return node(place).is("parallelGateway");
    }

    /** Where tokens can stand first. */
    Set<Marking> first() {
        Set<Marking> found = new LinkedHashSet<>();
        scope.children("startEvent").forEach(start -> new Run(new TreeMap<>(), found).arrive(start.id()));
        return found;
    }

    /** What one finished step, or one timer, makes of a marking. */
    Set<Marking> after(Marking marking) {
        Set<Marking> found = new LinkedHashSet<>();
        for (String place : marking.tokens().keySet()) {
            if (!isGateway(node(place))) {
                new Run(marking.minus(place).tokens(), found).leave(place);
                timers(marking, place, Set.of(place), found);
            }
        }
        for (Part sub : nodes.values()) {
            Set<String> inside = inside(marking, sub.id());
            if (sub.is("subProcess") && !isRepeated(sub) && !inside.isEmpty()) {
                timers(marking, sub.id(), inside, found);
            }
        }
        return found;
    }

    private void timers(Marking marking, String host, Set<String> inside, Set<Marking> found) {
        for (Part timer : boundaries.getOrDefault(host, List.of())) {
            if (!timer.get("cancelActivity").equals("false")) {
                Map<String, Integer> rest = new TreeMap<>(marking.tokens());
                if (inside.contains(host)) {
                    rest.merge(host, -1, Integer::sum);
                } else {
                    inside.forEach(rest::remove);
                }
                new Run(rest, found).leave(timer.id());
            } else {
                Set<Marking> more = new LinkedHashSet<>();
                new Run(marking.tokens(), more).leave(timer.id());
                // it fires once only: what is already there must not multiply
                more.stream()
                        .filter(next ->
                                next.without(marking).tokens().keySet().stream().allMatch(place -> next.at(place) == 1))
                        .forEach(found::add);
            }
        }
    }

    private Set<String> inside(Marking marking, String sub) {
        Set<String> inside = new HashSet<>();
        for (String place : marking.tokens().keySet()) {
            if (isInside(place, sub)) {
                inside.add(place);
            }
        }
        return inside;
    }

    boolean isInside(String node, String sub) {
        for (String home = homes.get(node); home != null; home = homes.get(home)) {
            if (home.equals(sub)) {
                return true;
            }
        }
        return false;
    }

    private boolean canReach(String from, String to) {
        return from.equals(to)
                || ahead.computeIfAbsent(from, graph::reachableFrom).contains(to);
    }

    private static boolean isGateway(Part part) {
        return part.is("exclusiveGateway") || part.is("parallelGateway") || part.is("inclusiveGateway");
    }

    /** A step at which a token stands until somebody, or the platform, is done with it. */
    private static boolean waits(Part part) {
        return part.name().getLocalPart().endsWith("Task")
                || part.is("intermediateCatchEvent")
                || part.is("subProcess") && isRepeated(part);
    }

    /** One firing: tokens on their way until each stands somewhere. It branches where a gateway could decide otherwise. */
    private final class Run {

        private final Map<String, Integer> tokens;
        private final Deque<String> moving;
        private final Map<String, Integer> passes;
        private final Set<Marking> found;

        Run(Map<String, Integer> tokens, Set<Marking> found) {
            this(tokens, new ArrayDeque<>(), Map.of(), found);
        }

        private Run(
                Map<String, Integer> tokens, Deque<String> moving, Map<String, Integer> passes, Set<Marking> found) {
            this.tokens = new TreeMap<>(tokens);
            this.moving = new ArrayDeque<>(moving);
            this.passes = new HashMap<>(passes);
            this.found = found;
        }

        private Run copy() {
            return new Run(tokens, moving, passes, found);
        }

        /** A loop in which nothing waits would be run through for ever. */
        private boolean mayPass(String id) {
            return passes.merge(id, 1, Integer::sum) <= MOST_PASSES;
        }

        private void goOn() {
            if (moving.isEmpty()) {
                found.add(Marking.of(tokens));
            } else {
                arrive(moving.pop());
            }
        }

        void arrive(String id) {
            Part part = node(id);
            if (waits(part)) {
                if (isRepeated(part) && mayPass(id)) {
                    copy().leave(id); // nobody to repeat it for
                }
                tokens.merge(id, 1, Integer::sum);
                goOn();
            } else if (part.is("parallelGateway")) {
                join(id, arriving.getOrDefault(id, 0));
            } else if (part.is("inclusiveGateway")) {
                tokens.merge(id, 1, Integer::sum);
                if (isLast(id)) {
                    tokens.remove(id);
                    leave(id);
                } else {
                    goOn();
                }
            } else if (part.is("endEvent")) {
                end(part);
            } else if (part.is("subProcess")) {
                part.child("startEvent").ifPresentOrElse(start -> arrive(start.id()), this::goOn);
            } else if (mayPass(id)) {
                leave(id);
            }
        }

        private void join(String id, int wanted) {
            tokens.merge(id, 1, Integer::sum);
            if (tokens.getOrDefault(id, 0) >= wanted) {
                tokens.merge(id, -wanted, Integer::sum);
                leave(id);
            } else {
                goOn();
            }
        }

        /** The engine asks when a token arrives, and looks at every token in the same scope. */
        private boolean isLast(String join) {
            if (tokens.getOrDefault(join, 0) >= arriving.getOrDefault(join, 0)) {
                return true;
            }
            String home = homes.getOrDefault(join, "");
            return tokens.entrySet().stream()
                            .filter(token -> token.getValue() > 0
                                    && !token.getKey().equals(join)
                                    && isInside(token.getKey(), home))
                            .noneMatch(token -> canReach(token.getKey(), join))
                    && moving.stream().filter(node -> isInside(node, home)).noneMatch(node -> canReach(node, join));
        }

        private void end(Part end) {
            String home = homes.getOrDefault(end.id(), "");
            if (end.child("terminateEventDefinition").isPresent()) {
                tokens.keySet().removeIf(place -> isInside(place, home));
                moving.removeIf(place -> isInside(place, home));
            }
            boolean over = tokens.entrySet().stream()
                            .noneMatch(token -> token.getValue() > 0 && isInside(token.getKey(), home))
                    && moving.stream().noneMatch(node -> isInside(node, home));
            if (over && !home.equals(scope.id())) {
                leave(home);
            } else {
                goOn();
            }
        }

        void leave(String id) {
            List<List<String>> choices = choices(node(id));
            if (choices.isEmpty()) {
                goOn();
                return;
            }
            for (List<String> targets : choices) {
                Run run = copy();
                targets.reversed().forEach(run.moving::push);
                run.goOn();
            }
        }
    }

    /** The sets of steps that can come after a node. */
    private List<List<String>> choices(Part part) {
        List<Part> flows = leaving.getOrDefault(part.id(), List.of());
        List<String> targets = flows.stream().map(flow -> flow.get("targetRef")).toList();
        if (flows.isEmpty()) {
            return List.of();
        }
        if (part.is("exclusiveGateway")) {
            return targets.stream().map(List::of).toList();
        }
        if (part.is("parallelGateway")) {
            return List.of(targets);
        }
        return some(part.get("default"), flows);
    }

    /** Those without a condition always; of the others some; the default when there is nothing else. */
    private static List<List<String>> some(String otherwise, List<Part> flows) {
        List<String> always = new ArrayList<>();
        List<String> maybe = new ArrayList<>();
        List<String> last = new ArrayList<>();
        for (Part flow : flows) {
            boolean asks = flow.child("conditionExpression").isPresent();
            (flow.id().equals(otherwise) ? last : asks ? maybe : always).add(flow.get("targetRef"));
        }
        List<List<String>> choices = new ArrayList<>();
        int sets = 1 << Math.min(maybe.size(), MOST_BRANCHES);
        for (int set = 0; set < sets; set++) {
            List<String> chosen = new ArrayList<>(always);
            for (int i = 0; i < maybe.size(); i++) {
                if ((set >> Math.min(i, MOST_BRANCHES - 1) & 1) == 1) {
                    chosen.add(maybe.get(i));
                }
            }
            choices.add(chosen.isEmpty() ? last : chosen);
        }
        choices.removeIf(List::isEmpty);
        return choices;
    }
}
