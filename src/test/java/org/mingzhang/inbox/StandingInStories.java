package org.mingzhang.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingzhang.base.Ids;
import org.mingzhang.base.OfficeTime;
import org.mingzhang.org.Absence;
import org.mingzhang.org.Absences;
import org.mingzhang.org.BadAbsence;
import org.mingzhang.org.NotAllowed;
import org.mingzhang.org.People;
import org.mingzhang.org.Person;
import org.mingzhang.org.SignedIn;
import org.mingzhang.org.WantedAbsence;
import org.mingzhang.workflow.Actor;
import org.mingzhang.workflow.Beginning;
import org.mingzhang.workflow.Decision;
import org.mingzhang.workflow.Flows;
import org.mingzhang.workflow.ItemFilter;
import org.mingzhang.workflow.ItemGone;
import org.mingzhang.workflow.NotYourItem;
import org.mingzhang.workflow.OwnDraft;
import org.mingzhang.workflow.RecordLine;
import org.mingzhang.workflow.Tasks;
import org.mingzhang.workflow.WorkItem;
import org.mingzhang.workflow.WorkList;
import org.mingzhang.workflow.WorkLists;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** 代理: a colleague handles what waits for somebody who is away, in both names, and never the own draft. */
abstract class StandingInStories {

    private static final String FLOW = "standing-in";

    @Autowired
    Absences absences;

    @Autowired
    People people;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Flows flows;

    @Autowired
    Tasks tasks;

    @Autowired
    WorkLists lists;

    @Autowired
    Clock clock;

    @Autowired
    JdbcTemplate jdbc;

    private final String unit = Ids.next();
    private final String subject = Ids.next();
    private Person drafter = new Person("", "", "", "", Optional.empty(), Set.of());
    private Person li = drafter;
    private Person zhang = drafter;

