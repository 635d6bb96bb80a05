package org.mingzhang.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mingzhang.base.Hashes;
import org.mingzhang.base.OfficeTime;
import org.mingzhang.document.Papers;
import org.mingzhang.document.Printer;
import org.mingzhang.document.VeraPdf;
import org.mingzhang.inbox.Actors;
import org.mingzhang.org.Person;
import org.mingzhang.org.Role;
import org.mingzhang.workflow.AfterReturn;
import org.mingzhang.workflow.SentBack;
import org.mingzhang.workflow.StepContext;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** What the signature fixes, and what undoes it. */
abstract class Freezing extends ReportStories {

    @Autowired
    FreezeReport freezeReport;

    @Autowired
    Papers papers;

    @Autowired
    Printer printer;

    @Autowired
    ApplicationEventPublisher events;

    @Test
    void the_signature_fixes_one_version_that_hashes_to_what_it_says() {
        write("duties", "贯彻执行𠮷😀，执行{{personnelCost|wan}}。");
        figures.set(wang, report.id(), "personnelCost", Optional.of(new BigDecimal("513.89")), "", "", 0);

        freeze();

        FrozenVersion version = reports.frozen(report.id()).orElseThrow();
        assertThat(version.number()).isEqualTo(1);
        assertThat(Hashes.sha256(version.json())).isEqualTo(version.sha256());
        assertThat(Hashes.sha256(SnapshotJson.write(version.snapshot()))).isEqualTo(version.sha256());
        assertThat(version.snapshot().issuedOn())
                .isEqualTo(OfficeTime.day(version.frozenAt()).toString());
        assertThat(version.snapshot().parts())
                .extracting(Snapshot.Part::text)
                .contains("贯彻执行𠮷😀，执行513.89万元。", "无")
                .noneMatch(text -> text.contains("{{"));
        assertThat(reports.version(version.id())).contains(version);
        assertThat(state()).isEqualTo(ReportState.FROZEN);
    }

    @Test
    void freezing_twice_does_no_more_than_once() {
        freeze();
        FrozenVersion once = reports.frozen(report.id()).orElseThrow();

        freeze();

        assertThat(reports.frozen(report.id())).contains(once);
        assertThat(trail.about(report.id()).stream().filter(line -> line.verb().equals("report.freeze")))
                .hasSize(1);
    }

    @Test
    void nobody_writes_in_a_signed_report() {
        write("duties", "定稿。");
        BudgetLine line = budgetLines.add(wang, report.id(), "公车经费", "").getFirst();
        freeze();

        assertThat(sections.writable(wang, report.id())).isFalse();
        assertThatThrownBy(() -> sections.save(wang, report.id(), "duties", "改", 1))
                .isInstanceOf(ReportLocked.class);
        assertThatThrownBy(() -> sections.lease(wang, report.id(), "duties")).isInstanceOf(ReportLocked.class);
        assertThatThrownBy(() -> figures.set(wang, report.id(), "headcount", Optional.empty(), "", "", 0))
                .isInstanceOf(ReportLocked.class);
        assertThatThrownBy(() -> budgetLines.remove(wang, report.id(), line.id()))
                .isInstanceOf(ReportLocked.class);
    }

    @Test
    void whatever_happens_to_the_tables_the_version_says_the_same() {
        write("duties", "定稿。");
        freeze();
        FrozenVersion before = reports.frozen(report.id()).orElseThrow();

        sql.sql("update rpt_section set body = '偷改' where report = ?")
                .param(report.id())
                .update();

        assertThat(reports.frozen(report.id())).contains(before);
        assertThat(reports.narrative(report.id())).contains(new NarrativeLine("duties", 0, "定稿。"));
        assertThat(papers.current(report.id()).body()).contains("<p>定稿。</p>").doesNotContain("偷改");
    }

    @Test
    void a_report_that_names_a_figure_without_value_is_not_signed() {
        write("duties", "执行{{personnelCost|wan}}。");

        assertThatThrownBy(this::freeze)
                .isInstanceOf(FiguresUnresolved.class)
                .hasMessageContaining("{{personnelCost|wan}}");
        assertThat(state()).isEqualTo(ReportState.DRAFT);
        assertThat(reports.frozen(report.id())).isEmpty();
    }

