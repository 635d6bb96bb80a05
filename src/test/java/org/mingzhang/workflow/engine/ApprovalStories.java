package org.mingzhang.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingzhang.workflow.engine.FlowFiles.flow;
import static org.mingzhang.workflow.engine.FlowFiles.task;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingzhang.base.Ids;
import org.mingzhang.base.OfficeTime;
import org.mingzhang.workflow.Actor;
import org.mingzhang.workflow.AfterReturn;
import org.mingzhang.workflow.AlreadyRunning;
import org.mingzhang.workflow.Beginning;
import org.mingzhang.workflow.Decision;
import org.mingzhang.workflow.FlowPicture;
import org.mingzhang.workflow.Flows;
import org.mingzhang.workflow.Groups;
import org.mingzhang.workflow.ItemFilter;
import org.mingzhang.workflow.ItemGone;
import org.mingzhang.workflow.ListLine;
import org.mingzhang.workflow.NoWayBack;
import org.mingzhang.workflow.NotYourItem;
import org.mingzhang.workflow.OpinionMissing;
import org.mingzhang.workflow.RecordLine;
import org.mingzhang.workflow.Reroutes;
import org.mingzhang.workflow.Tasks;
import org.mingzhang.workflow.WorkCalendar;
import org.mingzhang.workflow.WorkItem;
import org.mingzhang.workflow.WorkList;
import org.mingzhang.workflow.WorkLists;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The life of a subject in the shipped flow, with every way in which people get in each other's way. */
abstract class ApprovalStories {

    private static final String FLOW = "approval-stories";

    @Autowired
    Tasks tasks;

    @Autowired
    WorkLists lists;

    @Autowired
    Reroutes reroutes;

    @Autowired
    Flows flows;

    @Autowired
    TestStep steps;

    @Autowired
    WorkCalendar calendar;

    @Autowired
    ReturnsSeen returns;

    @Autowired
    ManagementService jobs;

    @Autowired
    TaskService engine;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    DataSource database;

    private final String unit = Ids.next();
    private final String subject = Ids.next();
    private final Actor drafter = actor("起草人王", "DRAFTER");
    private final Actor head = actor("股长李", "DEPARTMENT_HEAD");
    private final Actor deputy = actor("副局长赵", "DEPUTY_IN_CHARGE");
    private final Actor principal = actor("局长钱", "PRINCIPAL");
    private final Actor reviewer = actor("保密员孙", "SECRECY_REVIEWER");
    private final Actor keeper = actor("印管员周", "SEAL_KEEPER");
    private final Actor officer = actor("公开员吴", "DISCLOSURE_OFFICER");

    @BeforeEach
    void publishTheFlow() {
        if (flows.versions(FLOW).isEmpty()) {
            flows.publish(FLOW, FlowFiles.rehearsal(FLOW), 0, Actor.SYSTEM, "");
        }
    }

    @Test
    void a_report_goes_from_draft_to_its_end() {
        start("二〇二四年度绩效自评报告");

        finish(drafter, "draft", Map.of());
        finish(head, "internal-review", Map.of());
        finish(deputy, "deputy-review", Map.of());
        finish(principal, "principal-sign-off", Map.of());
        finish(reviewer, "secrecy-review", Map.of());
        finish(keeper, "apply-seal", Map.of());
        finish(officer, "publish", Map.of());

        soon().untilAsserted(() -> assertThat(startedBy(drafter).endedAt()).isPresent());
        assertThat(steps.of(subject)).containsExactly("freeze-report", "seal-report", "publish-report");
        assertThat(verbs())
                .containsExactly(
                        "start",
                        "approve draft",
                        "approve internal-review",
                        "approve deputy-review",
                        "approve principal-sign-off",
                        "step freeze-report",
                        "approve secrecy-review",
                        "approve apply-seal",
                        "step seal-report",
                        "approve publish",
                        "step publish-report",
                        "end end");
        assertThat(tasks.openOf(subject)).isEmpty();
        assertThat(startedBy(drafter).steps()).isEmpty();
    }

