package org.mingzhang.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingzhang.DemoPeople;
import org.mingzhang.TestHook;
import org.mingzhang.TestMail;
import org.mingzhang.base.Ids;
import org.mingzhang.base.OfficeTime;
import org.mingzhang.inbox.Actors;
import org.mingzhang.org.BadMailAddress;
import org.mingzhang.org.MailAddresses;
import org.mingzhang.org.NotAllowed;
import org.mingzhang.org.People;
import org.mingzhang.org.Person;
import org.mingzhang.workflow.Actor;
import org.mingzhang.workflow.AfterReturn;
import org.mingzhang.workflow.Beginning;
import org.mingzhang.workflow.Chores;
import org.mingzhang.workflow.Colleague;
import org.mingzhang.workflow.Decision;
import org.mingzhang.workflow.FailedStep;
import org.mingzhang.workflow.Flows;
import org.mingzhang.workflow.ItemFilter;
import org.mingzhang.workflow.ItemHandedOver;
import org.mingzhang.workflow.ItemOverdue;
import org.mingzhang.workflow.ItemUrged;
import org.mingzhang.workflow.Reroutes;
import org.mingzhang.workflow.Tasks;
import org.mingzhang.workflow.WorkItem;
import org.mingzhang.workflow.WorkList;
import org.mingzhang.workflow.WorkLists;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** Who is told what, how, and how often: against the engine, the database and a real mail server. */
abstract class NoticeStories {

    private static final String FLOW = "notices";
    private static final String TITLE = "二〇二四年度绩效自评报告";

    @Autowired
    Flows flows;

    @Autowired
    Tasks tasks;

    @Autowired
    Reroutes reroutes;

    @Autowired
    WorkLists lists;

    @Autowired
    People people;

    @Autowired
    DemoPeople demo;

    @Autowired
    Notices notices;

    @Autowired
    NoticeChoices choices;

    @Autowired
    MailAddresses addresses;

    @Autowired
    SendMail sendMail;

    @Autowired
    JavaMailSenderImpl server;

    @Autowired
    Chores chores;

    @Autowired
    ManagementService jobs;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    private final String subject = Ids.next();
    private final String unit = Ids.next();
    private Person drafter = unborn();
    private Person head = unborn();
    private Person deputy = unborn();

    @BeforeEach
    void makeAUnit() {
        if (flows.versions(FLOW).isEmpty()) {
            flows.publish(FLOW, flow(), 0, Actor.SYSTEM, "");
        }
        unit(unit);
        drafter = person(unit, "起草人王", "DRAFTER");
        head = person(unit, "股长李", "DEPARTMENT_HEAD");
        deputy = person(unit, "副局长赵", "DEPUTY_IN_CHARGE");
    }

    @Test
    void who_may_handle_an_item_is_told_until_somebody_has() {
        Person other = person(unit, "股长孙", "DEPARTMENT_HEAD");
        start(TITLE);
        finish(drafter, "a");

        assertThat(texts(head)).containsExactly("《" + TITLE + "》等您办理：审核");
        assertThat(texts(other)).hasSize(1);
        assertThat(texts(deputy)).isEmpty();
        assertThat(notices.unread(head, 100)).isEqualTo(1);
        assertThat(notices.unread(List.of(head.id(), other.id(), deputy.id())))
                .containsOnly(Map.entry(head.id(), 1), Map.entry(other.id(), 1));

        finish(head, "b");

        assertThat(notices.unread(head, 100)).isZero();
        assertThat(notices.unread(other, 100)).isZero();
        assertThat(texts(drafter)).first().isEqualTo("股长李办理了《" + TITLE + "》：审核");
    }

    @Test
    void notices_are_read_by_their_person_only() {
        start(TITLE);
        String id = notices.of(drafter, 0, 1).getFirst().id();

        notices.read(head, id);
        assertThat(notices.unread(drafter, 9)).isEqualTo(1);
        notices.read(drafter, id);
        assertThat(notices.unread(drafter, 9)).isZero();
        assertThat(notices.of(drafter, 0, 1).getFirst().read()).isTrue();
    }

    @Test
    void what_is_rolled_back_is_told_to_nobody() {
        String address = mail(drafter);
        transaction.executeWithoutResult(tx -> {
            start(TITLE);
            tx.setRollbackOnly();
        });

        assertThat(notices.of(drafter, 0, 9)).isEmpty();
        assertThat(choreJobs(drafter)).isEmpty();
        assertThat(TestMail.to(address)).isEmpty();
    }

