package org.mingzhang.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingzhang.audit.AuditTrail;
import org.mingzhang.base.Ids;
import org.mingzhang.workflow.Actor;
import org.mingzhang.workflow.Beginning;
import org.mingzhang.workflow.Copy;
import org.mingzhang.workflow.CopyRefused;
import org.mingzhang.workflow.Decision;
import org.mingzhang.workflow.DueRange;
import org.mingzhang.workflow.Flows;
import org.mingzhang.workflow.Groups;
import org.mingzhang.workflow.ItemFilter;
import org.mingzhang.workflow.ListKey;
import org.mingzhang.workflow.ListLine;
import org.mingzhang.workflow.NotYourItem;
import org.mingzhang.workflow.Reader;
import org.mingzhang.workflow.RecordLine;
import org.mingzhang.workflow.Tasks;
import org.mingzhang.workflow.WorkEvent;
import org.mingzhang.workflow.WorkEvents;
import org.mingzhang.workflow.WorkItem;
import org.mingzhang.workflow.WorkList;
import org.mingzhang.workflow.WorkLists;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The lists of work: pages, filters, copies, followed subjects, and what open pages hear of. */
abstract class ListStories {

    private static final String FLOW = "list-stories";

    @Autowired
    Tasks tasks;

    @Autowired
    Flows flows;

    @Autowired
    WorkLists lists;

    @Autowired
    WorkEvents events;

    @Autowired
    AuditTrail trail;

    @Autowired
    JdbcTemplate jdbc;

    private final String unit = Ids.next();
    private final Actor drafter = actor("起草人王", "DRAFTER");
    private final Actor head = actor("股长李", "DEPARTMENT_HEAD");

    /** Offered every item of the drafters twice. */
    private final Actor twice = new Actor(
            Ids.next(), "双岗陈", Set.of(Groups.inUnit(unit, "DRAFTER"), Groups.inUnit(unit, "DEPARTMENT_HEAD")));

    @BeforeEach
    void publishTheFlow() {
        if (flows.versions(FLOW).isEmpty()) {
            flows.publish(FLOW, FlowFiles.rehearsal(FLOW), 0, Actor.SYSTEM, "");
        }
    }

    @Test
    void pages_of_every_list_show_each_line_once_also_when_all_came_in_one_second() {
        List<String> subjects =
                IntStream.range(0, 30).mapToObj(i -> start("第" + i + "份")).toList();
        subjects.forEach(subject -> lists.follow(subject, drafter));
        subjects.forEach(subject -> lists.copy(subject, drafter, List.of(reader(twice)), ""));
        IntStream.range(0, 20).forEach(i -> finish(subjects.get(i)));
        jdbc.update("update wrk_item set created_at = '2026-01-05', due_at = '2026-01-09' where unit = ?", unit);
        jdbc.update("update wrk_item set finished_at = '2026-01-06' where unit = ? and waiting = false", unit);
        jdbc.update("update wrk_started set started_at = '2026-01-04' where unit = ?", unit);
        jdbc.update("update wrk_follow set followed_at = '2026-01-04' where unit = ?", unit);
        jdbc.update("update wrk_copy set sent_at = '2026-01-04' where unit = ?", unit);
        IntStream.range(0, 10).forEach(i -> lists.read(subjects.get(i), twice));

        assertPaged(WorkList.WAITING, twice, 30);
        assertPaged(WorkList.WAITING, head, 20);
        assertPaged(WorkList.DONE, drafter, 20);
        assertPaged(WorkList.STARTED, drafter, 30);
        assertPaged(WorkList.FOLLOWED, drafter, 30);
        assertPaged(WorkList.COPIED, twice, 30);
        assertThat(lists.count(WorkList.COPIED, twice, ItemFilter.NONE, 100)).isEqualTo(20);
        assertThat(lists.count(WorkList.WAITING, twice, ItemFilter.NONE, 100)).isEqualTo(30);
        assertThat(lists.count(WorkList.WAITING, twice, ItemFilter.NONE, 7)).isEqualTo(7);
        assertThat(page(WorkList.COPIED, twice))
                .extracting(line -> line.copy().orElseThrow().readAt().isPresent())
                .isSorted();
    }