    @Test
    void every_chosen_department_fills_its_part_and_the_last_one_moves_the_report_on() {
        Actor finance = headOf("财务股");
        Actor legal = headOf("法制股");
        start("会填");
        finish(drafter, "draft", Map.of("departments", List.of("财务股" + unit, "法制股" + unit)));

        assertThat(waiting(finance)).singleElement().satisfies(item -> {
            assertThat(item.step()).isEqualTo("department-fill");
            assertThat(item.department()).contains("财务股" + unit);
            assertThat(item.rights()).containsExactly("write-report");
        });
        assertThat(waiting(head)).isEmpty();
        finish(finance, "department-fill", Map.of());
        assertThat(waiting(finance)).isEmpty();
        assertThat(stepsOpen()).containsExactly("department-fill");
        finish(legal, "department-fill", Map.of());

        assertThat(stepsOpen()).containsExactly("internal-review");
    }

    @Test
    void without_chosen_departments_the_step_is_skipped() {
        start("不会填");

        finish(drafter, "draft", Map.of("departments", List.of()));

        assertThat(stepsOpen()).containsExactly("internal-review");
    }

    @Test
    void two_departments_finish_at_the_same_moment_and_both_count() throws Exception {
        Actor finance = headOf("财务股");
        Actor legal = headOf("法制股");
        start("同时会填");
        finish(drafter, "draft", Map.of("departments", List.of("财务股" + unit, "法制股" + unit)));
        String first = waiting(finance).getFirst().id();
        String second = waiting(legal).getFirst().id();

        List<String> outcomes = together(
                () -> tasks.complete(first, finance, approval()), () -> tasks.complete(second, legal, approval()));

        assertThat(outcomes).containsExactly("done", "done");
        assertThat(stepsOpen()).containsExactly("internal-review");
    }

    @Test
    void a_double_click_has_one_effect() throws Exception {
        start("双击");
        String item = waiting(drafter).getFirst().id();

        List<String> outcomes = together(
                () -> tasks.complete(item, drafter, approval()), () -> tasks.complete(item, drafter, approval()));

        assertThat(outcomes).containsExactlyInAnyOrder("done", "ItemGone");
        assertThat(verbs()).containsOnlyOnce("approve draft");
        assertThat(stepsOpen()).containsExactly("internal-review");
    }

    @Test
    void of_two_claimants_the_second_is_told_the_name_of_the_first() {
        Actor other = actor("起草人郑", "DRAFTER");
        start("认领");
        String item = waiting(drafter).getFirst().id();

        tasks.claim(item, drafter);

        assertThatThrownBy(() -> tasks.claim(item, other))
                .isInstanceOfSatisfying(ItemGone.class, gone -> assertThat(gone.text(Locale.CHINESE))
                        .contains("起草人王"));
        assertThatThrownBy(() -> tasks.complete(item, other, approval())).isInstanceOf(ItemGone.class);
        assertThat(waiting(other)).isEmpty();
        assertThat(tasks.open(item, other).assigneeName()).contains("起草人王");
        assertThat(waiting(drafter)).singleElement().satisfies(mine -> assertThat(mine.assignee())
                .contains(drafter.id()));
    }

    @Test
    void two_claims_at_the_same_moment_have_one_winner() throws Exception {
        Actor other = actor("起草人郑", "DRAFTER");
        start("同时认领");
        String item = waiting(drafter).getFirst().id();

        List<String> outcomes = together(() -> tasks.claim(item, drafter), () -> tasks.claim(item, other));

        assertThat(outcomes).containsExactlyInAnyOrder("done", "ItemGone");
        assertThat(waiting(drafter).size() + waiting(other).size()).isEqualTo(1);
    }

    @Test
    void claiming_twice_changes_nothing_and_releasing_offers_it_again() {
        Actor other = actor("起草人郑", "DRAFTER");
        start("放回");
        String item = waiting(drafter).getFirst().id();

        tasks.claim(item, drafter);
        tasks.claim(item, drafter);
        assertThat(waiting(other)).isEmpty();
        tasks.release(item, drafter);

        assertThat(waiting(other)).extracting(WorkItem::id).containsExactly(item);
        assertThat(verbs()).containsExactly("start", "claim draft", "release draft");
        tasks.complete(item, other, approval());
        assertThat(stepsOpen()).containsExactly("internal-review");
    }