    @BeforeEach
    void makeAUnit() {
        if (flows.versions(FLOW).isEmpty()) {
            flows.publish(FLOW, flow(), 0, Actor.SYSTEM, "");
        }
        jdbc.update(
                "insert into org_unit (id, name, created_at) values (?, ?, ?)",
                unit,
                "某局" + unit,
                java.sql.Timestamp.from(Instant.now()));
        drafter = person("王", "DRAFTER");
        li = person("李四", "DEPUTY_IN_CHARGE");
        zhang = person("张三", "DEPARTMENT_HEAD");
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void who_stands_in_handles_what_waits_for_the_absent_and_the_record_names_both() {
        WorkItem item = reviewOf(drafter);
        assertThat(waiting(signIn(zhang))).isEmpty();
        assertThatThrownBy(() -> tasks.open(item.id(), signIn(zhang))).isInstanceOf(NotYourItem.class);

        absences.arrange(li, wanted(li, zhang, 0, 3));

        assertThat(waiting(signIn(zhang))).extracting(WorkItem::id).containsExactly(item.id());
        approve(item, signIn(zhang));
        assertThat(last().actorName()).isEqualTo("张三（代李四）");
        assertThat(last().actor()).isEqualTo(zhang.id());
    }

    @Test
    void what_the_absent_person_had_taken_is_taken_over() {
        WorkItem item = reviewOf(drafter);
        tasks.claim(item.id(), signIn(li));
        assertThatThrownBy(() -> tasks.claim(item.id(), signIn(zhang))).isInstanceOf(NotYourItem.class);
        absences.arrange(li, wanted(li, zhang, 0, 0));

        approve(item, signIn(zhang));

        assertThat(last().actorName()).isEqualTo("张三（代李四）");
        assertThatThrownBy(() -> tasks.claim(item.id(), signIn(li))).isInstanceOf(ItemGone.class);
    }

    @Test
    void nobody_approves_the_own_draft_in_somebody_elses_name() {
        WorkItem item = reviewOf(drafter);
        absences.arrange(li, wanted(li, drafter, 0, 3));

        assertThatThrownBy(() -> approve(item, signIn(drafter))).isInstanceOf(OwnDraft.class);

        assertThat(tasks.openOf(subject)).extracting(WorkItem::id).containsExactly(item.id());
        assertThat(jdbc.queryForObject(
                        "select count(*) from aud_line where actor = ? and verb = 'workflow.complete'",
                        Integer.class,
                        drafter.id()))
                .isGreaterThan(0);
        approve(item, signIn(li));
        assertThat(last().actorName()).isEqualTo("李四");
    }

    @Test
    void it_lasts_from_its_first_day_to_its_last_and_no_longer() {
        WorkItem item = reviewOf(drafter);
        absences.arrange(li, wanted(li, zhang, 1, 3));
        assertThat(waiting(signIn(zhang))).isEmpty();
        absences.cancel(li, absences.of(li).getFirst().id());
        absences.arrange(li, wanted(li, zhang, -5, 0));
        assertThat(waiting(signIn(zhang))).hasSize(1);

        jdbc.update(
                "update org_absence set last_day = ? where person = ?",
                java.sql.Date.valueOf(today().minusDays(1)),
                li.id());

        assertThat(waiting(signIn(zhang))).isEmpty();
        assertThatThrownBy(() -> approve(item, signIn(zhang))).isInstanceOf(NotYourItem.class);
    }

    @Test
    void standing_in_gives_no_administration() {
        Person admin = person("管理员", "SYSTEM_ADMIN");
        absences.arrange(admin, wanted(admin, zhang, 0, 3));

        assertThat(signIn(zhang).standsInFor()).singleElement().satisfies(absent -> assertThat(absent.groups())
                .isEmpty());
    }

    @Test
    void oneself_the_principal_and_the_administrator_arrange_and_nobody_else() {
        Person principal = person("局长", "PRINCIPAL");
        Person admin = person("管理员", "SYSTEM_ADMIN");
        absences.arrange(principal, wanted(li, zhang, 0, 0));
        absences.arrange(admin, wanted(li, zhang, 5, 6));

        assertThatThrownBy(() -> absences.arrange(zhang, wanted(drafter, zhang, 0, 3)))
                .isInstanceOf(NotAllowed.class);
        Absence first = absences.of(li).getFirst();
        assertThatThrownBy(() -> absences.cancel(zhang, first.id())).isInstanceOf(NotAllowed.class);
        assertThat(first.setBy()).isEqualTo("局长");
        assertThat(absences.of(drafter)).isEmpty();
        assertThat(absences.of(zhang)).hasSize(2);
        absences.cancel(li, first.id());
        assertThat(absences.of(li)).hasSize(1);
    }

    @Test
    void what_makes_no_sense_is_refused() {
        absences.arrange(li, wanted(li, zhang, 0, 3));
        Person stranger = people.byLogin("drafter").orElseThrow();

        for (WantedAbsence bad : List.of(
                wanted(li, li, 10, 11),
                wanted(li, zhang, 11, 10),
                wanted(li, zhang, -9, -8),
                wanted(li, zhang, 10, 400),
                wanted(li, drafter, 3, 5),
                wanted(li, stranger, 10, 11))) {
            assertThatThrownBy(() -> absences.arrange(li, bad)).isInstanceOf(BadAbsence.class);
        }
        assertThatThrownBy(() -> absences.arrange(zhang, wanted(zhang, drafter, 1, 1)))
                .as("who stands in does not go away")
                .isInstanceOf(BadAbsence.class);
        assertThatThrownBy(() -> absences.arrange(drafter, wanted(drafter, li, 2, 2)))
                .as("who is away does not stand in")
                .isInstanceOf(BadAbsence.class);
        assertThat(absences.of(li)).hasSize(1);
    }

    private WorkItem reviewOf(Person starter) {
        flows.start(FLOW, new Beginning(subject, unit, "某局", 2024, "代理", Actors.of(starter)));
        approve(waiting(signIn(starter)).getFirst(), signIn(starter));
        return tasks.openOf(subject).getFirst();
    }

    private void approve(WorkItem item, Actor actor) {
        tasks.complete(item.id(), actor, new Decision("approve", "同意", Map.of()));
    }

    private List<WorkItem> waiting(Actor actor) {
        return lists.first(WorkList.WAITING, actor, ItemFilter.NONE, 10);
    }

    private RecordLine last() {
        return tasks.record(subject).stream()
                .filter(line -> line.verb().equals("approve"))
                .toList()
                .getLast();
    }

    /** As the pages see who is signed in. */
    private Actor signIn(Person person) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(person.login(), "", List.of()));
        return Actors.of(signedIn.person());
    }

    private WantedAbsence wanted(Person absent, Person proxy, int from, int to) {
        return new WantedAbsence(absent.id(), proxy.id(), today().plusDays(from), today().plusDays(to), "出差");
    }

    private LocalDate today() {
        return OfficeTime.today(clock);
    }

    private Person person(String name, String role) {
        String id = Ids.next();
        jdbc.update(
                "insert into org_person (id, login, name, unit, password, must_change, active, failures, created_at)"
                        + " values (?, ?, ?, ?, 'x', false, true, 0, ?)",
                id,
                "s" + id.substring(9).replace("-", ""),
                name,
                unit,
                java.sql.Timestamp.from(Instant.now()));
        jdbc.update("insert into org_person_role (person, role) values (?, ?)", id, role);
        return people.find(id).orElseThrow();
    }

    private static String flow() {
        return """
                <definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL' targetNamespace='t'
                    xmlns:camunda='http://camunda.org/schema/1.0/bpmn'>
                  <process id='standing-in' name='代理' isExecutable='true'>
                    <startEvent id='s'/><sequenceFlow id='s-a' sourceRef='s' targetRef='a'/>
                    <userTask id='a' name='起草' camunda:candidateGroups='DRAFTER' camunda:formRef='draft-report' camunda:formRefBinding='deployment'/>
                    <sequenceFlow id='a-b' sourceRef='a' targetRef='b'/>
                    <userTask id='b' name='审核' camunda:candidateGroups='DEPUTY_IN_CHARGE' camunda:formRef='draft-report' camunda:formRefBinding='deployment'/>
                    <sequenceFlow id='b-e' sourceRef='b' targetRef='e'/><endEvent id='e'/>
                  </process>
                </definitions>""";
    }
}
