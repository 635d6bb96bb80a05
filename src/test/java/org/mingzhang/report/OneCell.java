package org.mingzhang.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingzhang.document.Papers;
import org.mingzhang.document.PrintedText;
import org.mingzhang.document.Printer;
import org.mingzhang.org.Role;
import org.mingzhang.report.tables.CellChange;
import org.mingzhang.report.tables.CellPlace;
import org.mingzhang.seal.SealedFiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/** One amount, followed to every place where somebody reads it: no copy says something else, none shows a token. */
abstract class OneCell extends ReportStories {

    private static final CellPlace PROJECTS_SPENT =
            new CellPlace("baseData", "", "spending", "projectSpend", "executed");

    @Autowired
    Tables tables;

    @Autowired
    Papers papers;

    @Autowired
    Printer printer;

    @Autowired
    SealedFiles sealedFiles;

    @Autowired
    WebApplicationContext web;

    @BeforeEach
    void accounts_and_a_text_that_names_them() {
        Map.of("personnelCost", "110.00", "operatingCost", "30.00", "fullYearBudget", "200.00")
                .forEach((code, digits) ->
                        figures.set(wang, report.id(), code, Optional.of(new BigDecimal(digits)), "", "", 0));
        write("projectSpending", "项目支出{{projectSpend|wan}}。\n其中明细合计{{listedProjectSpend|wan}}。");
        write("performanceOverall", "全年支出{{executed|wan}}，执行率{{executionRate|unit}}，其中项目{{projectSpend|wan}}。");
        write("problems", "项目支出{{projectSpend|wan}}仍不够快。");
    }

    @Test
    void a_cell_of_an_attached_table_changes_the_text_the_pdf_the_portal_and_the_open_data() {
        project("50.24");
        type("58.46");
        assertThat(drafted()).allSatisfy((copy, text) -> assertThat(text)
                .as(copy)
                .contains("项目支出58.46万元。", "全年支出198.46万元，执行率99.23%，其中项目58.46万元。", "项目支出58.46万元仍"));

        type("52.13");

        assertThat(published()).allSatisfy((copy, text) -> assertThat(text)
                .as(copy)
                .contains("项目支出52.13万元。", "全年支出192.13万元，执行率96.07%，其中项目52.13万元。", "项目支出52.13万元仍")
                .doesNotContain("58.46", "198.46", "99.23"));
    }

    @Test
    void a_cell_of_the_table_of_projects_changes_the_same_copies() {
        type("58.46");
        BudgetLine line = project("50.24");
        assertThat(drafted())
                .allSatisfy((copy, text) -> assertThat(text).as(copy).contains("其中明细合计50.24万元。"));

        spent(line, "49.67");

        assertThat(published())
                .allSatisfy((copy, text) ->
                        assertThat(text).as(copy).contains("其中明细合计49.67万元。").doesNotContain("50.24"));
    }

    private Map<String, String> drafted() {
        return copies(printer.pdf(papers.current(report.id()), Optional.empty()));
    }

    private Map<String, String> published() {
        approve();
        FrozenVersion version = reports.frozen(report.id()).orElseThrow();
        Map<String, String> copies = copies(sealedFiles.content(
                sealedFiles.ofVersion(version.id()).orElseThrow().id()));
        copies.put("frozen version", version.json());
        copies.put("portal page", onThePortal("").replaceAll("<[^>]+>", ""));
        copies.put("open data", onThePortal("/report.json"));
        assertThat(copies)
                .allSatisfy((copy, text) -> assertThat(text).as(copy).doesNotContain("{{", "}}", "|wan", "${"));
        return copies;
    }

    private Map<String, String> copies(byte[] pdf) {
        Map<String, String> copies = new LinkedHashMap<>();
        copies.put(
                "text",
                String.join(
                        "\n",
                        reports.narrative(report.id()).stream()
                                .map(NarrativeLine::text)
                                .toList()));
        copies.put("printed body", papers.current(report.id()).body());
        copies.put("pdf", PrintedText.of(pdf).all().replaceAll("\\s", ""));
        return copies;
    }

    private void approve() {
        finish(wang, "draft");
        finish(person("李股长", Role.DEPARTMENT_HEAD), "internal-review");
        finish(person("赵副局长", Role.DEPUTY_IN_CHARGE), "deputy-review");
        finish(principal, "principal-sign-off");
        finish(person("孙保密", Role.SECRECY_REVIEWER), "secrecy-review");
        finish(person("周印章", Role.SEAL_KEEPER), "apply-seal");
        finish(person("吴公开", Role.DISCLOSURE_OFFICER), "publish");
        await().untilAsserted(() ->
                assertThat(reports.find(report.id()).orElseThrow().state()).isEqualTo(ReportState.PUBLISHED));
    }

    private String onThePortal(String file) {
        MvcTestResult answer = MockMvcTester.from(web)
                .get()
                .uri("/public/reports/" + report.id() + file)
                .exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getMvcResult().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private void type(String digits) {
        String before = figures.all(wang, report.id()).stream()
                .filter(figure -> figure.field().code().equals("projectSpend"))
                .flatMap(figure -> figure.value().stream())
                .map(BigDecimal::toPlainString)
                .findFirst()
                .orElse("");
        assertThat(tables.write(wang, report.id(), List.of(new CellChange(PROJECTS_SPENT, before, digits)))
                        .problems())
                .isEmpty();
    }

    private BudgetLine project(String spent) {
        return spent(
                budgetLines.add(wang, report.id(), "公共法律服务", "businessProjects").getFirst(), spent);
    }

    private BudgetLine spent(BudgetLine line, String digits) {
        Optional<BigDecimal> none = Optional.empty();
        return budgetLines
                .save(
                        wang,
                        report.id(),
                        new BudgetLine(
                                line.id(),
                                line.name(),
                                line.group(),
                                none,
                                none,
                                none,
                                Optional.of(new BigDecimal(digits)),
                                none,
                                line.version()))
                .getFirst();
    }
}