    @Test
    void a_return_to_before_the_signature_makes_the_version_void_and_keeps_it() {
        write("duties", "第一版。");
        freeze();
        FrozenVersion first = reports.frozen(report.id()).orElseThrow();

        sentBack("secrecy-review", "draft", Set.of("internal-review", "principal-sign-off", "freeze-report"));

        assertThat(state()).isEqualTo(ReportState.DRAFT);
        assertThat(reports.frozen(report.id())).isEmpty();
        assertThat(reports.version(first.id())).contains(first);
        assertThat(recorded(principal)).contains("report.voidVersion");
        assertThat(sql.sql("select void_reason from rpt_version where id = ?")
                        .param(first.id())
                        .query(String.class)
                        .single())
                .isEqualTo("数据有误，请核对");

        write("duties", "第二版。");
        freeze();

        FrozenVersion second = reports.frozen(report.id()).orElseThrow();
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.sha256()).isNotEqualTo(first.sha256());
    }

    @Test
    void a_return_to_the_signature_itself_asks_for_a_new_one() {
        freeze();

        sentBack("secrecy-review", "principal-sign-off", Set.of("freeze-report"));

        assertThat(state()).isEqualTo(ReportState.DRAFT);
    }

    @Test
    void a_return_after_the_signature_leaves_the_version_alone() {
        freeze();

        sentBack("apply-seal", "secrecy-review", Set.of());

        assertThat(state()).isEqualTo(ReportState.FROZEN);
        assertThat(reports.frozen(report.id())).isPresent();
    }

    @Test
    void a_public_report_never_becomes_a_draft_again() {
        freeze();
        reports.markPublished(report.id());
        reports.markPublished(report.id());

        sentBack("publish", "draft", Set.of("principal-sign-off", "freeze-report"));

        assertThat(state()).isEqualTo(ReportState.PUBLISHED);
        assertThat(reports.frozen(report.id())).isPresent();
        assertThatThrownBy(() -> write("duties", "改")).isInstanceOf(ReportLocked.class);
    }

    @Test
    void a_draft_is_neither_published_nor_sealed() {
        assertThatThrownBy(() -> reports.markPublished(report.id())).isInstanceOf(ReportNotSigned.class);
        assertThatThrownBy(() -> papers.frozen(report.id())).isInstanceOf(ReportNotSigned.class);
        assertThat(papers.current(report.id()).version()).isEmpty();
    }

    @Test
    void the_paper_carries_the_version_it_shows() {
        budgetLines.add(wang, report.id(), "公车经费", "");
        freeze();

        FrozenVersion version = reports.frozen(report.id()).orElseThrow();
        assertThat(papers.frozen(report.id())).satisfies(paper -> {
            assertThat(paper.version()).isEqualTo(version.id());
            assertThat(paper.versionHash()).isEqualTo(version.sha256());
            assertThat(paper.data()).isEqualTo(version.json());
            assertThat(paper.issuer()).isEqualTo(report.unitName());
            assertThat(paper.body()).contains("<caption>各项目预算与支出</caption>", "<th class=\"l\" scope=\"row\">公车经费</th>");
        });
    }

    @Test
    void the_signed_report_prints_as_paper_that_everybody_can_read() throws Exception {
        write("duties", Files.readString(Path.of("src/test/resources/lusong-2024.txt")));
        BudgetLine line = budgetLines.add(wang, report.id(), "公共法律服务工作经费", "").getFirst();
        budgetLines.save(wang, report.id(), executed(line, "50.24"));
        freeze();

        byte[] pdf = printer.pdf(papers.frozen(report.id()), Optional.empty());

        assertThat(VeraPdf.failures(pdf, "2a")).isEmpty();
        assertThat(VeraPdf.failures(pdf, "ua1")).isEmpty();
        Files.write(Files.createDirectories(Path.of("target/papers")).resolve("frozen-report.pdf"), pdf);
    }

    @Test
    void the_flow_signs_and_a_return_makes_it_a_draft_again() {
        Person reviewer = person("孙保密", Role.SECRECY_REVIEWER);
        write("duties", "第一版。");
        finish(wang, "draft");
        assertThatThrownBy(() -> write("duties", "送审后再改。")).isInstanceOf(NotYoursToWrite.class);
        finish(person("李股长", Role.DEPARTMENT_HEAD), "internal-review");
        finish(person("赵副局长", Role.DEPUTY_IN_CHARGE), "deputy-review");
        finish(principal, "principal-sign-off");
        await().untilAsserted(() -> assertThat(reports.frozen(report.id())).isPresent());
        FrozenVersion signed = reports.frozen(report.id()).orElseThrow();

        reroutes.sendBack(
                waitingAt(reviewer, "secrecy-review"), Actors.of(reviewer), "draft", AfterReturn.ALL_AGAIN, "第一段有误");

        assertThat(state()).isEqualTo(ReportState.DRAFT);
        assertThat(reports.frozen(report.id())).isEmpty();
        assertThat(reports.version(signed.id())).contains(signed);
        assertThat(write("duties", "第二版。").version()).isEqualTo(2);
    }

    private static BudgetLine executed(BudgetLine line, String amount) {
        return new BudgetLine(
                line.id(),
                line.name(),
                line.group(),
                line.carriedIn(),
                line.initialBudget(),
                line.adjustment(),
                Optional.of(new BigDecimal(amount)),
                line.carriedOut(),
                line.version());
    }

    private void freeze() {
        freezeReport.run(new StepContext(report.id(), unit, 2024, "freeze-report"));
    }

    private void sentBack(String from, String to, Set<String> undone) {
        transaction.executeWithoutResult(status ->
                events.publishEvent(new SentBack(report.id(), from, to, undone, Actors.of(principal), "数据有误，请核对")));
    }

    private ReportState state() {
        return reports.find(report.id()).orElseThrow().state();
    }
}