    @Test
    void a_stale_item_says_who_handled_it_and_stays_readable_for_its_handler() {
        Actor other = actor("起草人郑", "DRAFTER");
        start("已办");
        String item = waiting(drafter).getFirst().id();
        tasks.complete(item, drafter, approval());

        assertThatThrownBy(() -> tasks.open(item, other))
                .isInstanceOfSatisfying(ItemGone.class, gone -> assertThat(gone.text(Locale.CHINESE))
                        .contains("起草人王"));
        assertThatThrownBy(() -> tasks.claim(item, other)).isInstanceOf(ItemGone.class);
        assertThat(tasks.open(item, drafter).outcome()).contains("approve");
        assertThat(lists.first(WorkList.DONE, drafter, ItemFilter.NONE, 10))
                .extracting(WorkItem::id)
                .containsExactly(item);
        assertThat(lists.count(WorkList.DONE, drafter, ItemFilter.NONE, 100)).isEqualTo(1);
        assertThatThrownBy(() -> tasks.open(Ids.next(), drafter)).isInstanceOf(ItemGone.class);
    }

    @Test
    void another_units_person_neither_sees_nor_handles_it_and_leaves_a_trace() {
        Actor stranger = new Actor(Ids.next(), "外单位冯", Set.of(Groups.inUnit(Ids.next(), "DRAFTER")));
        start("外单位");
        String item = waiting(drafter).getFirst().id();

        assertThat(waiting(stranger)).isEmpty();
        assertThat(tasks.concerns(stranger, subject)).isFalse();
        assertThat(tasks.allows(stranger, subject, "write-report")).isFalse();
        assertThatThrownBy(() -> tasks.open(item, stranger)).isInstanceOf(NotYourItem.class);
        assertThat(refusals(stranger)).isEqualTo(1);
        assertThatThrownBy(() -> tasks.claim(item, stranger)).isInstanceOf(NotYourItem.class);
        assertThatThrownBy(() -> tasks.complete(item, stranger, approval())).isInstanceOf(NotYourItem.class);
        assertThatThrownBy(() -> reroutes.returnTargets(item, stranger)).isInstanceOf(NotYourItem.class);
        assertThatThrownBy(() -> reroutes.sendBack(item, stranger, "draft", AfterReturn.ALL_AGAIN, "不行"))
                .isInstanceOf(NotYourItem.class);
        assertThat(stepsOpen()).containsExactly("draft");
    }

    @Test
    void rights_go_with_the_step_and_with_who_holds_it() {
        Actor other = actor("起草人郑", "DRAFTER");
        start("权限");

        assertThat(tasks.allows(drafter, subject, "write-report")).isTrue();
        assertThat(tasks.allows(drafter, subject, "write")).isFalse();
        tasks.claim(waiting(drafter).getFirst().id(), drafter);
        assertThat(tasks.allows(other, subject, "write-report")).isFalse();
        finish(drafter, "draft", Map.of());
        assertThat(tasks.allows(drafter, subject, "write-report")).isFalse();
        assertThat(tasks.allows(head, subject, "write-report")).isFalse();
        assertThat(tasks.concerns(drafter, subject)).isTrue();
        assertThat(tasks.concerns(head, subject)).isTrue();
        assertThat(tasks.concerns(principal, subject)).isFalse();
    }

    @Test
    void a_report_goes_back_from_each_step_to_any_step_before_it() {
        start("逐步退回");
        List<Actor> people = List.of(drafter, head, deputy, principal, reviewer, keeper, officer);
        List<String> path = List.of(
                "draft",
                "internal-review",
                "deputy-review",
                "principal-sign-off",
                "secrecy-review",
                "apply-seal",
                "publish");
        finish(drafter, "draft", Map.of());
        for (int at = 1; at < path.size(); at++) {
            Actor actor = people.get(at);
            String item = waitingAt(actor, path.get(at)).id();
            List<String> before = new ArrayList<>(path.subList(0, at).reversed());
            assertThat(reroutes.returnTargets(item, actor))
                    .extracting(target -> target.step().id())
                    .isEqualTo(before);

            reroutes.sendBack(item, actor, "draft", AfterReturn.ALL_AGAIN, "数据有误");

            assertThat(stepsOpen()).containsExactly("draft");
            for (int again = 0; again <= at; again++) {
                finish(people.get(again), path.get(again), Map.of());
            }
        }
        soon().untilAsserted(() -> assertThat(startedBy(drafter).endedAt()).isPresent());
        assertThat(returns.of(subject)).hasSize(6);
    }