    @Test
    void the_most_urgent_comes_first_and_what_is_never_due_last() {
        String late = start("迟");
        String never = start("无期限");
        String soon = start("早");
        due(late, Instant.now().plus(20, ChronoUnit.DAYS));
        due(soon, Instant.now().plus(1, ChronoUnit.DAYS));
        due(never, ItemRow.NEVER);

        assertThat(page(WorkList.WAITING, drafter))
                .extracting(ListLine::subject)
                .containsExactly(soon, late, never);
        assertThat(lists.first(WorkList.WAITING, drafter, ItemFilter.NONE, 3)
                        .getLast()
                        .dueAt())
                .isEmpty();
    }

    @Test
    void a_page_goes_on_after_its_line_was_taken_away() {
        List<String> subjects =
                IntStream.range(0, 3).mapToObj(i -> start("第" + i + "份")).toList();
        ListLine first = page(WorkList.WAITING, drafter).getFirst();
        finish(first.subject());

        assertThat(lists.page(WorkList.WAITING, drafter, ItemFilter.NONE, Optional.of(first.key()), 10))
                .extracting(ListLine::subject)
                .containsExactlyInAnyOrderElementsOf(subjects.stream()
                        .filter(subject -> !subject.equals(first.subject()))
                        .toList());
    }

    @Test
    void filters_narrow_every_list() {
        String urged = start("催办的𪚥");
        String warned = start("有疑点的");
        String plain = start("平常的");
        finish(warned);
        jdbc.update("update wrk_item set urged_at = created_at where subject = ?", urged);
        lists.warn(warned, 3);
        due(urged, Instant.now().minus(2, ChronoUnit.DAYS));
        due(plain, Instant.now().plus(300, ChronoUnit.DAYS));

        assertThat(found(WorkList.WAITING, twice, new Narrowed().urged())).containsExactly(urged);
        assertThat(found(WorkList.WAITING, twice, new Narrowed().warned())).containsExactly(warned);
        assertThat(found(WorkList.WAITING, twice, new Narrowed().step("internal-review")))
                .containsExactly(warned);
        assertThat(found(WorkList.WAITING, twice, new Narrowed().due(DueRange.OVERDUE)))
                .containsExactly(urged);
        assertThat(found(WorkList.WAITING, twice, new Narrowed().due(DueRange.LATER)))
                .contains(plain)
                .doesNotContain(urged);
        assertThat(found(WorkList.WAITING, twice, new Narrowed().due(DueRange.NONE)))
                .isEmpty();
        assertThat(found(WorkList.WAITING, twice, new Narrowed().unit(unit))).hasSize(3);
        assertThat(found(WorkList.WAITING, twice, new Narrowed().unit("another")))
                .isEmpty();
        assertThat(found(WorkList.WAITING, twice, new Narrowed().flow(FLOW))).hasSize(3);
        assertThat(found(WorkList.WAITING, twice, new Narrowed().flow("another")))
                .isEmpty();
        assertThat(found(WorkList.STARTED, drafter, new Narrowed().step("internal-review")))
                .containsExactly(warned);
        assertThat(found(WorkList.STARTED, drafter, new Narrowed().urged())).containsExactly(urged);
        assertThat(found(WorkList.STARTED, drafter, new Narrowed().words("𪚥"))).containsExactly(urged);
        assertThat(found(WorkList.DONE, drafter, new Narrowed().words("疑点"))).containsExactly(warned);
        assertThat(found(WorkList.DONE, drafter, new Narrowed().words("平常"))).isEmpty();
        assertThat(lists.count(WorkList.WAITING, twice, new Narrowed().urged().filter(), 100))
                .isEqualTo(1);
        assertThat(lists.choices(twice).units()).containsOnlyKeys(unit);
        assertThat(lists.choices(twice).steps()).containsOnlyKeys("draft", "internal-review");
        assertThat(lists.choices(twice).flows()).containsOnlyKeys(FLOW);
    }

