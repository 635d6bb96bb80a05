package org.mingzhang.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingzhang.workflow.engine.FlowFiles.flow;
import static org.mingzhang.workflow.engine.FlowFiles.task;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Where tokens can stand, and where they may be put, by hand. */
class TokenSpaceTest {

    /** a, then b before b2 beside c, then d. */
    private static final String BRANCHES = task("a") + task("b") + task("b2") + task("c") + task("d")
            + "<parallelGateway id='fork'/><parallelGateway id='join'/>" + flow("a", "fork") + flow("fork", "b")
            + flow("fork", "c") + flow("b", "b2") + flow("b2", "join") + flow("c", "join") + flow("join", "d");

    @Test
    void a_return_inside_a_branch_leaves_the_other_branch_as_it_is() {
        TokenSpace space = space(BRANCHES + flow("d", "e"));

        assertThat(space.back(at("b2", "c"), "b2", "b")).contains(at("b", "c"));
        assertThat(space.back(at("b2", "join"), "b2", "b")).contains(at("b", "join"));
    }

    @Test
    void a_return_to_before_the_fork_ends_every_branch() {
        TokenSpace space = space(BRANCHES + flow("d", "e"));

        assertThat(space.back(at("b2", "c"), "b2", "a")).contains(at("a"));
        assertThat(space.back(at("b2", "join"), "b2", "a")).contains(at("a"));
    }

    @Test
    void a_return_into_a_branch_that_was_over_has_the_others_wait_at_the_join() {
        TokenSpace space = space(BRANCHES + flow("d", "e"));

        assertThat(space.back(at("d"), "d", "c")).contains(at("c", "join"));
        assertThat(space.back(at("d"), "d", "b")).contains(at("b", "join"));
    }

    @Test
    void nothing_goes_back_to_a_step_of_another_branch() {
        TokenSpace space = space(BRANCHES + flow("d", "e"));

        assertThat(space.back(at("b2", "c"), "c", "b")).isEmpty();
        assertThat(space.back(at("b2", "c"), "b2", "d")).isEmpty();
    }

    @Test
    void a_loop_around_the_branches_does_not_make_the_other_branch_come_after() {
        TokenSpace space = space(BRANCHES + "<exclusiveGateway id='x' default='x-e'/>" + flow("d", "x") + flow("x", "e")
                + "<sequenceFlow id='again' sourceRef='x' targetRef='a'/>");

        assertThat(space.back(at("b2", "c"), "b2", "b")).contains(at("b", "c"));
    }

    @Test
    void a_jump_over_the_join_takes_the_other_branch_with_it() {
        TokenSpace space = space(BRANCHES + flow("d", "e"));

        assertThat(space.jump(at("b", "c"), "b", "d")).contains(at("d"));
        assertThat(space.jump(at("a"), "a", "b2")).isEmpty();
    }

    @Test
    void a_join_that_may_wait_for_ever_is_found() {
        TokenSpace choice = space(task("a") + task("b") + task("c") + task("d")
                + "<exclusiveGateway id='fork'/><parallelGateway id='join'/>" + flow("a", "fork") + flow("fork", "b")
                + flow("fork", "c") + flow("b", "join") + flow("c", "join") + flow("join", "d") + flow("d", "e"));

        assertThat(choice.stuck()).contains(at("join"));
        assertThat(space(BRANCHES + flow("d", "e")).stuck()).isEmpty();
    }

    @Test
    void a_loop_that_makes_ever_more_tokens_is_found() {
        TokenSpace space = space(task("a") + task("b") + "<parallelGateway id='fork'/>" + flow("a", "fork")
                + flow("fork", "b") + flow("fork", "e") + flow("b", "a")
                + "<sequenceFlow id='twice' sourceRef='fork' targetRef='a'/>");

        assertThat(space.isBounded()).isFalse();
    }

    private static TokenSpace space(String elements) {
        return new TokenSpace(FlowXml.read(FlowFiles.open("p", elements), new Findings())
                .flatMap(root -> root.child("process"))
                .orElseThrow());
    }

    private static Marking at(String... places) {
        return Marking.of(Arrays.stream(places).collect(Collectors.toMap(place -> place, place -> 1, Integer::sum)));
    }
}