    @Test
    void a_return_tells_what_was_undone_and_the_record_says_so() {
        start("退回");
        finish(drafter, "draft", Map.of());
        finish(head, "internal-review", Map.of());
        finish(deputy, "deputy-review", Map.of());
        finish(principal, "principal-sign-off", Map.of());
        WorkItem review = waitingAt(reviewer, "secrecy-review");

        reroutes.sendBack(review.id(), reviewer, "internal-review", AfterReturn.ALL_AGAIN, "第三部分涉密");

        assertThat(returns.of(subject)).singleElement().satisfies(back -> {
            assertThat(back.from()).isEqualTo("secrecy-review");
            assertThat(back.to()).isEqualTo("internal-review");
            assertThat(back.undone()).containsExactlyInAnyOrder("deputy-review", "principal-sign-off", "freeze-report");
            assertThat(back.actor()).isEqualTo(reviewer);
        });
        RecordLine line = tasks.record(subject).getLast();
        assertThat(line.verb()).isEqualTo("sendBack");
        assertThat(line.opinion()).isEqualTo("第三部分涉密");
        assertThat(line.target()).contains("内部审核");
        assertThat(reroutes.returnTargets(waiting(head).getFirst().id(), head))
                .extracting(target -> target.step().id())
                .containsExactly("draft");
        assertThat(lists.first(WorkList.DONE, reviewer, ItemFilter.NONE, 10))
                .extracting(item -> item.outcome().orElseThrow())
                .containsExactly("sendBack");
    }

    @Test
    void one_department_sends_it_back_and_the_others_items_leave_the_inbox() {
        Actor finance = headOf("财务股");
        Actor legal = headOf("法制股");
        start("会填退回");
        finish(drafter, "draft", Map.of("departments", List.of("财务股" + unit, "法制股" + unit)));
        String mine = waiting(finance).getFirst().id();
        String other = waiting(legal).getFirst().id();
        tasks.claim(other, legal);

        reroutes.sendBack(mine, finance, "draft", AfterReturn.ALL_AGAIN, "口径不对");

        assertThat(waiting(legal)).isEmpty();
        assertThat(stepsOpen()).containsExactly("draft");
        assertThat(verbs()).endsWith("sendBack department-fill", "cancel department-fill");
        assertThatThrownBy(() -> tasks.complete(other, legal, approval()))
                .isInstanceOfSatisfying(ItemGone.class, gone -> assertThat(gone.text(Locale.CHINESE))
                        .contains("股长财务股"));
        assertThat(lists.first(WorkList.DONE, legal, ItemFilter.NONE, 10)).isEmpty();
        finish(drafter, "draft", Map.of("departments", List.of("法制股" + unit)));
        assertThat(waiting(finance)).isEmpty();
        assertThat(waiting(legal)).hasSize(1);
    }

    @Test
    void after_a_return_to_the_departments_all_of_them_fill_again() {
        Actor finance = headOf("财务股");
        Actor legal = headOf("法制股");
        start("退回会填");
        finish(drafter, "draft", Map.of("departments", List.of("财务股" + unit, "法制股" + unit)));
        finish(finance, "department-fill", Map.of());
        finish(legal, "department-fill", Map.of());
        String item = waiting(head).getFirst().id();
        assertThat(reroutes.returnTargets(item, head))
                .extracting(target -> target.step().id())
                .containsExactly("department-fill", "draft");

        reroutes.sendBack(item, head, "department-fill", AfterReturn.ALL_AGAIN, "请补充佐证");

        assertThat(stepsOpen()).containsExactly("department-fill", "department-fill");
        finish(finance, "department-fill", Map.of());
        finish(legal, "department-fill", Map.of());
        assertThat(stepsOpen()).containsExactly("internal-review");
    }

