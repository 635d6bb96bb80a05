package org.mingzhang.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
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
import org.mingzhang.DemoPeople;
import org.mingzhang.audit.AuditTrail;
import org.mingzhang.base.Ids;
import org.mingzhang.base.Refusal;
import org.mingzhang.org.Accounts;
import org.mingzhang.org.NewAccount;
import org.mingzhang.org.Person;
import org.mingzhang.org.Role;
import org.mingzhang.workflow.AfterReturn;
import org.mingzhang.workflow.ItemGone;
import org.mingzhang.workflow.NotYourItem;
import org.mingzhang.workflow.RecordLine;
import org.mingzhang.workflow.SamePerson;
import org.mingzhang.workflow.Tasks;
import org.mingzhang.workflow.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What happens on the desk, whatever a page sends. */
abstract class DeskStories {

    private static final Locale ZH = Locale.CHINA;
    private static final Map<String, Object> GOOD = Map.of("purpose", "年度自评");

    @Autowired
    TaskDesk desk;

    @Autowired
    Tasks tasks;

    @Autowired
    HandoverDesk handovers;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    FilledForms filledForms;

    @Autowired
    InboxFlow flow;

    @Autowired
    TestBlock testBlock;

    @Autowired
    DemoPeople demo;

    @Autowired
    AuditTrail trail;

    @Test
    void an_item_is_finished_and_the_next_one_waits() {
        String subject = flow.start("办结");

        List<Problem> problems = submit(subject, GOOD);

        assertThat(problems).isEmpty();
        assertThat(flow.item(subject).step()).isEqualTo("check");
        assertThat(filledForms.latest(subject, "write")).isEqualTo(GOOD);
    }

    @Test
    void the_server_judges_the_values_whatever_the_page_thought() {
        String subject = flow.start("校验");
        WorkItem item = flow.item(subject);

        assertThat(texts(submit(subject, Map.of()))).containsExactly("“事由”未填写，请填写。");
        assertThat(texts(submit(subject, with("copies", new BigDecimal("10"))))).containsExactly("“份数”不能大于9。");
        assertThat(texts(submit(subject, with("kind", "forged")))).containsExactly("“类别”中有选项已不可用，请重新选择。");
        assertThat(texts(submit(subject, with("departments", List.of("other-units-office")))))
                .containsExactly("“股室”中有选项已不可用，请重新选择。");
        assertThat(texts(submit(subject, with("kind", "other")))).containsExactly("“理由”未填写，请填写。");
        assertThat(flow.item(subject)).isEqualTo(item);
    }

    @Test
    void hidden_read_only_and_unknown_fields_are_ignored() {
        String subject = flow.start("隐藏字段");
        Map<String, Object> values = with("kind", "plain");
        values.put("reason", "藏起来的理由");
        values.put("fixed", "伪造");
        values.put("invented", "伪造");

        assertThat(submit(subject, values)).isEmpty();

        assertThat(filledForms.latest(subject, "write")).containsOnlyKeys("purpose", "kind");
    }

    @Test
    void a_hidden_button_cannot_be_pressed() {
        String subject = flow.start("隐藏按钮");
        Submission forged = new Submission("urgent", with("kind", "plain"), "急", Optional.empty(), Ids.next());

        assertThatThrownBy(() -> desk.finish(demo.drafter(), flow.item(subject).id(), forged, List.of(), ZH))
                .isInstanceOf(UnknownOutcome.class);
        assertThat(trail.about(flow.item(subject).id()))
                .anyMatch(line -> line.verb().equals("inbox.finish"));
    }

    @Test
    void a_button_that_wants_an_opinion_gets_one() {
        String subject = flow.start("须写意见");
        Submission silent = new Submission("urgent", GOOD, " ", Optional.empty(), Ids.next());
        Submission reasoned = new Submission("urgent", GOOD, "月底前须报", Optional.empty(), Ids.next());
        String item = flow.item(subject).id();

        assertThat(texts(desk.finish(demo.drafter(), item, silent, List.of(), ZH)))
                .containsExactly("“加急提交”须写明意见，请填写。");
        assertThat(desk.finish(demo.drafter(), item, reasoned, List.of(), ZH)).isEmpty();
        assertThat(lastLine(subject).opinion()).isEqualTo("月底前须报");
    }

