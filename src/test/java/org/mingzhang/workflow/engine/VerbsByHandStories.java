package org.mingzhang.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingzhang.workflow.engine.FlowFiles.flow;
import static org.mingzhang.workflow.engine.FlowFiles.task;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingzhang.DemoPeople;
import org.mingzhang.base.Ids;
import org.mingzhang.workflow.Actor;
import org.mingzhang.workflow.AfterReturn;
import org.mingzhang.workflow.Beginning;
import org.mingzhang.workflow.Colleague;
import org.mingzhang.workflow.Decision;
import org.mingzhang.workflow.Flows;
import org.mingzhang.workflow.Groups;
import org.mingzhang.workflow.Handovers;
import org.mingzhang.workflow.ItemParked;
import org.mingzhang.workflow.NotAdministrator;
import org.mingzhang.workflow.NotRunning;
import org.mingzhang.workflow.OpinionMissing;
import org.mingzhang.workflow.RecordLine;
import org.mingzhang.workflow.Reroutes;
import org.mingzhang.workflow.ReturnTarget;
import org.mingzhang.workflow.SamePerson;
import org.mingzhang.workflow.Signer;
import org.mingzhang.workflow.SignerGone;
import org.mingzhang.workflow.Tasks;
import org.mingzhang.workflow.TooLateToWithdraw;
import org.mingzhang.workflow.UrgedEnough;
import org.mingzhang.workflow.VerbNotAllowed;
import org.mingzhang.workflow.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Each verb, as people use it, in a flow with two branches: a, then b and c beside each other, then d. */
abstract class VerbsByHandStories {

    private static final String FLOW = "verbs-by-hand";
    private static final String TOGETHER = "verbs-together";

    @Autowired
    Tasks tasks;

    @Autowired
    Reroutes reroutes;

    @Autowired
    Handovers handovers;

    @Autowired
    Flows flows;

    @Autowired
    JdbcTemplate jdbc;

    private final String unit = Ids.next();
    private final String subject = Ids.next();
    private final Actor wang = clerk("王");
    private final Actor li = clerk("李");
    private final Actor zhao = new Actor(Ids.next(), "赵", Set.of());
    private final Actor administrator = new Actor(Ids.next(), "管理员", Set.of(Groups.inUnit(unit, "FLOW_ADMIN")));

    @BeforeEach
    void publishTheFlows() {
        publish(
                FLOW,
                FlowFiles.open(
                        FLOW,
                        task("a") + task("b") + task("c")
                                + task("d").replace("/>", ">" + property("refuse", "transfer"))
                                + "</userTask><parallelGateway id='fork'/><parallelGateway id='join'/>"
                                + flow("a", "fork")
                                + flow("fork", "b")
                                + flow("fork", "c")
                                + flow("b", "join")
                                + flow("c", "join")
                                + flow("join", "d")
                                + flow("d", "e")));
    }

    @Test
    void a_return_after_the_join_keeps_the_other_branch_and_says_beforehand_what_it_voids() {
        toD();
        ReturnTarget target = target("d", "b");

        assertThat(target.voided()).extracting(RecordLine::step).containsExactly("b");
        assertThat(target.ended()).isZero();
        reroutes.sendBack(open("d").id(), wang, "b", AfterReturn.ALL_AGAIN, "第二部分有误");

        assertThat(steps()).containsExactly("b");
        assertThat(tasks.record(subject))
                .filteredOn(RecordLine::voided)
                .extracting(RecordLine::step)
                .containsExactly("b");
        complete("b");
        assertThat(steps()).containsExactly("d");
    }

    @Test
    void a_return_to_before_the_fork_ends_both_branches_and_voids_what_was_said_in_them() {
        start();
        complete("a");
        complete("b");
        ReturnTarget target = target("c", "a");

        assertThat(target.voided()).extracting(RecordLine::step).containsExactly("a", "b");
        reroutes.sendBack(open("c").id(), wang, "a", AfterReturn.ALL_AGAIN, "重写");

        assertThat(steps()).containsExactly("a");
        complete("a");
        assertThat(steps()).containsExactlyInAnyOrder("b", "c");
    }