    @Test
    void a_mail_says_what_waits_and_leads_there() throws Exception {
        String address = mail(drafter);
        start(TITLE + "𪚥");

        MimeMessage mail = onlyMail(address);

        assertThat(mail.getSubject()).isEqualTo("[明章] 待办：" + TITLE + "𪚥");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(part(mail, "text/plain"))
                .contains("《" + TITLE + "𪚥》等您办理：起草")
                .contains("https://mingzhang.test/task/" + item(drafter).id());
        soon().untilAsserted(() -> assertThat(mailStates(drafter)).containsExactly("sent"));
    }

    @Test
    void a_mail_server_that_is_down_delays_the_mail_and_nothing_else() {
        String address = mail(drafter);
        TestMail.goDown();
        try {
            start(TITLE);
            soon().untilAsserted(() -> assertThat(attemptsLeft(drafter)).containsExactly(7));
            assertThat(mailStates(drafter)).containsExactly("waiting");
            assertThat(waitOf(drafter)).isBetween(Duration.ofSeconds(20), Duration.ofMinutes(2));
        } finally {
            TestMail.comeUp();
        }
        retryNow(drafter);

        soon().untilAsserted(() -> assertThat(TestMail.to(address)).hasSize(1));
        soon().untilAsserted(() -> assertThat(mailStates(drafter)).containsExactly("sent"));
        sendMail.run(drafter.id());
        assertThat(TestMail.to(address)).hasSize(1);
    }

    @Test
    void a_mail_that_cannot_be_sent_at_all_is_shown_and_goes_out_when_somebody_has_helped() {
        String address = mail(drafter);
        TestMail.goDown();
        try {
            start(TITLE);
            soon().untilAsserted(() -> assertThat(attemptsLeft(drafter)).containsExactly(7));
            jobs.setJobRetries(choreJobs(drafter).getFirst(), 0);
        } finally {
            TestMail.comeUp();
        }
        FailedStep failure = flows.failures().stream()
                .filter(failed -> failed.id().equals(choreJobs(drafter).getFirst()))
                .findFirst()
                .orElseThrow();
        assertThat(failure.step()).isEqualTo("noticeMail");

        flows.retry(failure.id(), Actors.of(demo.flowAdmin()));

        soon().untilAsserted(() -> assertThat(TestMail.to(address)).hasSize(1));
        assertThat(flows.failures()).noneMatch(failed -> failed.id().equals(failure.id()));
    }

    @Test
    void no_mail_server_holds_a_thread_for_ever() {
        assertThat(server.getJavaMailProperties())
                .containsKeys("mail.smtp.connectiontimeout", "mail.smtp.timeout", "mail.smtp.writetimeout");
    }

    @Test
    void a_digest_is_one_mail_a_day() throws Exception {
        String address = mail(drafter);
        int hour = Instant.now().atZone(OfficeTime.ZONE).plusHours(2).getHour();
        choices.set(drafter, new Choice(all(), all(), Optional.of(hour), Optional.empty(), Locale.CHINA));
        start("第一份报告");
        start(Ids.next(), "第二份报告", unit);

        assertThat(choreJobs(drafter)).hasSize(1);
        sendMail.run(drafter.id());
        assertThat(TestMail.to(address)).isEmpty();
        itIsTime(drafter);
        sendMail.run(drafter.id());
        sendMail.run(drafter.id());

        MimeMessage mail = onlyMail(address);
        assertThat(mail.getSubject()).isEqualTo("[明章] 2条通知");
        assertThat(part(mail, "text/plain")).contains("第一份报告", "第二份报告");
    }

    @Test
    void no_mail_comes_in_the_quiet_time() {
        String address = mail(drafter);
        LocalTime now = LocalTime.now(OfficeTime.ZONE).truncatedTo(java.time.temporal.ChronoUnit.MINUTES);
        Choice.Quiet quiet = new Choice.Quiet(now.minusHours(1), now.plusHours(1));
        choices.set(drafter, new Choice(all(), all(), Optional.empty(), Optional.of(quiet), Locale.ENGLISH));
        start(TITLE);

        sendMail.run(drafter.id());
        assertThat(TestMail.to(address)).isEmpty();
        assertThat(notices.unread(drafter, 9)).isEqualTo(1);
        itIsTime(drafter);
        sendMail.run(drafter.id());

        assertThat(TestMail.to(address)).hasSize(1);
        assertThat(subjectOf(TestMail.to(address).getFirst())).startsWith("[Mingzhang] To do");
    }