    @Test
    void warnings_stay_with_the_subject_at_its_next_step() {
        String subject = start("疑点随行");
        lists.warn(subject, 2);
        finish(subject);

        assertThat(tasks.openOf(subject)).extracting(WorkItem::warnings).containsExactly(2);
        assertThat(lists.first(WorkList.WAITING, head, ItemFilter.NONE, 10))
                .extracting(WorkItem::warnings)
                .containsExactly(2);
        lists.warn(subject, 0);
        assertThat(tasks.openOf(subject)).extracting(WorkItem::warnings).containsExactly(0);
    }

    @Test
    void a_copy_lets_its_reader_read_and_says_when_it_was_read() {
        String subject = start("抄送");
        Actor stranger = new Actor(Ids.next(), "局外人", Set.of());
        assertThat(tasks.concerns(stranger, subject)).isFalse();

        lists.copy(subject, drafter, List.of(reader(stranger), reader(head)), "请阅");

        assertThat(tasks.concerns(stranger, subject)).isTrue();
        ListLine line = page(WorkList.COPIED, stranger).getFirst();
        assertThat(line.copy().orElseThrow().note()).isEqualTo("请阅");
        assertThat(line.steps()).isNotEmpty();
        assertThat(lists.copies(subject, stranger))
                .allMatch(copy -> copy.readAt().isEmpty());
        RecordLine record = tasks.record(subject).getLast();
        assertThat(record.verb()).isEqualTo("copy");
        assertThat(record.opinion()).contains("局外人").contains("股长李").contains("请阅");
        assertThat(trail.about(subject)).anyMatch(act -> act.verb().equals("workflow.copy"));
        lists.read(subject, stranger);
        assertThat(lists.copies(subject, drafter))
                .filteredOn(copy -> copy.readAt().isPresent())
                .extracting(Copy::readerName)
                .containsExactly("局外人");
        lists.copy(subject, head, List.of(reader(stranger)), "再阅");
        assertThat(page(WorkList.COPIED, stranger))
                .extracting(again -> again.copy().orElseThrow().senderName())
                .containsExactly("股长李");
        assertThat(lists.count(WorkList.COPIED, stranger, ItemFilter.NONE, 100)).isEqualTo(1);
    }

    @Test
    void whom_a_subject_does_not_concern_can_neither_copy_nor_follow_it() {
        String subject = start("他人的");
        Actor stranger = new Actor(Ids.next(), "局外人", Set.of());

        assertThatThrownBy(() -> lists.copy(subject, stranger, List.of(reader(head)), ""))
                .isInstanceOf(NotYourItem.class);
        assertThatThrownBy(() -> lists.copies(subject, stranger)).isInstanceOf(NotYourItem.class);
        assertThatThrownBy(() -> lists.follow(subject, stranger)).isInstanceOf(NotYourItem.class);

        assertThat(page(WorkList.COPIED, head)).isEmpty();
        assertThat(page(WorkList.FOLLOWED, stranger)).isEmpty();
        assertThat(trail.about(subject).stream().filter(act -> act.actor().equals(stranger.id())))
                .hasSize(3);
    }

    @Test
    void a_copy_goes_to_somebody_and_not_to_everybody() {
        String subject = start("抄送人数");

        assertThatThrownBy(() -> lists.copy(subject, drafter, List.of(), "")).isInstanceOf(CopyRefused.class);
        assertThatThrownBy(() -> lists.copy(subject, drafter, Collections.nCopies(51, reader(head)), ""))
                .isInstanceOf(CopyRefused.class);
        assertThatThrownBy(() -> lists.copy(subject, drafter, List.of(reader(head)), "长".repeat(501)))
                .isInstanceOf(CopyRefused.class);
        assertThat(tasks.record(subject)).noneMatch(line -> line.verb().equals("copy"));
    }

    @Test
    void what_is_followed_says_where_it_stands_until_it_is_not_followed() {
        String subject = start("关注");
        lists.follow(subject, drafter);
        lists.follow(subject, drafter);

        assertThat(page(WorkList.FOLLOWED, drafter)).singleElement().satisfies(line -> assertThat(line.steps())
                .containsExactly("起草"));
        assertThat(lists.follows(subject, drafter)).isTrue();
        lists.unfollow(subject, drafter);
        assertThat(page(WorkList.FOLLOWED, drafter)).isEmpty();
        assertThat(lists.follows(subject, drafter)).isFalse();
    }