    @Test
    void a_return_out_of_a_parallel_branch_ends_the_other_branches_and_goes_through_both_again() {
        String parallel = "parallel-stories";
        if (flows.versions(parallel).isEmpty()) {
            flows.publish(parallel, parallelFlow(parallel), 0, Actor.SYSTEM, "");
        }
        Actor clerk = actor("科员", "CLERK");
        flows.start(parallel, beginning(subject, "并行"));
        finish(clerk, "a", Map.of());
        finish(clerk, "b", Map.of());
        String open = waitingAt(clerk, "c").id();
        assertThat(reroutes.returnTargets(open, clerk))
                .extracting(target -> target.step().id())
                .containsExactly("a");

        reroutes.sendBack(open, clerk, "a", AfterReturn.ALL_AGAIN, "两边都要重来");

        assertThat(stepsOpen()).containsExactly("a");
        assertThat(returns.of(subject).getFirst().undone()).containsExactly("b");
        finish(clerk, "a", Map.of());
        assertThat(stepsOpen()).containsExactlyInAnyOrder("b", "c");
        finish(clerk, "b", Map.of());
        finish(clerk, "c", Map.of());
        assertThat(reroutes.returnTargets(waitingAt(clerk, "d").id(), clerk))
                .extracting(target -> target.step().id())
                .containsExactly("c", "b", "a");
        finish(clerk, "d", Map.of());
        assertThat(startedBy(drafter).endedAt()).isPresent();
    }

    private static String parallelFlow(String flow) {
        return FlowFiles.open(
                flow,
                task("a") + task("b") + task("c") + task("d")
                        + "<parallelGateway id='fork'/><parallelGateway id='join'/>"
                        + flow("a", "fork")
                        + flow("fork", "b")
                        + flow("fork", "c")
                        + flow("b", "join")
                        + flow("c", "join")
                        + flow("join", "d")
                        + flow("d", "e"));
    }

    @Test
    void a_return_needs_an_opinion_and_a_step_that_was_passed() {
        start("退回条件");
        finish(drafter, "draft", Map.of());
        String item = waiting(head).getFirst().id();

        assertThatThrownBy(() -> reroutes.sendBack(item, head, "draft", AfterReturn.ALL_AGAIN, " "))
                .isInstanceOf(OpinionMissing.class);
        assertThatThrownBy(() -> reroutes.sendBack(item, head, "apply-seal", AfterReturn.ALL_AGAIN, "跳"))
                .isInstanceOf(NoWayBack.class);
        assertThatThrownBy(() -> reroutes.sendBack(item, head, "internal-review", AfterReturn.ALL_AGAIN, "自己"))
                .isInstanceOf(NoWayBack.class);
        assertThat(stepsOpen()).containsExactly("internal-review");
    }

    @Test
    void a_failure_after_the_click_undoes_our_rows_and_the_engines_token() {
        start("回滚");
        String item = waiting(drafter).getFirst().id();

        assertThatThrownBy(() -> transaction.executeWithoutResult(tx -> {
                    tasks.complete(item, drafter, approval());
                    assertThat(stepsOpen()).containsExactly("internal-review");
                    throw new IllegalStateException("after both");
                }))
                .hasMessage("after both");

        assertThat(stepsOpen()).containsExactly("draft");
        assertThat(verbs()).containsExactly("start");
        assertThat(engine.createTaskQuery().processInstanceBusinessKey(subject).list())
                .extracting(Task::getTaskDefinitionKey)
                .containsExactly("draft");
    }

    @Test
    void a_task_that_vanished_from_the_engine_is_gone_and_not_an_error() {
        start("消失");
        String item = waiting(drafter).getFirst().id();
        String instance =
                jdbc.queryForObject("select instance from wrk_started where subject = ?", String.class, subject);
        jdbc.update("delete from ACT_RU_IDENTITYLINK where TASK_ID_ = ?", item);
        jdbc.update("delete from ACT_RU_VARIABLE where TASK_ID_ = ?", item);
        jdbc.update("delete from ACT_RU_TASK where ID_ = ?", item);

        assertThatThrownBy(() -> tasks.complete(item, drafter, approval())).isInstanceOf(ItemGone.class);

        assertThat(instance).isNotBlank();
        assertThat(verbs()).containsExactly("start");
    }