    @Test
    void straight_back_comes_to_the_same_person_and_leaves_the_opinions_between() {
        toD();
        tasks.claim(open("d").id(), li);
        reroutes.sendBack(open("d").id(), li, "a", AfterReturn.STRAIGHT_BACK, "改一个数");
        assertThat(steps()).containsExactly("a");

        complete("a");

        assertThat(open("d").assignee()).contains(li.id());
        assertThat(steps()).containsExactly("d");
        assertThat(tasks.record(subject)).noneMatch(RecordLine::voided);
    }

    @Test
    void straight_back_into_a_branch_opens_the_other_one_as_it_was() {
        start();
        complete("a");
        complete("b");
        reroutes.sendBack(open("c").id(), wang, "a", AfterReturn.STRAIGHT_BACK, "改一个数");

        complete("a");

        assertThat(steps()).containsExactly("c");
        complete("c");
        assertThat(steps()).containsExactly("d");
    }

    @Test
    void what_was_handed_in_can_be_taken_back_until_somebody_acts() {
        start();
        String first = open("a").id();
        complete("a");
        assertThat(reroutes.canWithdraw(first, wang)).isTrue();
        assertThat(reroutes.canWithdraw(first, li)).isFalse();

        reroutes.withdraw(first, wang, "漏了附件");

        assertThat(steps()).containsExactly("a");
        assertThat(open("a").assignee()).contains(wang.id());
        String second = open("a").id();
        complete("a");
        tasks.claim(open("b").id(), li);
        assertThatThrownBy(() -> reroutes.withdraw(second, wang, "")).isInstanceOf(TooLateToWithdraw.class);
    }

    @Test
    void a_transferred_item_is_the_colleagues_and_nobody_elses() {
        start();
        String item = open("a").id();
        assertThatThrownBy(() -> handovers.transfer(item, wang, colleague(wang), "给自己"))
                .isInstanceOf(SamePerson.class);
        assertThatThrownBy(() -> handovers.transfer(item, wang, colleague(zhao), " "))
                .isInstanceOf(OpinionMissing.class);

        handovers.transfer(item, wang, colleague(zhao), "我出差");

        assertThat(open("a").assignee()).contains(zhao.id());
        tasks.complete(item, zhao, agreed());
        assertThat(last("transfer").target()).contains("赵");
        assertThat(steps()).containsExactlyInAnyOrder("b", "c");
    }

    @Test
    void a_step_may_refuse_a_verb_and_the_attempt_leaves_a_trace() {
        toD();

        assertThatThrownBy(() -> handovers.transfer(open("d").id(), wang, colleague(zhao), "给你"))
                .isInstanceOf(VerbNotAllowed.class);

        assertThat(jdbc.queryForObject(
                        "select count(*) from aud_line where actor = ? and verb = 'workflow.transfer'",
                        Integer.class,
                        wang.id()))
                .isEqualTo(1);
    }

    @Test
    void a_delegated_item_comes_back_with_an_opinion() {
        start();
        String item = open("a").id();
        handovers.delegate(item, wang, colleague(zhao), "请先核数");

        assertThatThrownBy(() -> tasks.complete(item, wang, agreed())).isInstanceOf(ItemParked.class);
        String his = openFor(zhao);
        tasks.complete(his, zhao, new Decision("approve", "数已核", Map.of()));

        assertThat(steps()).containsExactly("a");
        tasks.complete(item, wang, agreed());
        assertThat(steps()).containsExactlyInAnyOrder("b", "c");
    }