    @Test
    void a_mail_about_what_was_handled_meanwhile_is_not_sent() {
        String address = mail(drafter);
        int hour = Instant.now().atZone(OfficeTime.ZONE).plusHours(2).getHour();
        choices.set(drafter, new Choice(all(), all(), Optional.of(hour), Optional.empty(), Locale.CHINA));
        start(TITLE);
        finish(drafter, "a");

        itIsTime(drafter);
        sendMail.run(drafter.id());

        assertThat(TestMail.to(address)).isEmpty();
        assertThat(mailStates(drafter)).containsExactly("dropped");
    }

    @Test
    void people_choose_what_they_are_told() {
        String address = mail(drafter);
        choices.set(
                drafter,
                new Choice(
                        EnumSet.of(Kind.SENT_BACK),
                        EnumSet.of(Kind.OVERDUE),
                        Optional.empty(),
                        Optional.empty(),
                        Locale.CHINA));
        start(TITLE);

        assertThat(notices.of(drafter, 0, 9)).isEmpty();
        assertThat(choreJobs(drafter)).isEmpty();
        assertThat(TestMail.to(address)).isEmpty();
        assertThat(choices.of(drafter).mailed()).containsExactly(Kind.OVERDUE);
        assertThatThrownBy(() ->
                        choices.set(drafter, new Choice(all(), all(), Optional.of(24), Optional.empty(), Locale.CHINA)))
                .isInstanceOf(BadChoice.class);
    }