    @Test
    void a_block_that_objects_stops_the_item_but_what_it_saved_stays_saved() {
        String subject = flow.start("组件有问题");
        testBlock.objectTo(subject);
        List<String> saves = new ArrayList<>();

        List<Problem> problems =
                desk.finish(demo.drafter(), flow.item(subject).id(), submission(GOOD), List.of(noting(saves)), ZH);

        assertThat(texts(problems)).containsExactly("测试组件不同意submit", "测试组件不同意submit");
        assertThat(saves).containsExactly("saved");
        assertThat(flow.item(subject).step()).isEqualTo("write");
    }

    @Test
    void pressing_twice_has_one_effect() {
        String subject = flow.start("双击");
        String item = flow.item(subject).id();
        Submission submission = submission(GOOD);

        assertThat(desk.finish(demo.drafter(), item, submission, List.of(), ZH)).isEmpty();
        assertThat(desk.finish(demo.drafter(), item, submission, List.of(), ZH)).isEmpty();

        assertThat(tasks.record(subject))
                .filteredOn(line -> line.verb().equals("submit"))
                .hasSize(1);
        assertThat(tasks.openOf(subject)).hasSize(1);
    }

    @Test
    void pressing_at_the_same_time_has_one_effect() throws Exception {
        String subject = flow.start("同时双击");
        String item = flow.item(subject).id();
        Submission submission = submission(GOOD);
        Person drafter = demo.drafter();
        Callable<List<Problem>> press = () -> desk.finish(drafter, item, submission, List.of(), ZH);

        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            for (Future<List<Problem>> pressed : pool.invokeAll(List.of(press, press, press, press))) {
                assertThat(pressed.get()).isEmpty();
            }
        }