    @Test
    void rare_characters_survive_in_items_records_and_variables() {
        String title = "𠮷林省㐂𪚥镇 😀 " + subject;
        start(title);
        WorkItem item = waiting(drafter).getFirst();
        tasks.complete(item.id(), drafter, new Decision("approve", "同意𪚥😀", Map.of("note", "㐂")));

        assertThat(item.title()).isEqualTo(title);
        assertThat(tasks.record(subject).getLast().opinion()).isEqualTo("同意𪚥😀");
        assertThat(jdbc.queryForObject("select count(*) from ACT_RU_VARIABLE where TEXT_ = ?", Integer.class, title))
                .isEqualTo(1);
        assertThat(lists.first(WorkList.WAITING, head, ItemFilter.words("𪚥镇 内部"), 10))
                .hasSize(1);
        assertThat(lists.first(WorkList.WAITING, head, ItemFilter.words("𪚥 没有"), 10))
                .isEmpty();
        assertThat(lists.first(WorkList.WAITING, head, ItemFilter.words("%"), 10))
                .isEmpty();
    }

    @Test
    void the_most_urgent_comes_first_and_counts_stop_at_their_cap() {
        start("先到期");
        flows.start(FLOW, beginning(Ids.next(), "第二份"));
        flows.start(FLOW, beginning(Ids.next(), "第三份"));
        List<WorkItem> all = waiting(drafter);

        assertThat(all).hasSize(3).isSortedAccordingTo((a, b) -> {
            int due = a.dueAt().orElseThrow().compareTo(b.dueAt().orElseThrow());
            return due != 0 ? due : a.id().compareTo(b.id());
        });
        assertThat(lists.count(WorkList.WAITING, drafter, ItemFilter.NONE, 2)).isEqualTo(2);
        LocalDate made = OfficeTime.day(all.getFirst().createdAt());
        assertThat(all.getFirst().dueAt().map(OfficeTime::minute))
                .contains(calendar.days().plus(made, 10) + " 17:30");
    }

    @Test
    void a_failing_step_keeps_the_click_and_is_shown_with_its_cause_until_it_is_retried() {
        steps.failing.add(subject);
        start("步骤失败");
        finish(drafter, "draft", Map.of());
        finish(head, "internal-review", Map.of());
        finish(deputy, "deputy-review", Map.of());
        finish(principal, "principal-sign-off", Map.of());
        exhaustRetries();

        assertThat(flows.failures())
                .filteredOn(failure -> failure.subject().equals(subject))
                .singleElement()
                .satisfies(failure -> {
                    assertThat(failure.step()).isEqualTo("freeze-report");
                    assertThat(failure.stepName()).isEqualTo("定稿");
                    assertThat(failure.title()).isEqualTo("步骤失败");
                    assertThat(failure.cause()).contains("printer on fire");
                });
        assertThat(startedBy(drafter).steps()).containsExactly("定稿");
        assertThat(verbs()).contains("approve principal-sign-off").doesNotContain("step freeze-report");
        steps.failing.remove(subject);
        String failed = flows.failures().stream()
                .filter(failure -> failure.subject().equals(subject))
                .findFirst()
                .orElseThrow()
                .id();
        flows.retry(failed, principal);
        soon().untilAsserted(() -> assertThat(stepsOpen()).containsExactly("secrecy-review"));
        assertThat(flows.failures()).noneMatch(failure -> failure.subject().equals(subject));
    }

    @Test
    void the_picture_shows_where_it_stands_and_where_it_has_been() {
        assertThat(tasks.picture(subject)).isEmpty();
        start("流程图");
        finish(drafter, "draft", Map.of());

        FlowPicture picture = tasks.picture(subject).orElseThrow();

        assertThat(picture.current()).containsExactly("internal-review");
        assertThat(picture.passed()).containsExactly("draft");
        assertThat(picture.bpmn()).contains("<bpmndi:BPMNPlane");
        assertThat(startedBy(drafter).steps()).containsExactly("内部审核");
        assertThat(lists.count(WorkList.STARTED, drafter, ItemFilter.NONE, 100)).isEqualTo(1);
        assertThat(lists.page(WorkList.STARTED, head, ItemFilter.NONE, Optional.empty(), 10))
                .isEmpty();
    }

    @Test
    void the_form_of_an_item_is_the_one_published_with_its_flow() {
        start("表单");

        assertThat(tasks.form(waiting(drafter).getFirst().id()))
                .hasValueSatisfying(form -> assertThat(form).contains("\"draft-report\""));
    }