    @Test
    void signers_before_come_one_after_the_other_and_signers_after_before_the_flow_goes_on() {
        Actor qian = new Actor(Ids.next(), "钱", Set.of());
        start();
        String item = open("a").id();
        handovers.addSigners(item, wang, List.of(colleague(zhao), colleague(qian)), Signer.Kind.BEFORE, "先看");
        assertThat(openOf(qian)).isEmpty();
        tasks.complete(openFor(zhao), zhao, agreed());
        tasks.complete(openFor(qian), qian, agreed());
        handovers.addSigners(item, wang, List.of(colleague(zhao)), Signer.Kind.AFTER, "后看");

        tasks.complete(item, wang, agreed());

        assertThat(steps()).containsExactly("a");
        tasks.complete(openFor(zhao), zhao, agreed());
        assertThat(steps()).containsExactlyInAnyOrder("b", "c");
    }

    @Test
    void a_signer_who_has_not_signed_can_be_taken_out_by_who_asked() {
        start();
        String item = open("a").id();
        handovers.addSigners(item, wang, List.of(colleague(zhao)), Signer.Kind.BEFORE, "先看");
        String signer = handovers.signers(item, wang).getFirst().id();

        handovers.removeSigner(item, wang, signer, "不必了");

        assertThat(openOf(zhao)).isEmpty();
        assertThatThrownBy(() -> handovers.removeSigner(item, wang, signer, "")).isInstanceOf(SignerGone.class);
        tasks.complete(item, wang, agreed());
        assertThat(steps()).containsExactlyInAnyOrder("b", "c");
    }

    @Test
    void urging_has_a_limit_for_each_day() {
        start();
        String item = open("a").id();
        for (int i = 0; i < 3; i++) {
            handovers.urge(item, wang, "请尽快");
        }

        assertThatThrownBy(() -> handovers.urge(item, wang, "再催")).isInstanceOf(UrgedEnough.class);
        assertThat(open("a").urgedAt()).isPresent();
    }

    @Test
    void an_administrator_of_the_unit_moves_and_ends_a_report_and_nobody_else_does() {
        start();
        complete("a");
        String item = open("b").id();
        assertThatThrownBy(() -> reroutes.jump(item, wang, "d", "跳")).isInstanceOf(NotAdministrator.class);

        reroutes.jump(item, administrator, "d", "领导已口头同意");

        assertThat(steps()).containsExactly("d");
        assertThatThrownBy(() -> reroutes.terminate(subject, li, "不办了")).isInstanceOf(NotAdministrator.class);
        reroutes.terminate(subject, administrator, "重复发起");
        assertThat(steps()).isEmpty();
        assertThat(tasks.record(subject).getLast().verb()).isEqualTo("terminate");
        assertThatThrownBy(() -> reroutes.terminate(subject, administrator, "再来"))
                .isInstanceOf(NotRunning.class);
    }

    @Test
    void of_those_who_sign_together_enough_must_agree() {
        String half = "verbs-half";
        publish(half, together(half, "ratio:50"));
        List<WorkItem> votes = startTogether(half);
        assertThat(votes).hasSizeGreaterThan(1);

        for (int i = 0; i < (votes.size() + 1) / 2; i++) {
            vote(votes.get(i), "approve");
        }

        assertThat(steps()).containsExactly("d");
    }

    @Test
    void one_who_disagrees_ends_a_signing_in_which_all_must_agree() {
        publish(TOGETHER, together(TOGETHER, "all"));
        List<WorkItem> votes = startTogether(TOGETHER);

        vote(votes.getFirst(), "disagree");

        assertThat(steps()).containsExactly("d");
        assertThat(tasks.record(subject)).extracting(RecordLine::verb).contains("disagree", "notNeeded");
    }

    @Test
    void one_of_those_who_sign_together_returns_it_and_the_votes_are_void() {
        publish(TOGETHER, together(TOGETHER, "all"));
        List<WorkItem> votes = startTogether(TOGETHER);
        vote(votes.getFirst(), "approve");
        WorkItem second = votes.get(1);
        Actor signer = new Actor(second.assignee().orElse(person(second.id())), "会签人", Set.of());

        reroutes.sendBack(second.id(), signer, "a", AfterReturn.ALL_AGAIN, "口径不一致");

        assertThat(steps()).containsExactly("a");
        complete("a");
        assertThat(steps()).hasSameSizeAs(votes).containsOnly("b");
    }

