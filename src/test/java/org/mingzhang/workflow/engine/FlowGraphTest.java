package org.mingzhang.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingzhang.workflow.engine.FlowFiles.flow;
import static org.mingzhang.workflow.engine.FlowFiles.task;

import org.junit.jupiter.api.Test;

class FlowGraphTest {

    @Test
    void it_knows_what_comes_before_and_after_a_step() {
        FlowGraph graph = graph(task("a") + "<parallelGateway id='fork'/><parallelGateway id='join'/>" + task("b")
                + task("c") + task("d") + flow("a", "fork") + flow("fork", "b") + flow("fork", "c")
                + flow("b", "join") + flow("c", "join") + flow("join", "d") + flow("d", "e"));

        assertThat(graph.leadingTo("d"))
                .contains("a", "b", "c", "fork", "join", "s")
                .doesNotContain("d", "e");
        assertThat(graph.reachableFrom("b")).contains("join", "d", "e").doesNotContain("c", "b");
    }

    @Test
    void a_loop_reaches_itself() {
        FlowGraph graph = graph(task("a") + "<exclusiveGateway id='x'/>" + task("b") + flow("a", "x") + flow("x", "b")
                + flow("x", "e") + flow("b", "a"));

        assertThat(graph.reachableFrom("a")).contains("a", "b");
    }

    @Test
    void a_sub_process_joins_what_is_inside_with_what_is_around() {
        FlowGraph graph = graph(
                "<subProcess id='a'><startEvent id='s1'/>" + task("inner") + "<endEvent id='e1'/>" + flow("s1", "inner")
                        + flow("inner", "e1") + "</subProcess>" + task("b") + flow("a", "b") + flow("b", "e"));

        assertThat(graph.reachableFrom("inner")).contains("b", "e");
    }

    private static FlowGraph graph(String elements) {
        return new FlowGraph(FlowXml.read(FlowFiles.open("p", elements), new Findings())
                .flatMap(root -> root.child("process"))
                .orElseThrow());
    }
}