    @Test
    void a_hostile_title_is_text_in_the_mail_and_adds_nothing_to_its_head() throws Exception {
        String address = mail(drafter);
        start("<img src=x onerror=alert(1)>\r\nBcc: evil@example.org\r\n\r\n<b>{0} ''");

        MimeMessage mail = onlyMail(address);

        assertThat(TestMail.recipients(mail)).containsExactly(address);
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getHeader("Subject")).hasSize(1);
        assertThat(mail.getSubject()).doesNotContain("\r", "\n").contains("Bcc: evil@example.org");
        assertThat(part(mail, "text/html"))
                .contains("&lt;img src=x onerror=alert(1)&gt;")
                .doesNotContain("<img", "<b>");
        assertThat(TestMail.to("evil@example.org")).isEmpty();
    }

    @Test
    void a_return_is_told_to_the_drafter_with_its_reason() {
        String address = mail(drafter);
        start(TITLE);
        finish(drafter, "a");
        WorkItem item = item(head);
        reroutes.sendBack(item.id(), Actors.of(head), "a", AfterReturn.ALL_AGAIN, "金额有误");

        Notice told = notices.of(drafter, 0, 9).stream()
                .filter(notice -> notice.kind() == Kind.SENT_BACK)
                .findFirst()
                .orElseThrow();
        assertThat(told.text(Locale.CHINA)).isEqualTo("股长李在“审核”退回了《" + TITLE + "》");
        assertThat(told.detail()).isEqualTo("金额有误");
        assertThat(notices.of(head, 0, 9)).extracting(Notice::kind).containsOnly(Kind.OFFERED);
        soon().untilAsserted(() -> assertThat(TestMail.to(address).stream().map(NoticeStories::plain))
                .anyMatch(text -> text.contains("意见：金额有误")));
    }

    @Test
    void an_overdue_item_is_told_to_its_handlers_and_later_to_their_superior_once() {
        start(TITLE);
        WorkItem item = item(drafter);
        for (boolean escalated : List.of(false, true, true)) {
            transaction.executeWithoutResult(tx -> events.publishEvent(new ItemOverdue(item, escalated)));
        }

        assertThat(notices.of(drafter, 0, 9)).extracting(Notice::kind).containsExactly(Kind.OVERDUE, Kind.OFFERED);
        assertThat(texts(deputy)).containsExactly("《" + TITLE + "》的“起草”已经逾期，尚未办理：起草人王");
        assertThat(notices.of(head, 0, 9)).isEmpty();
    }

    @Test
    void urging_and_handing_over_are_told_each_time_with_their_reason() {
        start(TITLE);
        WorkItem item = item(drafter);
        Actor urging = Actors.of(deputy);
        transaction.executeWithoutResult(tx -> {
            events.publishEvent(new ItemUrged(item, urging, "请今天办完"));
            events.publishEvent(new ItemUrged(item, urging, "再催一次"));
            events.publishEvent(
                    new ItemHandedOver(item, urging, new Colleague(head.id(), head.name()), "transfer", "请代为办理"));
        });

        assertThat(notices.of(drafter, 0, 9))
                .filteredOn(notice -> notice.kind() == Kind.URGED)
                .extracting(Notice::detail)
                .containsExactly("再催一次", "请今天办完");
        assertThat(texts(head)).containsExactly("副局长赵把《" + TITLE + "》转给您办理：起草");
    }

    @Test
    void who_left_is_told_nothing() {
        String address = mail(drafter);
        jdbc.update("update org_person set active = false where id = ?", drafter.id());
        start(TITLE);

        assertThat(notices.of(drafter, 0, 9)).isEmpty();
        assertThat(TestMail.to(address)).isEmpty();
    }

    @Test
    void another_system_is_told_of_its_unit_only_and_once() {
        if (jdbc.queryForList("select id from org_unit where id = ?", TestHook.UNIT)
                .isEmpty()) {
            unit(TestHook.UNIT);
        }
        String theirs = Ids.next();
        String title = "对外推送" + theirs;
        Person clerk = person(TestHook.UNIT, "科员", "DRAFTER");
        flows.start(FLOW, new Beginning(theirs, TestHook.UNIT, "某局", 2024, title, Actors.of(clerk)));
        start(subject, "不推送" + subject, unit);

        soon().untilAsserted(() -> assertThat(TestHook.calls(theirs)).hasSize(1));
        TestHook.Call call = TestHook.calls(theirs).getFirst();
        assertThat(call.body()).contains("\"kind\":\"OFFERED\"", title);
        assertThat(call.heads())
                .containsEntry(
                        "x-mingzhang-signature",
                        "sha256="
                                + Webhook.signature(
                                        TestHook.SECRET,
                                        call.heads().get("x-mingzhang-timestamp") + "." + call.body()));
        chores.later(SendPost.NAME, Objects.requireNonNull(call.heads().get("x-mingzhang-delivery")), Instant.now());
        soon().untilAsserted(() -> assertThat(jdbc.queryForObject(
                        "select count(*) from ACT_RU_JOB where HANDLER_CFG_ = ?",
                        Integer.class,
                        SendPost.NAME + " " + call.heads().get("x-mingzhang-delivery")))
                .isZero());
        assertThat(TestHook.calls(theirs)).hasSize(1);
        assertThat(TestHook.calls(subject)).isEmpty();
    }

    @Test
    void an_address_is_kept_by_its_person_or_the_units_administrator_and_is_a_plain_one() {
        Person admin = person(unit, "管理员", "SYSTEM_ADMIN");
        addresses.set(admin, drafter.id(), " a.b+c@example.gov.cn ");
        assertThat(addresses.of(drafter.id())).contains("a.b+c@example.gov.cn");

        assertThatThrownBy(() -> addresses.set(head, drafter.id(), "x@example.org"))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> addresses.set(demo.systemAdmin(), drafter.id(), "x@example.org"))
                .isInstanceOf(NotAllowed.class);
        for (String bad : List.of(
                "a", "a@b", "a@b.c\r\nBcc: x@y.org", "a b@c.org", "<a@c.org>", "王 <a@c.org>", "a@-c.org", "a@c..org")) {
            assertThatThrownBy(() -> addresses.set(drafter, drafter.id(), bad)).isInstanceOf(BadMailAddress.class);
        }
        assertThat(addresses.of(drafter.id())).contains("a.b+c@example.gov.cn");
        addresses.set(drafter, drafter.id(), "");
        assertThat(addresses.of(drafter.id())).isEmpty();
    }

    private void start(String title) {
        start(subject, title, unit);
    }

    private void start(String id, String title, String where) {
        flows.start(FLOW, new Beginning(id, where, "某局", 2024, title, Actors.of(drafter)));
    }

    private void finish(Person person, String step) {
        WorkItem item = item(person);
        assertThat(item.step()).isEqualTo(step);
        tasks.complete(item.id(), Actors.of(person), new Decision("approve", "同意", Map.of()));
    }

    private WorkItem item(Person person) {
        return lists.first(WorkList.WAITING, Actors.of(person), ItemFilter.NONE, 10)
                .getFirst();
    }

    private List<String> texts(Person person) {
        return notices.of(person, 0, 20).stream()
                .map(notice -> notice.text(Locale.CHINA))
                .toList();
    }

    private String mail(Person person) {
        String address = person.id() + "@example.org";
        addresses.set(person, person.id(), address);
        return address;
    }

    private void unit(String id) {
        jdbc.update(
                "insert into org_unit (id, name, created_at) values (?, ?, ?)",
                id,
                "某局" + id,
                java.sql.Timestamp.from(Instant.now()));
    }

    private Person person(String where, String name, String role) {
        String id = Ids.next();
        jdbc.update(
                "insert into org_person (id, login, name, unit, password, must_change, active, failures, created_at)"
                        + " values (?, ?, ?, ?, 'x', false, true, 0, ?)",
                id,
                "n" + id.substring(9).replace("-", ""),
                name,
                where,
                java.sql.Timestamp.from(Instant.now()));
        jdbc.update("insert into org_person_role (person, role) values (?, ?)", id, role);
        return people.find(id).orElseThrow();
    }

    private List<String> mailStates(Person person) {
        return jdbc.queryForList(
                "select mail_state from ntc_message where person = ? order by id", String.class, person.id());
    }

    private void itIsTime(Person person) {
        jdbc.update(
                "update ntc_message set mail_at = ? where person = ?",
                java.sql.Timestamp.from(Instant.now().minusSeconds(60)),
                person.id());
    }

    private List<String> choreJobs(Person person) {
        return jdbc.queryForList(
                "select ID_ from ACT_RU_JOB where HANDLER_CFG_ = ?", String.class, SendMail.NAME + " " + person.id());
    }

    private List<Integer> attemptsLeft(Person person) {
        return jdbc.queryForList(
                "select RETRIES_ from ACT_RU_JOB where HANDLER_CFG_ = ?",
                Integer.class,
                SendMail.NAME + " " + person.id());
    }

    private Duration waitOf(Person person) {
        Date due = jobs.createJobQuery()
                .jobId(choreJobs(person).getFirst())
                .singleResult()
                .getDuedate();
        return Duration.between(Instant.now(), due.toInstant());
    }

    private void retryNow(Person person) {
        jobs.executeJob(choreJobs(person).getFirst());
    }

    private static MimeMessage onlyMail(String address) {
        soon().untilAsserted(() -> assertThat(TestMail.to(address)).hasSize(1));
        return TestMail.to(address).getFirst();
    }

    private static String subjectOf(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String plain(MimeMessage mail) {
        try {
            return part(mail, "text/plain");
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The part of a type, however deep it lies. */
    private static String part(MimeMessage mail, String type) throws MessagingException, IOException {
        return part((Multipart) mail.getContent(), type).orElseThrow();
    }

    private static Optional<String> part(Multipart parts, String type) throws MessagingException, IOException {
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            if (part.isMimeType(type)) {
                return Optional.of((String) part.getContent());
            }
            if (part.getContent() instanceof Multipart inner) {
                Optional<String> found = part(inner, type);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static EnumSet<Kind> all() {
        return EnumSet.allOf(Kind.class);
    }

    private static Person unborn() {
        return new Person("", "", "", "", Optional.empty(), java.util.Set.of());
    }

    private static ConditionFactory soon() {
        return Awaitility.await().atMost(Duration.ofMinutes(2));
    }

    private static String flow() {
        return """
                <definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL' targetNamespace='t'
                    xmlns:camunda='http://camunda.org/schema/1.0/bpmn'>
                  <process id='notices' name='通知' isExecutable='true'>
                    <startEvent id='s'/><sequenceFlow id='s-a' sourceRef='s' targetRef='a'/>
                    <userTask id='a' name='起草' camunda:candidateGroups='DRAFTER' camunda:formRef='draft-report' camunda:formRefBinding='deployment'/>
                    <sequenceFlow id='a-b' sourceRef='a' targetRef='b'/>
                    <userTask id='b' name='审核' camunda:candidateGroups='DEPARTMENT_HEAD' camunda:formRef='draft-report' camunda:formRefBinding='deployment'/>
                    <sequenceFlow id='b-e' sourceRef='b' targetRef='e'/><endEvent id='e'/>
                  </process>
                </definitions>""";
    }
}
