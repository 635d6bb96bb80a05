package org.mingzhang.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingzhang.base.Ids;
import org.mingzhang.base.OfficeTime;
import org.mingzhang.workflow.Actor;
import org.mingzhang.workflow.Beginning;
import org.mingzhang.workflow.CalendarDay;
import org.mingzhang.workflow.DayWithoutName;
import org.mingzhang.workflow.Decision;
import org.mingzhang.workflow.Flows;
import org.mingzhang.workflow.Groups;
import org.mingzhang.workflow.Holders;
import org.mingzhang.workflow.ItemFilter;
import org.mingzhang.workflow.NotCalendarKeeper;
import org.mingzhang.workflow.Tasks;
import org.mingzhang.workflow.WorkCalendar;
import org.mingzhang.workflow.WorkItem;
import org.mingzhang.workflow.WorkList;
import org.mingzhang.workflow.WorkLists;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What happens when the term of an item comes near and passes; and the calendar it is counted by. */
abstract class DeadlineStories {

    private static final String FLOW = "deadlines";
    private static final String OLD_FLOW = "deadlines-of-old";

    @Autowired
    Flows flows;

    @Autowired
    Tasks tasks;

    @Autowired
    WorkLists lists;

    @Autowired
    Holders holders;

    @Autowired
    WorkCalendar calendar;

    @Autowired
    DeadlineScanner scanner;

    @Autowired
    DeadlineMapper deadlines;

    @Autowired
    Reminders reminders;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DeadlinesSeen seen;

    @Autowired
    ManagementService jobs;

    @Autowired
    JdbcTemplate jdbc;

    private final String unit = Ids.next();
    private final String subject = Ids.next();
    private final Actor clerk = new Actor(Ids.next(), "科员", Set.of(Groups.inUnit(unit, "CLERK")));
    private final Actor keeper = new Actor(Ids.next(), "管理员", Set.of(Groups.inUnit(unit, "SYSTEM_ADMIN")));

    @BeforeEach
    void publish() {
        if (flows.versions(FLOW).isEmpty()) {
            String properties = "<extensionElements><camunda:properties><camunda:property name='due' value='P3D'/>"
                    + "<camunda:property name='escalate' value='superior'/></camunda:properties></extensionElements>";
            String task = FlowFiles.task("a").replace("/>", ">" + properties + "</userTask>");
            flows.publish(FLOW, FlowFiles.of(FLOW, task), 0, Actor.SYSTEM, "");
            String timer = "<boundaryEvent id='t' name='将到期' cancelActivity='false' attachedToRef='a'>"
                    + "<timerEventDefinition><timeDuration>P2D</timeDuration></timerEventDefinition></boundaryEvent>"
                    + FlowFiles.flow("t", "r")
                    + "<endEvent id='r' name='催办'><incoming>t-r</incoming><messageEventDefinition camunda:delegateExpression='${remindHandlers}'/></endEvent>";
            flows.publish(OLD_FLOW, FlowFiles.of(OLD_FLOW, task + timer), 0, Actor.SYSTEM, "");
        }
    }

    @Test
    void a_term_is_counted_in_working_days_and_ends_when_the_office_closes() {
        WorkItem item = start(FLOW);

        LocalDate made = OfficeTime.day(item.createdAt());
        assertThat(item.dueAt().map(OfficeTime::minute))
                .contains(calendar.days().plus(made, 3) + " 17:30");
    }

    @Test
    void handlers_are_reminded_once_then_hear_that_it_is_overdue_and_at_last_the_superior_does() {
        WorkItem item = start(FLOW);
        scanner.scan();
        assertThat(seen.of(item.id())).isEmpty();

        comeTrue(item, "remind_at");
        scanner.scan();
        scanner.scan();
        assertThat(seen.of(item.id())).containsExactly("falls due");
        assertThat(tasks.open(item.id(), clerk).remindedAt()).isPresent();

        comeTrue(item, "due_at");
        scanner.scan();
        scanner.scan();
        assertThat(seen.of(item.id())).containsExactly("falls due", "overdue");

        comeTrue(item, "escalate_at");
        scanner.scan();
        scanner.scan();
        assertThat(seen.of(item.id())).containsExactly("falls due", "overdue", "escalated");
        assertThat(verbs()).containsExactly("start", "remind", "escalate");
    }

    @Test
    void what_came_while_the_platform_was_away_is_said_as_it_stands_now() {
        WorkItem item = start(FLOW);
        Instant past = Instant.now().minus(Duration.ofHours(1));
        jdbc.update(
                "update wrk_item set remind_at = ?, due_at = ?, watch_at = ? where id = ?",
                time(past.minusSeconds(60)),
                time(past),
                time(past.minusSeconds(60)),
                item.id());

        scanner.scan();
        scanner.scan();

        assertThat(seen.of(item.id())).containsExactly("overdue");
    }

    @Test
    void nobody_is_reminded_of_what_is_finished() {
        WorkItem item = start(FLOW);
        tasks.complete(item.id(), clerk, new Decision("approve", "", Map.of()));
        comeTrue(item, "remind_at");

        scanner.scan();

        assertThat(seen.of(item.id())).isEmpty();
    }