    @Test
    void a_subject_is_in_one_flow_at_a_time() {
        start("一次");

        assertThatThrownBy(() -> flows.start(FLOW, beginning(subject, "再来"))).isInstanceOf(AlreadyRunning.class);
    }

    @Test
    void a_routing_field_cannot_move_the_report_to_another_unit() {
        start("篡改");
        String item = waiting(drafter).getFirst().id();

        assertThatThrownBy(() ->
                        tasks.complete(item, drafter, new Decision("approve", "", Map.of("unit", "another unit"))))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(stepsOpen()).containsExactly("draft");
    }

    @Test
    void connections_read_committed_rows() throws SQLException {
        try (Connection connection = database.getConnection()) {
            assertThat(connection.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
        }
    }

    /** The platform's own steps run by themselves; on a busy machine not at once. */
    private static ConditionFactory soon() {
        return Awaitility.await().atMost(Duration.ofMinutes(1));
    }

    private void start(String title) {
        flows.start(FLOW, beginning(subject, title));
    }

    private Beginning beginning(String id, String title) {
        return new Beginning(id, unit, "芦淞区司法局", 2024, title, drafter);
    }

    private Actor actor(String name, String role) {
        return new Actor(Ids.next(), name, Set.of(Groups.inUnit(unit, role)));
    }

    private Actor headOf(String department) {
        return new Actor(
                Ids.next(),
                "股长" + department,
                Set.of(
                        Groups.inDepartment(department + unit, "DEPARTMENT_HEAD"),
                        Groups.inUnit(unit, "SOMETHING_ELSE")));
    }

    private static Decision approval() {
        return new Decision("approve", "同意", Map.of());
    }

    private void finish(Actor actor, String step, Map<String, Object> routing) {
        tasks.complete(waitingAt(actor, step).id(), actor, new Decision("approve", "同意", routing));
    }

    private List<WorkItem> waiting(Actor actor) {
        return lists.first(WorkList.WAITING, actor, ItemFilter.NONE, 100);
    }

    /** Some steps come after one of the platform's own, which runs by itself. */
    private WorkItem waitingAt(Actor actor, String step) {
        soon().untilAsserted(() ->
                assertThat(waiting(actor)).extracting(WorkItem::step).contains(step));
        return waiting(actor).stream()
                .filter(item -> item.step().equals(step))
                .findFirst()
                .orElseThrow();
    }

    private List<String> stepsOpen() {
        return tasks.openOf(subject).stream().map(WorkItem::step).toList();
    }

    private List<String> verbs() {
        return tasks.record(subject).stream()
                .map(line -> (line.verb() + " " + line.step()).strip())
                .toList();
    }

    private ListLine startedBy(Actor actor) {
        return lists.page(WorkList.STARTED, actor, ItemFilter.NONE, Optional.empty(), 10)
                .getFirst();
    }

    private int refusals(Actor actor) {
        return Objects.requireNonNull(jdbc.queryForObject(
                "select count(*) from aud_line where actor = ? and verb = 'workflow.open'", Integer.class, actor.id()));
    }

    private String instance() {
        return jdbc.queryForObject("select instance from wrk_started where subject = ?", String.class, subject);
    }

    /** The first attempt fails by itself; the others would come half a minute apart. */
    private void exhaustRetries() {
        soon().untilAsserted(() -> assertThat(failedJobs()).hasSize(1));
        jobs.setJobRetries(failedJobs().getFirst().getId(), 0);
    }

    private List<Job> failedJobs() {
        return jobs.createJobQuery()
                .processInstanceId(instance())
                .activityId("freeze-report")
                .withException()
                .list();
    }

    /** What became of two acts at the same moment: done, or the name of the refusal. */
    private static List<String> together(Runnable... acts) throws InterruptedException, ExecutionException {
        List<Callable<String>> calls = new ArrayList<>();
        for (Runnable act : acts) {
            calls.add(() -> {
                try {
                    act.run();
                    return "done";
                } catch (RuntimeException e) {
                    return e.getClass().getSimpleName();
                }
            });
        }
        try (ExecutorService two = Executors.newFixedThreadPool(acts.length)) {
            List<String> outcomes = new ArrayList<>();
            for (Future<String> outcome : two.invokeAll(calls)) {
                outcomes.add(outcome.get());
            }
            return outcomes;
        }
    }
}