    @Test
    void everybody_whose_lists_an_act_touches_hears_of_it_and_nobody_else() {
        Actor other = actor("起草人郑", "DRAFTER");
        Actor stranger = new Actor(Ids.next(), "局外人", Set.of(Groups.inUnit("elsewhere", "DRAFTER")));
        String subject = start("动静");
        lists.copy(subject, drafter, List.of(reader(stranger)), "");
        long before = events.newest();

        tasks.claim(item(subject), drafter);

        List<WorkEvent> news = since(before, subject);
        assertThat(news).anyMatch(event -> event.touches(other)).noneMatch(event -> event.touches(stranger));
        assertThat(news).allMatch(event -> event.item().equals(item(subject)));
        long claimed = events.newest();
        finish(subject);
        assertThat(since(claimed, subject))
                .anyMatch(event -> event.touches(head))
                .anyMatch(event -> event.touches(other));
        events.forget(Instant.now().plusSeconds(2));
        assertThat(since(0, subject)).isEmpty();
    }

    private void assertPaged(WorkList list, Actor actor, int size) {
        List<ListLine> whole = page(list, actor);
        List<ListLine> paged = new ArrayList<>();
        Optional<ListKey> after = Optional.empty();
        List<ListLine> page = lists.page(list, actor, ItemFilter.NONE, after, 7);
        while (!page.isEmpty() && paged.size() <= size) {
            paged.addAll(page);
            page = lists.page(
                    list, actor, ItemFilter.NONE, Optional.of(page.getLast().key()), 7);
        }
        assertThat(whole)
                .as(list.name())
                .hasSize(size)
                .extracting(ListLine::subject)
                .doesNotHaveDuplicates();
        assertThat(paged).as(list.name()).isEqualTo(whole);
    }

    private List<ListLine> page(WorkList list, Actor actor) {
        return lists.page(list, actor, ItemFilter.NONE, Optional.empty(), 100);
    }

    private List<String> found(WorkList list, Actor actor, Narrowed by) {
        return lists.page(list, actor, by.filter(), Optional.empty(), 100).stream()
                .map(ListLine::subject)
                .toList();
    }

    private List<WorkEvent> since(long id, String subject) {
        return events.after(id, 1000).stream()
                .filter(event -> event.subject().equals(subject))
                .toList();
    }

    private String start(String title) {
        String subject = Ids.next();
        flows.start(FLOW, new Beginning(subject, unit, "芦淞区司法局", 2024, title, drafter));
        return subject;
    }

    private void finish(String subject) {
        tasks.complete(item(subject), drafter, new Decision("approve", "", Map.of()));
    }

    private String item(String subject) {
        return tasks.openOf(subject).getFirst().id();
    }

    private void due(String subject, Instant at) {
        jdbc.update("update wrk_item set due_at = ? where subject = ?", java.sql.Timestamp.from(at), subject);
    }

    private Actor actor(String name, String role) {
        return new Actor(Ids.next(), name, Set.of(Groups.inUnit(unit, role)));
    }

    private static Reader reader(Actor actor) {
        return new Reader(actor.id(), actor.name());
    }

    /** A filter by one thing. */
    private static final class Narrowed {

        private String words = "";
        private Optional<String> unit = Optional.empty();
        private Optional<String> flow = Optional.empty();
        private Optional<String> step = Optional.empty();
        private Optional<DueRange> due = Optional.empty();
        private boolean urged;
        private boolean warned;

        Narrowed words(String value) {
            words = value;
            return this;
        }

        Narrowed unit(String value) {
            unit = Optional.of(value);
            return this;
        }

        Narrowed flow(String value) {
            flow = Optional.of(value);
            return this;
        }

        Narrowed step(String value) {
            step = Optional.of(value);
            return this;
        }

        Narrowed due(DueRange value) {
            due = Optional.of(value);
            return this;
        }

        Narrowed urged() {
            urged = true;
            return this;
        }

        Narrowed warned() {
            warned = true;
            return this;
        }

        ItemFilter filter() {
            return new ItemFilter(words, unit, flow, step, due, urged, warned);
        }
    }
}
