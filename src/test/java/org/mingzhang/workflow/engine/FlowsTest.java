package org.mingzhang.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.workflow.FlowFinding;
import org.mingzhang.workflow.FlowReview;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every flow that ships passes the lint that publishing runs, with the forms and steps that ship beside it. */
class FlowsTest {

    static Stream<Resource> shippedFlows() throws IOException {
        return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath*:bpmn/*.bpmn"));
    }

    @ParameterizedTest
    @MethodSource("shippedFlows")
    void a_shipped_flow_passes_the_lint_without_a_warning(Resource flow) throws IOException {
        FlowReview review = new FlowLint(
                        new KnownNames(ShippedSteps.names(), ShippedForms.read().keySet()))
                .review(flow.getContentAsString(StandardCharsets.UTF_8));

        assertThat(review.findings()).extracting(FlowFinding::message).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("shippedFlows")
    void every_step_of_people_has_a_term_in_working_days_and_needs_no_timer(Resource flow) throws IOException {
        Part process = process(flow);

        process.children("userTask")
                .forEach(task -> assertThat(task.property("due")).as(task.id()).matches("P\\d+D"));
        assertThat(process.children("boundaryEvent")).isEmpty();
    }

    @Test
    void the_approval_goes_its_way_in_order() throws IOException {
        FlowGraph graph = new FlowGraph(process(shippedFlows()
                .filter(flow -> "report-approval.bpmn".equals(flow.getFilename()))
                .findFirst()
                .orElseThrow()));

        assertThat(Stream.iterate(
                                "start",
                                step -> graph.after(step).stream().findFirst().orElse(""))
                        .takeWhile(step -> !step.isEmpty()))
                .containsExactly(
                        "start",
                        "draft",
                        "department-fill",
                        "internal-review",
                        "deputy-review",
                        "principal-sign-off",
                        "freeze-report",
                        "secrecy-review",
                        "apply-seal",
                        "seal-report",
                        "publish",
                        "publish-report",
                        "end");
    }

    private static Part process(Resource flow) throws IOException {
        return FlowXml.read(flow.getContentAsString(StandardCharsets.UTF_8), new Findings())
                .flatMap(root -> root.child("process"))
                .orElseThrow();
    }
}