    @Test
    void many_nodes_look_at_once_and_one_speaks() throws Exception {
        WorkItem item = start(FLOW);
        comeTrue(item, "due_at");
        Instant now = Instant.now();
        WatchedRow seenByAll = deadlines.come(now, 1000).stream()
                .filter(row -> row.id().equals(item.id()))
                .findFirst()
                .orElseThrow();

        try (ExecutorService nodes = Executors.newFixedThreadPool(4)) {
            List<Callable<Boolean>> looks = new ArrayList<>();
            for (int node = 0; node < 4; node++) {
                looks.add(() -> {
                    transaction.executeWithoutResult(tx -> reminders.look(seenByAll, now));
                    return true;
                });
            }
            for (Future<Boolean> look : nodes.invokeAll(looks)) {
                assertThat(look.get()).isTrue();
            }
        }

        assertThat(seen.of(item.id())).containsExactly("overdue");
    }

    @Test
    void the_timers_of_flows_published_before_still_remind_and_nobody_is_reminded_twice() {
        WorkItem item = start(OLD_FLOW);
        String instance =
                jdbc.queryForObject("select instance from wrk_started where subject = ?", String.class, subject);

        jobs.executeJob(jobs.createJobQuery()
                .processInstanceId(instance)
                .activityId("t")
                .singleResult()
                .getId());
        assertThat(seen.of(item.id())).containsExactly("falls due");
        comeTrue(item, "remind_at");
        scanner.scan();

        assertThat(seen.of(item.id())).containsExactly("falls due");
        assertThat(verbs()).containsExactly("start", "remind");
        assertThat(lists.first(WorkList.WAITING, clerk, ItemFilter.NONE, 10)).hasSize(1);
    }

    @Test
    void an_item_waits_for_its_groups_until_somebody_takes_it() {
        WorkItem item = start(FLOW);
        assertThat(holders.of(item.id())).containsExactly(Groups.inUnit(unit, "CLERK"));

        tasks.claim(item.id(), clerk);
        assertThat(holders.of(item.id())).containsExactly("person:" + clerk.id());

        tasks.complete(item.id(), clerk, new Decision("approve", "", Map.of()));
        assertThat(holders.of(item.id())).isEmpty();
    }

    @Test
    void the_shipped_years_are_known_and_administrators_add_days() {
        assertThat(calendar.year(2026).source())
                .hasValueSatisfying(notice -> assertThat(notice).contains("国办发明电〔2025〕7号"));
        assertThat(calendar.days().isWorkingDay(LocalDate.of(2026, 10, 10))).isTrue();
        assertThat(calendar.year(2071).source()).isEmpty();
        LocalDate holiday = LocalDate.of(2071, 10, 1);
        assertThat(calendar.days().isWorkingDay(holiday)).isTrue();

        calendar.put(keeper, new CalendarDay(holiday, false, "国庆节"));
        calendar.put(keeper, new CalendarDay(holiday, false, "国庆节𪚥"));
        calendar.confirm(keeper, 2071, "国办发明电〔2070〕1号");

        assertThat(calendar.days().isWorkingDay(holiday)).isFalse();
        assertThat(calendar.days().knows(2071)).isTrue();
        assertThat(calendar.year(2071).days()).containsExactly(new CalendarDay(holiday, false, "国庆节𪚥"));
        calendar.remove(keeper, holiday);
        assertThat(calendar.days().isWorkingDay(holiday)).isTrue();
    }

    @Test
    void nobody_else_may_change_the_calendar_and_a_day_needs_a_name() {
        LocalDate day = LocalDate.of(2072, 10, 3);

        assertThatThrownBy(() -> calendar.put(clerk, new CalendarDay(day, false, "我的假日")))
                .isInstanceOf(NotCalendarKeeper.class);
        assertThatThrownBy(() -> calendar.remove(clerk, day)).isInstanceOf(NotCalendarKeeper.class);
        assertThatThrownBy(() -> calendar.confirm(clerk, 2072, "通知")).isInstanceOf(NotCalendarKeeper.class);
        assertThatThrownBy(() -> calendar.put(keeper, new CalendarDay(day, false, " ")))
                .isInstanceOf(DayWithoutName.class);

        assertThat(calendar.year(2072).days()).isEmpty();
        assertThat(jdbc.queryForObject(
                        "select count(*) from aud_line where actor = ? and verb like 'workflow.calendar%'",
                        Integer.class, clerk.id()))
                .isEqualTo(3);
    }

    private WorkItem start(String flow) {
        flows.start(flow, new Beginning(subject, unit, "某局", 2024, "期限", clerk));
        return lists.first(WorkList.WAITING, clerk, ItemFilter.NONE, 10).getFirst();
    }

    /** Lets a moment of the item lie in the past, and be the next to look at. */
    private void comeTrue(WorkItem item, String moment) {
        Instant past = Instant.now().minusSeconds(5).truncatedTo(ChronoUnit.MILLIS);
        jdbc.update(
                "update wrk_item set " + moment + " = ?, watch_at = ? where id = ?", time(past), time(past), item.id());
    }

    private static Object time(Instant instant) {
        return java.sql.Timestamp.from(instant);
    }

    private List<String> verbs() {
        return tasks.record(subject).stream().map(line -> line.verb()).toList();
    }
}