    @Test
    void in_a_given_order_each_signs_when_it_is_their_turn() {
        String ordered = "verbs-ordered";
        publish(ordered, together(ordered, "sequential"));
        List<WorkItem> first = startTogether(ordered);
        int signers = handovers
                .signers(
                        first.getFirst().id(), new Actor(person(first.getFirst().id()), "会签人", Set.of()))
                .size();

        assertThat(first).hasSize(1);
        for (int i = 0; i < signers; i++) {
            assertThat(steps()).containsExactly("b");
            vote(open("b"), "approve");
        }
        assertThat(steps()).containsExactly("d");
    }

    private static String together(String flow, String how) {
        String role = "camunda:candidateGroups='DEPARTMENT_HEAD'";
        return FlowFiles.open(
                flow,
                task("a")
                        + task("b")
                                .replace("camunda:candidateGroups='CLERK'", role)
                                .replace("/>", ">" + property("countersign", how) + "</userTask>")
                        + task("d")
                        + flow("a", "b")
                        + flow("b", "d")
                        + flow("d", "e"));
    }

    private static String property(String name, String value) {
        return "<extensionElements><camunda:properties><camunda:property name='" + name + "' value='" + value
                + "'/></camunda:properties></extensionElements>";
    }

    private void publish(String flow, String bpmn) {
        if (flows.versions(flow).isEmpty()) {
            flows.publish(flow, bpmn, 0, Actor.SYSTEM, "");
        }
    }

    private List<WorkItem> startTogether(String flow) {
        Actor clerk = new Actor(Ids.next(), "科员", Set.of(Groups.inUnit(DemoPeople.UNIT, "CLERK")));
        flows.start(flow, new Beginning(subject, DemoPeople.UNIT, "芦淞区司法局", 2024, "会签", clerk));
        tasks.complete(open("a").id(), clerk, agreed());
        return tasks.openOf(subject);
    }

    private void vote(WorkItem item, String outcome) {
        tasks.complete(item.id(), new Actor(person(item.id()), "会签人", Set.of()), new Decision(outcome, "", Map.of()));
    }

    private String person(String item) {
        return String.valueOf(jdbc.queryForObject("select person from wrk_signer where item = ?", String.class, item));
    }

    private void start() {
        flows.start(FLOW, new Beginning(subject, unit, "芦淞区司法局", 2024, "操作", wang));
    }

    private void toD() {
        start();
        complete("a");
        complete("b");
        complete("c");
    }

    private void complete(String step) {
        WorkItem item = open(step);
        Actor actor = item.unit().equals(unit)
                ? wang
                : new Actor(Ids.next(), "科员", Set.of(Groups.inUnit(item.unit(), "CLERK")));
        tasks.complete(item.id(), actor, agreed());
    }

    private ReturnTarget target(String from, String to) {
        return reroutes.returnTargets(open(from).id(), wang).stream()
                .filter(target -> target.step().id().equals(to))
                .findFirst()
                .orElseThrow();
    }

    private WorkItem open(String step) {
        return tasks.openOf(subject).stream()
                .filter(item -> item.step().equals(step))
                .findFirst()
                .orElseThrow();
    }

    private List<String> openOf(Actor actor) {
        return jdbc.queryForList(
                "select id from wrk_item where subject = ? and waiting = true and holder = ?",
                String.class,
                subject,
                "person:" + actor.id());
    }

    private String openFor(Actor actor) {
        return openOf(actor).getFirst();
    }

    private List<String> steps() {
        return tasks.openOf(subject).stream().map(WorkItem::step).toList();
    }

    private RecordLine last(String verb) {
        return tasks.record(subject).stream()
                .filter(line -> line.verb().equals(verb))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private Actor clerk(String name) {
        return new Actor(Ids.next(), name, Set.of(Groups.inUnit(unit, "CLERK")));
    }

    private static Colleague colleague(Actor actor) {
        return new Colleague(actor.id(), actor.name());
    }

    private static Decision agreed() {
        return new Decision("approve", "同意", Map.of());
    }
}
