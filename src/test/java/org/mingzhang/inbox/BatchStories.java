package org.mingzhang.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mingzhang.DemoPeople;
import org.mingzhang.audit.AuditTrail;
import org.mingzhang.base.Ids;
import org.mingzhang.org.Person;
import org.mingzhang.workflow.Copy;
import org.mingzhang.workflow.Tasks;
import org.mingzhang.workflow.WorkLists;
import org.springframework.beans.factory.annotation.Autowired;

/** Several items approved at once, copies to colleagues, filters kept by name. */
abstract class BatchStories {

    private static final Locale ZH = Locale.CHINA;

    @Autowired
    BatchDesk batch;

    @Autowired
    TaskDesk desk;

    @Autowired
    CopyDesk copies;

    @Autowired
    Filters filters;

    @Autowired
    Tasks tasks;

    @Autowired
    WorkLists lists;

    @Autowired
    InboxFlow flow;

    @Autowired
    DemoPeople demo;

    @Autowired
    AuditTrail trail;

    @Test
    void each_item_is_approved_by_itself_and_each_refusal_has_its_reason() {
        String good = submitted("好的");
        String doubtful = submitted("有疑点");
        String writing = flow.start("须填写");
        String handled = submitted("他人已办");
        lists.warn(doubtful, 2);
        String handledItem = item(handled);
        approve(demo.legalHead(), handledItem);
        String again = submitted("另一好的");

        List<BatchLine> lines = batch.approve(
                demo.departmentHead(),
                List.of(item(good), item(doubtful), handledItem, "no such item", item(again)),
                "一并同意",
                Ids.next(),
                ZH);

        assertThat(lines).extracting(BatchLine::done).containsExactly(true, false, false, false, true);
        assertThat(lines.get(1).reason()).isEqualTo("有2处疑点，请打开查看后办理。");
        assertThat(lines.get(2).reason()).contains(demo.legalHead().name());
        assertThat(flow.item(good).step()).isEqualTo("strange");
        assertThat(flow.item(doubtful).step()).isEqualTo("check");
        assertThat(flow.item(again).step()).isEqualTo("strange");
        assertThat(tasks.record(good).getLast().opinion()).isEqualTo("一并同意");
        assertThat(batch.approve(demo.drafter(), List.of(item(writing)), "", Ids.next(), ZH))
                .extracting(BatchLine::reason)
                .containsExactly("该步骤不是同意与否，请打开办理。");
    }

    @Test
    void what_has_fields_to_fill_in_is_opened_and_not_approved_with_others() {
        String subject = flow.startWithConfirmation("须勾选");

        assertThat(batch.approve(demo.departmentHead(), List.of(item(subject)), "", Ids.next(), ZH))
                .extracting(BatchLine::reason)
                .containsExactly("须填写“已核对”，请打开办理。");
        assertThat(flow.item(subject).step()).isEqualTo("confirm");
    }

    @Test
    void the_same_request_again_approves_nothing_twice() {
        String subject = submitted("再按一次");
        String item = item(subject);
        String request = Ids.next();
        batch.approve(demo.departmentHead(), List.of(item), "", request, ZH);

        batch.approve(demo.departmentHead(), List.of(item), "", request, ZH);

        assertThat(tasks.record(subject))
                .filteredOn(line -> line.verb().equals("approve"))
                .hasSize(1);
    }

    @Test
    void more_than_a_hundred_are_not_approved_at_once() {
        List<String> many = new ArrayList<>(
                IntStream.range(0, BatchDesk.MOST).mapToObj(i -> "none-" + i).toList());
        String subject = submitted("第一百零一件");
        many.add(item(subject));

        assertThat(batch.approve(demo.departmentHead(), many, "", Ids.next(), ZH)
                        .getLast()
                        .reason())
                .isEqualTo("一次最多办100件，请分批办理。");
        assertThat(flow.item(subject).step()).isEqualTo("check");
    }

    @Test
    void copies_go_to_colleagues_and_to_nobody_else() {
        String subject = flow.start("抄送");
        String colleague = demo.sealKeeper().id();

        copies.copy(demo.drafter(), subject, List.of(colleague), "请阅");
        assertThatThrownBy(() -> copies.copy(
                        demo.drafter(),
                        subject,
                        List.of(colleague, demo.otherUnitDrafter().id()),
                        ""))
                .isInstanceOf(NotYourColleague.class);

        assertThat(lists.copies(subject, Actors.of(demo.drafter())))
                .extracting(Copy::readerName)
                .containsExactly(demo.sealKeeper().name());
        assertThat(trail.about(subject)).anyMatch(line -> line.verb().equals("inbox.copy"));
        assertThat(copies.colleagues(demo.drafter()))
                .contains(demo.sealKeeper())
                .doesNotContain(demo.drafter(), demo.otherUnitDrafter());
    }

    @Test
    void a_shared_filter_is_seen_in_the_unit_and_deleted_by_its_owner_only() {
        String name = "共享" + Ids.next().substring(30);
        String own = "自用" + Ids.next().substring(30);
        filters.save(demo.drafter(), name, "due=overdue", true);
        filters.save(demo.drafter(), own, "urged=1", false);

        SavedFilter shared = named(demo.principal(), name).orElseThrow();
        assertThat(shared.contents()).isEqualTo("due=overdue");
        assertThat(named(demo.principal(), own)).isEmpty();
        assertThat(named(demo.otherUnitPrincipal(), name)).isEmpty();
        assertThatThrownBy(() -> filters.delete(demo.principal(), shared.id())).isInstanceOf(NotYourFilter.class);
        assertThat(trail.about(shared.id())).anyMatch(line -> line.verb().equals("inbox.deleteFilter"));
        filters.save(demo.drafter(), name, "due=today", true);
        assertThat(named(demo.principal(), name).orElseThrow().contents()).isEqualTo("due=today");
        filters.delete(demo.drafter(), shared.id());
        assertThat(named(demo.drafter(), name)).isEmpty();
        assertThatThrownBy(() -> filters.save(demo.drafter(), " ", "", false)).isInstanceOf(FilterRefused.class);
        assertThatThrownBy(() -> filters.save(demo.drafter(), "长".repeat(41), "", false))
                .isInstanceOf(FilterRefused.class);
    }

    @Test
    void what_was_remembered_last_counts() {
        filters.remember(demo.sealKeeper(), "story", "a");
        filters.remember(demo.sealKeeper(), "story", "b");

        assertThat(filters.remembered(demo.sealKeeper(), "story")).isEqualTo("b");
        assertThat(filters.remembered(demo.principal(), "story")).isEmpty();
    }

    private Optional<SavedFilter> named(Person person, String name) {
        return filters.seenBy(person).stream()
                .filter(filter -> filter.name().equals(name))
                .findFirst();
    }

    private String item(String subject) {
        return flow.item(subject).id();
    }

    private String submitted(String title) {
        String subject = flow.start(title);
        Submission submission = new Submission("submit", Map.of("purpose", "自评"), "", Optional.empty(), Ids.next());
        assertThat(desk.finish(demo.drafter(), item(subject), submission, List.of(), ZH))
                .isEmpty();
        return subject;
    }

    private void approve(Person person, String item) {
        Submission approval = new Submission("approve", Map.of(), "", Optional.empty(), Ids.next());
        assertThat(desk.finish(person, item, approval, List.of(), ZH)).isEmpty();
    }
}
