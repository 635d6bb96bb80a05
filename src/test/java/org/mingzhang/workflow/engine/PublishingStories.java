package org.mingzhang.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mingzhang.workflow.engine.FlowFiles.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.mingzhang.base.Ids;
import org.mingzhang.workflow.Actor;
import org.mingzhang.workflow.Beginning;
import org.mingzhang.workflow.Decision;
import org.mingzhang.workflow.FlowChangedMeanwhile;
import org.mingzhang.workflow.FlowRefused;
import org.mingzhang.workflow.FlowVersion;
import org.mingzhang.workflow.Flows;
import org.mingzhang.workflow.Groups;
import org.mingzhang.workflow.ItemFilter;
import org.mingzhang.workflow.Tasks;
import org.mingzhang.workflow.WorkItem;
import org.mingzhang.workflow.WorkList;
import org.mingzhang.workflow.WorkLists;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;

/** New versions of flows, and what becomes of who runs in the old ones. */
abstract class PublishingStories {

    @Autowired
    Flows flows;

    @Autowired
    Tasks tasks;

    @Autowired
    WorkLists lists;

    @Autowired
    SeedFlows seed;

    private final String flow = "flow-" + Ids.next();
    private final String unit = Ids.next();
    private final Actor admin = new Actor(Ids.next(), "流程管理员何", Set.of());
    private final Actor clerk = new Actor(Ids.next(), "科员", Set.of(Groups.inUnit(unit, "CLERK")));

    @Test
    void new_subjects_take_the_new_version_and_running_ones_stay() {
        flows.publish(flow, FlowFiles.of(flow, task("a")), 0, admin, "第一版");
        start("old");
        FlowVersion second = flows.publish(flow, FlowFiles.of(flow, task("a").replace("步骤 a", "复核")), 1, admin, "改名");
        start("new");

        assertThat(second.version()).isEqualTo(2);
        assertThat(second.publishedBy()).isEqualTo("流程管理员何");
        assertThat(second.note()).isEqualTo("改名");
        assertThat(lists.first(WorkList.WAITING, clerk, ItemFilter.NONE, 10))
                .extracting(WorkItem::version, WorkItem::stepName)
                .containsExactlyInAnyOrder(tuple(1, "步骤 a"), tuple(2, "复核"));
        assertThat(flows.versions(flow))
                .extracting(FlowVersion::version, FlowVersion::running)
                .containsExactly(tuple(2, 1), tuple(1, 1));
        assertThat(flows.bpmn(flow, Optional.of(1))).contains("步骤 a");
        assertThat(flows.bpmn(flow, Optional.empty())).contains("复核");
        assertThat(flows.all())
                .filteredOn(version -> version.flow().equals(flow))
                .hasSize(1);
        WorkItem old = tasks.openOf(unit + "old").getFirst();
        tasks.complete(old.id(), clerk, new Decision("approve", "", Map.of()));
        assertThat(flows.versions(flow).getLast().running()).isZero();
        assertThat(tasks.form(old.id())).isPresent();
    }

    @Test
    void an_edit_of_an_old_version_is_refused_with_the_name_of_who_was_faster() {
        flows.publish(flow, FlowFiles.of(flow, task("a")), 0, admin, "");

        assertThatThrownBy(() -> flows.publish(flow, FlowFiles.of(flow, task("a")), 0, clerk, ""))
                .isInstanceOfSatisfying(FlowChangedMeanwhile.class, changed -> assertThat(changed.text(Locale.CHINESE))
                        .contains("流程管理员何"));
    }

    @Test
    void of_two_publishers_at_the_same_moment_one_wins() throws Exception {
        flows.publish(flow, FlowFiles.of(flow, task("a")), 0, admin, "");
        Callable<String> publish = () -> {
            try {
                flows.publish(flow, FlowFiles.of(flow, task("a")), 1, admin, "");
                return "done";
            } catch (RuntimeException e) {
                return e.getClass().getSimpleName();
            }
        };

        List<String> outcomes = new ArrayList<>();
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            for (Future<String> outcome : two.invokeAll(List.of(publish, publish))) {
                outcomes.add(outcome.get());
            }
        }

        assertThat(outcomes).containsExactlyInAnyOrder("done", "FlowChangedMeanwhile");
        assertThat(flows.versions(flow)).hasSize(2);
    }

    @Test
    void a_refused_flow_is_not_published_and_says_why() {
        String bad = FlowFiles.of(flow, "<serviceTask id='a' name='算分' camunda:class='java.lang.Object'/>");

        assertThat(flows.review(bad).accepted()).isFalse();
        assertThatThrownBy(() -> flows.publish(flow, bad, 0, admin, ""))
                .isInstanceOfSatisfying(FlowRefused.class, refused -> {
                    assertThat(refused.text(Locale.CHINESE)).contains("算分").contains("程序类");
                    assertThat(refused.text(Locale.ENGLISH)).contains("class");
                });
        assertThatThrownBy(() -> flows.publish("other", FlowFiles.of(flow, task("a")), 0, admin, ""))
                .isInstanceOf(FlowRefused.class);
        assertThat(flows.versions(flow)).isEmpty();
        assertThat(flows.review("<broken").accepted()).isFalse();
    }

    @Test
    void a_restart_never_overrides_a_published_flow() throws Exception {
        List<FlowVersion> before = flows.versions("report-approval");

        seed.run(new DefaultApplicationArguments());

        assertThat(before).isNotEmpty();
        assertThat(before.getLast().publishedBy()).isEqualTo(Actor.SYSTEM.name());
        assertThat(flows.versions("report-approval")).hasSameSizeAs(before);
    }

    private void start(String name) {
        flows.start(flow, new Beginning(unit + name, unit, "单位", 2024, name, clerk));
    }
}