        assertThat(tasks.record(subject))
                .filteredOn(line -> line.verb().equals("submit"))
                .hasSize(1);
        assertThat(tasks.openOf(subject)).hasSize(1);
    }

    @Test
    void a_stale_item_says_who_handled_it() {
        String subject = flow.start("已被他人办理");
        submit(subject, GOOD);
        String item = flow.item(subject).id();
        desk.finish(demo.legalHead(), item, approval(), List.of(), ZH);

        assertThatThrownBy(() -> desk.finish(demo.departmentHead(), item, approval(), List.of(), ZH))
                .isInstanceOfSatisfying(ItemGone.class, gone -> assertThat(gone.text(ZH))
                        .contains(demo.legalHead().name()));
        assertThatThrownBy(() -> desk.saveDraft(demo.departmentHead(), item, Map.of(), 0))
                .isInstanceOf(ItemGone.class);
        assertThat(desk.open(demo.legalHead(), item, ZH).readOnly()).isTrue();
    }

    @Test
    void another_units_person_is_refused_and_it_is_written_down() {
        String subject = flow.start("他单位");
        String item = flow.item(subject).id();
        Person stranger = demo.otherUnitDrafter();

        assertThatThrownBy(() -> desk.open(stranger, item, ZH)).isInstanceOf(NotYourItem.class);
        assertThatThrownBy(() -> desk.saveDraft(stranger, item, GOOD, 0)).isInstanceOf(NotYourItem.class);
        assertThatThrownBy(() -> desk.finish(stranger, item, submission(GOOD), List.of(), ZH))
                .isInstanceOf(NotYourItem.class);

        assertThat(trail.about(item))
                .filteredOn(line -> line.actor().equals(stranger.id()))
                .hasSize(3);
        assertThat(flow.item(subject).id()).isEqualTo(item);
    }

    @Test
    void a_draft_survives_and_each_window_knows_when_it_is_behind() {
        String subject = flow.start("草稿");
        String item = flow.item(subject).id();
        Map<String, Object> typed = Map.of("purpose", "𬭎字头与“引号”", "copies", new BigDecimal("2"), "kind", "plain");

        SavedDraft first = desk.saveDraft(demo.drafter(), item, typed, 0);
        SavedDraft second = desk.saveDraft(demo.drafter(), item, with("purpose", "改了"), first.revision());

        OpenItem reopened = desk.open(demo.drafter(), item, ZH);
        assertThat(reopened.values()).containsEntry("purpose", "改了");
        assertThat(reopened.revision()).isEqualTo(second.revision());
        assertThatThrownBy(() -> desk.saveDraft(demo.drafter(), item, typed, first.revision()))
                .isInstanceOf(DraftChangedElsewhere.class);
        assertThatThrownBy(() -> desk.saveDraft(demo.drafter(), item, typed, 0))
                .isInstanceOf(DraftChangedElsewhere.class);
    }

    @Test
    void two_candidates_never_overwrite_each_other() {
        String subject = flow.start("两人同填");
        submit(subject, GOOD);
        String item = flow.item(subject).id();

        desk.saveDraft(demo.departmentHead(), item, Map.of("opinion", "甲的意见"), 0);
        desk.saveDraft(demo.legalHead(), item, Map.of("opinion", "乙的意见"), 0);

        assertThat(desk.open(demo.departmentHead(), item, ZH).values()).containsEntry("opinion", "甲的意见");
        assertThat(desk.open(demo.legalHead(), item, ZH).values()).containsEntry("opinion", "乙的意见");
    }

    @Test
    void a_draft_has_a_limit() {
        String subject = flow.start("超长草稿");
        String item = flow.item(subject).id();

        assertThatThrownBy(() -> desk.saveDraft(demo.drafter(), item, Map.of("purpose", "长".repeat(500_000)), 0))
                .isInstanceOf(DraftTooLong.class);
    }

    @Test
    void a_form_starts_with_what_it_says_itself() {
        String subject = flow.start("默认值");

        OpenItem open = desk.open(demo.drafter(), flow.item(subject).id(), ZH);

        assertThat(open.values())
                .containsExactlyEntriesOf(Map.of("fixed", demo.drafter().name()));
        assertThat(open.filled().orElseThrow().say("=unitName + \" · \" + stepName"))
                .isEqualTo("株洲市芦淞区司法局 · 起草");
        assertThat(open.given().lists().get("departments"))
                .extracting(Choice::value)
                .contains(DemoPeople.LEGAL);
    }

    @Test
    void sending_back_needs_a_step_and_a_reason_and_nothing_else() {
        String subject = flow.start("退回");
        submit(subject, with("departments", List.of(DemoPeople.LEGAL)));
        String item = flow.item(subject).id();
        String target = desk.open(demo.departmentHead(), item, ZH)
                .returnTargets()
                .getFirst()
                .step()
                .id();
        Map<String, Object> tooLong = Map.of("opinion", "长".repeat(101));

        assertThat(desk.finish(demo.departmentHead(), item, back(Map.of(), Optional.empty()), List.of(), ZH))
                .extracting(Problem::place)
                .containsExactly("sendBack", "opinion");
        Submission good = new Submission(
                "sendBack",
                tooLong,
                "第三章数据与附表不符",
                Optional.of(new ReturnTo(target, AfterReturn.ALL_AGAIN)),
                Ids.next());
        assertThat(desk.finish(demo.departmentHead(), item, good, List.of(), ZH))
                .isEmpty();

        assertThat(target).isEqualTo("write");
        assertThat(lastLine(subject).opinion()).isEqualTo("第三章数据与附表不符");
        OpenItem again = desk.open(demo.drafter(), flow.item(subject).id(), ZH);
        assertThat(again.values())
                .containsEntry("purpose", "年度自评")
                .containsEntry("departments", List.of(DemoPeople.LEGAL));
    }

    @Test
    void an_item_cannot_be_sent_to_a_step_it_has_not_passed() {
        String subject = flow.start("退回到未来");
        submit(subject, GOOD);
        Submission forged = new Submission(
                "sendBack", Map.of(), "x", Optional.of(new ReturnTo("strange", AfterReturn.ALL_AGAIN)), Ids.next());

        assertThatThrownBy(() ->
                        desk.finish(demo.departmentHead(), flow.item(subject).id(), forged, List.of(), ZH))
                .isInstanceOf(Refusal.class);
        assertThat(flow.item(subject).step()).isEqualTo("check");
    }

    @Test
    void an_unknown_component_stops_the_way_forward_and_not_the_way_back() {
        String subject = flow.start("未知组件");
        submit(subject, GOOD);
        desk.finish(demo.departmentHead(), flow.item(subject).id(), approval(), List.of(), ZH);
        String item = flow.item(subject).id();
        desk.saveDraft(demo.principal(), item, Map.of("note", "已填"), 0);

        List<Problem> problems = desk.finish(demo.principal(), item, approval(), List.of(), ZH);

        assertThat(texts(problems)).singleElement().asString().contains("神秘组件", "无法识别", "已保存");
        assertThat(desk.open(demo.principal(), item, ZH).values()).containsEntry("note", "已填");
        assertThat(desk.finish(
                        demo.principal(), item, back(Map.of("opinion", ""), Optional.of("check")), List.of(), ZH))
                .extracting(Problem::place)
                .containsExactly("opinion");
    }

    @Test
    void a_form_that_cannot_be_read_says_so() {
        String subject = flow.startBroken("坏表单");
        String item = flow.item(subject).id();

        OpenItem open = desk.open(demo.drafter(), item, ZH);

        assertThat(open.form()).isEmpty();
        assertThat(open.trouble()).contains("无法读取");
        assertThatThrownBy(() -> desk.finish(demo.drafter(), item, submission(GOOD), List.of(), ZH))
                .isInstanceOf(FormBroken.class);
    }

    @Test
    void claiming_makes_it_read_only_for_the_others() {
        String subject = flow.start("认领");
        submit(subject, GOOD);
        String item = flow.item(subject).id();

        desk.claim(demo.departmentHead(), item);

        assertThat(desk.open(demo.departmentHead(), item, ZH).readOnly()).isFalse();
        assertThatThrownBy(() -> desk.finish(demo.legalHead(), item, approval(), List.of(), ZH))
                .isInstanceOf(Refusal.class);
        desk.release(demo.departmentHead(), item);
        assertThat(desk.finish(demo.legalHead(), item, approval(), List.of(), ZH))
                .isEmpty();
    }

    @Test
    void work_is_handed_only_to_others_of_the_unit_who_may_sign_in() {
        String item = flow.item(flow.start("转办给谁")).id();
        Person drafter = demo.drafter();
        String login = "left" + Ids.next().substring(28);
        accounts.add(demo.systemAdmin(), new NewAccount(login, "离职", Optional.empty(), Set.of(Role.DRAFTER)));
        String left = demo.person(login).id();
        accounts.setActive(demo.systemAdmin(), left, false);

        for (String stranger : List.of(demo.otherUnitDrafter().id(), left, Ids.next(), drafter.id() + "x")) {
            assertThatThrownBy(() -> handovers.transfer(drafter, item, stranger, "请办"))
                    .isInstanceOf(NotAColleague.class);
        }
        assertThatThrownBy(() -> handovers.transfer(drafter, item, drafter.id(), "给自己"))
                .isInstanceOf(SamePerson.class);

        assertThat(jdbc.queryForObject(
                        "select count(*) from aud_line where verb = 'inbox.handOver' and subject = ?",
                        Integer.class,
                        item))
                .isEqualTo(4);
        assertThat(handovers.colleagues(drafter, item))
                .extracting(Person::id)
                .contains(demo.principal().id())
                .doesNotContain(drafter.id(), left, demo.otherUnitDrafter().id());
    }

    @Test
    void a_reason_or_an_opinion_of_a_hundred_kilobytes_is_refused_with_its_limit() {
        String subject = flow.start("十万字");
        String item = flow.item(subject).id();
        String tooLong = "长".repeat(100_000);

        assertThatThrownBy(() -> handovers.delegate(
                        demo.drafter(), item, demo.principal().id(), tooLong))
                .isInstanceOf(ReasonTooLong.class);
        Submission submission = new Submission("submit", GOOD, tooLong, Optional.empty(), Ids.next());
        assertThat(texts(desk.finish(demo.drafter(), item, submission, List.of(), ZH)))
                .anySatisfy(text -> assertThat(text).contains("2,000"));
        assertThat(flow.item(subject).step()).isEqualTo("write");
    }

    private List<Problem> submit(String subject, Map<String, Object> values) {
        return desk.finish(demo.drafter(), flow.item(subject).id(), submission(values), List.of(), ZH);
    }

    private static Submission submission(Map<String, Object> values) {
        return new Submission("submit", values, "", Optional.empty(), Ids.next());
    }

    private static Submission approval() {
        return new Submission("approve", Map.of("opinion", "同意"), "", Optional.empty(), Ids.next());
    }

    private static Submission back(Map<String, Object> values, Optional<String> step) {
        return new Submission(
                "sendBack", values, "", step.map(id -> new ReturnTo(id, AfterReturn.ALL_AGAIN)), Ids.next());
    }

    private static BlockView noting(List<String> saves) {
        return new BlockView() {
            @Override
            public Div component() {
                return new Div();
            }

            @Override
            public void save() {
                saves.add("saved");
            }
        };
    }

    private RecordLine lastLine(String subject) {
        return tasks.record(subject).stream()
                .filter(line -> !line.opinion().isEmpty())
                .toList()
                .getLast();
    }

    private static List<String> texts(List<Problem> problems) {
        return problems.stream().map(Problem::text).toList();
    }

    private static Map<String, Object> with(String key, Object value) {
        Map<String, Object> values = new HashMap<>(GOOD);
        values.put(key, value);
        return values;
    }
}
