package org.mingzhang.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.mingzhang.audit.AuditLine;
import org.mingzhang.audit.AuditTrail;
import org.mingzhang.base.Ids;
import org.mingzhang.inbox.Actors;
import org.mingzhang.org.Person;
import org.mingzhang.org.Role;
import org.mingzhang.workflow.Decision;
import org.mingzhang.workflow.ItemFilter;
import org.mingzhang.workflow.Reroutes;
import org.mingzhang.workflow.Tasks;
import org.mingzhang.workflow.WorkItem;
import org.mingzhang.workflow.WorkList;
import org.mingzhang.workflow.WorkLists;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A unit of its own with two drafters and a principal, and a report just started by the first drafter. */
abstract class ReportStories {

    static final String TEMPLATE = "hunan-department";

    @Autowired
    Reports reports;

    @Autowired
    Sections sections;

    @Autowired
    Figures figures;

    @Autowired
    BudgetLines budgetLines;

    @Autowired
    AuditTrail trail;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Tasks tasks;

    @Autowired
    WorkLists lists;

    @Autowired
    Reroutes reroutes;

    @Autowired
    Clock clock;

    final String unit = Ids.next();
    final Person wang = person("王起草", Role.DRAFTER);
    final Person zhao = person("赵起草", Role.DRAFTER);
    final Person principal = person("李局长", Role.PRINCIPAL);

    /** The report of 2024. */
    Report report;

    @BeforeEach
    void a_report_was_started() {
        newUnit(unit);
        report = reports.start(wang, 2024, TEMPLATE);
    }

    void newUnit(String id) {
        sql.sql("insert into org_unit (id, name, created_at) values (?, ?, ?)")
                .params(id, "测试单位" + id, java.sql.Timestamp.from(clock.instant()))
                .update();
    }

    Person person(String name, Role role) {
        return person(unit, name, role);
    }

    static Person person(String unit, String name, Role role) {
        String id = Ids.next();
        return new Person(id, id, name, unit, Optional.empty(), Set.of(role));
    }

    SectionText write(String section, String text) {
        return sections.save(
                wang,
                report.id(),
                section,
                text,
                sections.one(wang, report.id(), section).version());
    }

    String text(String section) {
        return sections.one(wang, report.id(), section).text();
    }

    /** Verbs of what was recorded about the report, for one person. */
    java.util.List<String> recorded(Person person) {
        return trail.about(report.id()).stream()
                .filter(line -> line.actor().equals(person.id()))
                .map(AuditLine::verb)
                .toList();
    }

    static Map<String, FigureValue> byCode(java.util.List<FigureValue> figures) {
        return figures.stream()
                .collect(java.util.stream.Collectors.toMap(
                        figure -> figure.field().code(), java.util.function.Function.identity()));
    }

    /** Approves the item that waits for the person at the step, as soon as it is there. */
    void finish(Person person, String step) {
        tasks.complete(waitingAt(person, step), Actors.of(person), new Decision("approve", "同意", Map.of()));
    }

    String waitingAt(Person person, String step) {
        await().untilAsserted(() ->
                assertThat(waiting(person)).extracting(WorkItem::step).contains(step));
        return waiting(person).stream()
                .filter(item -> item.step().equals(step))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<WorkItem> waiting(Person person) {
        return lists.first(WorkList.WAITING, Actors.of(person), ItemFilter.NONE, 50);
    }
}
