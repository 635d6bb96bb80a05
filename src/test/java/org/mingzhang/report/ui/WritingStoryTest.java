package org.mingzhang.report.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mingzhang.BrowserStory;
import org.mingzhang.DemoPeople;
import org.mingzhang.document.WordDocuments;
import org.mingzhang.inbox.Actors;
import org.mingzhang.org.Person;
import org.mingzhang.report.BudgetLines;
import org.mingzhang.report.Figures;
import org.mingzhang.report.Report;
import org.mingzhang.report.Reports;
import org.mingzhang.report.Sections;
import org.mingzhang.workflow.Decision;
import org.mingzhang.workflow.ItemFilter;
import org.mingzhang.workflow.Tasks;
import org.mingzhang.workflow.WorkList;
import org.mingzhang.workflow.WorkLists;
import org.springframework.beans.factory.annotation.Autowired;

/** Writing a report in the browser. Each story has a report of its own year. */
class WritingStoryTest extends BrowserStory {

    private static final Path SEED = Path.of("src/test/resources/lusong-2024.txt");

    @Autowired
    Reports reports;

    @Autowired
    Sections sections;

    @Autowired
    Figures figures;

    @Autowired
    BudgetLines lines;

    @Autowired
    Tasks tasks;

    @Autowired
    WorkLists lists;

    /** The browser, the application and its database share one machine with whatever else runs on it. */
    @BeforeAll
    static void patience() {
        setDefaultAssertionTimeout(30_000);
    }

    @Test
    void what_is_typed_is_stored_by_itself_and_survives_a_reload() {
        Report report = begin(2001);
        openItem(demo.drafter(), report);
        choose("人员情况");
        String words = "编制31人，实有30人，其中经办人𠮷野、䶮某。";

        text().pressSequentially(words);

        assertThat(page.locator(".mz-section-count")).hasText("21 字");
        assertThat(page.locator(".mz-saved").first()).containsText("已自动保存");
        assertThat(sections.one(demo.drafter(), report.id(), "staff").text()).isEqualTo(words);
        screenshot("report-outline");
        accessible();
        page.reload();
        choose("人员情况");
        assertThat(text()).hasText(words);
        onPhone();
        assertThat(page.locator(".mz-outline-select")).isVisible();
        screenshot("report-outline-phone");
    }

    @Test
    void the_writer_sees_how_long_a_section_may_be_and_nothing_is_cut() {
        Report report = reports.start(demo.drafter(), 1954, "sichuan-department");
        sections.save(demo.drafter(), report.id(), "measures", "改".repeat(497) + "。", version(report, "measures"));
        openItem(demo.drafter(), report);
        choose("改进建议");
        assertThat(page.locator(".mz-section-count")).hasText("498 字 ／ 不超过 500 字");
        assertThat(page.locator(".mz-section-crossing")).hasText("");

        text().press("Control+End");
        text().pressSequentially("再改进。");

        assertThat(page.locator(".mz-section-count")).hasText("502 字 ／ 不超过 500 字");
        assertThat(page.locator(".mz-section-crossing")).hasText("已有 502 字，要求不超过 500 字，请精简。");
        screenshot("section-words");
        accessible();
        onPhone();
        page.locator(".mz-section-count").scrollIntoViewIfNeeded();
        screenshot("section-words-phone");
        onDesk();
        text().press("Control+End");
        text().press("Backspace");
        text().press("Backspace");
        assertThat(page.locator(".mz-section-crossing")).hasText("现有 500 字，符合要求（不超过 500 字）。");
        choose("评价结论");
        assertThat(page.locator(".mz-section-crossing")).hasText("");
        assertThat(sections.one(demo.drafter(), report.id(), "measures").text()).hasSize(500);
    }

    @Test
    void a_finding_leads_to_its_words_in_another_section() {
        Report report = begin(1955);
        String words = "全年开展普法宣传。今年以来，调解案件842件。";
        sections.save(demo.drafter(), report.id(), "performanceOverall", words, version(report, "performanceOverall"));
        openItem(demo.drafter(), report);
        choose("人员情况");

        Locator finding = page.locator(".mz-finding", new Page.LocatorOptions().setHasText("今年以来"))
                .first();
        finding.locator("button.mz-link").first().click();

        assertThat(page.locator(".mz-section h3")).containsText("整体支出绩效情况");
        page.waitForFunction("document.getSelection().toString().includes('今年以来')");
        screenshot("finding-words");
    }

    @Test
    void typing_and_leaving_at_once_loses_nothing() {
        Report report = begin(2002);
        openItem(demo.drafter(), report);
        choose("机构情况");
        text().pressSequentially("内设办公室一个。");

        choose("主要职能");

        assertThat(page.locator(".mz-section h3")).containsText("主要职能");
        assertThat(sections.one(demo.drafter(), report.id(), "institutions").text())
                .isEqualTo("内设办公室一个。");
    }

    @Test
    void a_figure_in_the_text_reads_as_its_digits() {
        Report report = begin(2003);
        figures.set(
                demo.drafter(),
                report.id(),
                "personnelCost",
                java.util.Optional.of(new java.math.BigDecimal("513.89")),
                "",
                "",
                0);
        openItem(demo.drafter(), report);
        choose("基本支出情况");
        text().pressSequentially("人员经费为");

        page.locator(".mz-figure-insert input").click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("人员经费（2003年）"))
                .click();

        assertThat(text()).hasText("人员经费为513.89万元");
        assertThat(text().locator(".chip")).hasText("513.89万元");
        page.waitForCondition(() -> sections.one(demo.drafter(), report.id(), "basicSpending")
                .text()
                .equals("人员经费为{{personnelCost|unit}}"));
    }

    @Test
    void the_second_person_is_told_who_is_editing_and_writes_once_they_are_done() {
        Report report = begin(2004);
        toDepartments(report, DemoPeople.OFFICE, DemoPeople.LEGAL);
        sections.lease(demo.departmentHead(), report.id(), "staff");
        openItem(demo.legalHead(), report);

        choose("人员情况");

        assertThat(page.locator(".mz-notice"))
                .containsText(demo.departmentHead().name() + "正在编辑");
        assertThat(text()).hasAttribute("aria-readonly", "true");
        screenshot("report-being-edited");
        sections.release(demo.departmentHead(), report.id(), "staff");
        assertThat(text()).not().hasAttribute("aria-readonly", "true");
    }

    @Test
    void who_was_overtaken_sees_both_texts_and_loses_neither() {
        Report report = begin(2005);
        toDepartments(report, DemoPeople.OFFICE, DemoPeople.LEGAL);
        openItem(demo.legalHead(), report);
        choose("人员情况");
        sections.save(demo.departmentHead(), report.id(), "staff", "办公室写的。", version(report, "staff"));
        sections.release(demo.departmentHead(), report.id(), "staff");

        text().fill("法制办写的。");

        assertThat(page.locator(".mz-notice")).containsText("未保存");
        assertThat(page.locator(".mz-notice textarea")).hasValue("办公室写的。");
        assertThat(text()).hasText("法制办写的。");
        screenshot("report-conflict");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("用我写的替换"))
                .click();
        assertThat(page.locator(".mz-saved").first()).containsText("已自动保存");
        assertThat(sections.one(demo.legalHead(), report.id(), "staff").text()).isEqualTo("法制办写的。");
    }

    @Test
    void a_text_file_is_reviewed_and_imported() throws IOException {
        Report report = begin(2006);
        openItem(demo.drafter(), report);
        upload("lusong-2024.txt", Files.readAllBytes(SEED));
        assertThat(page.locator(".mz-import-review")).containsText("第 12 行“（1） 部门（单位）基本情况”");
        assertThat(page.locator(".mz-import-review")).containsText("年中执行调减20.76万元");
        screenshot("report-import");
        accessible();
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("上级专项"))
                .uncheck();

        accept();

        assertThat(page.locator(".mz-outline-progress")).not().containsText("已写 0");
        assertThat(sections.one(demo.drafter(), report.id(), "institutions").text())
                .startsWith("包括办公室");
        assertThat(lines.all(demo.drafter(), report.id()))
                .extracting(line -> line.name())
                .containsExactly("公共法律服务工作经费", "公车经费", "智慧矫正建设");
        page.reload();
        assertThat(page.locator(".mz-outline-progress")).isVisible();
        screenshot("report-imported");
    }

    @Test
    void a_word_document_is_reviewed_and_imported_like_a_text() throws IOException {
        Report report = begin(2012);
        openItem(demo.drafter(), report);
        byte[] file;
        try (XWPFDocument document = new XWPFDocument()) {
            BigInteger list = WordDocuments.headings(document);
            WordDocuments.heading(document, list, 0, "存在的问题及原因分析");
            WordDocuments.paragraph(document, "年末仍有项目没有完成。");
            file = WordDocuments.bytes(document);
        }

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("导入文本"))
                .click();
        assertThat(page.locator(".mz-import-content")).containsText(".docx");
        screenshot("report-import-choose");
        attach("report.pdf", file);
        assertThat(page.getByRole(AriaRole.ALERT).last()).containsText("只能导入 .docx、.html 或 .txt");
        attach("report.docx", file);
        assertThat(page.locator(".mz-import-review")).containsText("文件格式：Word");
        assertThat(page.locator(".mz-import-review")).containsText("第 1 行“一、存在的问题及原因分析”");
        screenshot("report-import-word");
        onPhone();
        screenshot("report-import-word-phone");
        accept();

        assertThat(sections.one(demo.drafter(), report.id(), "problems").text()).isEqualTo("年末仍有项目没有完成。");
    }

    @Test
    void importing_over_a_text_asks_first_and_leaves_alone_what_the_file_does_not_have() {
        Report report = begin(2007);
        sections.save(demo.drafter(), report.id(), "problems", "原有的问题。", version(report, "problems"));
        sections.save(demo.drafter(), report.id(), "measures", "原有的措施。", version(report, "measures"));
        openItem(demo.drafter(), report);
        upload("part.txt", "七、存在的问题及原因分析\n新写的问题。\n".getBytes(StandardCharsets.UTF_8));
        assertThat(page.locator(".mz-import-review")).containsText("将替换现有 6 字");

        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("导入").setExact(true))
                .click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("替换并导入"))
                .click();

        assertThat(page.locator(".mz-import-review")).hasCount(0);
        assertThat(sections.one(demo.drafter(), report.id(), "problems").text()).isEqualTo("新写的问题。");
        assertThat(sections.one(demo.drafter(), report.id(), "measures").text()).isEqualTo("原有的措施。");
    }

    @Test
    void files_that_are_no_report_are_refused_with_a_reason() {
        Report report = begin(2008);
        openItem(demo.drafter(), report);
        byte[] big = new byte[10 * 1024 * 1024];
        Arrays.fill(big, (byte) '1');
        byte[] noise = new byte[20_000];
        new Random(5).nextBytes(noise);

        upload("big.txt", big);
        assertThat(page.getByRole(AriaRole.ALERT).last()).containsText("超过 500,000 字的上限");
        attach("photo.txt", noise);
        assertThat(page.getByRole(AriaRole.ALERT).last()).containsText("不是文本文件");
        attach("word.txt", new byte[] {'P', 'K', 3, 4, 0, 0});
        assertThat(page.getByRole(AriaRole.ALERT).last()).containsText("Word");
        screenshot("report-import-refused");

        assertThat(sections.all(demo.drafter(), report.id()))
                .allMatch(section -> section.text().isEmpty());
    }

    @Test
    void figures_and_projects_are_stored_while_typing_and_add_up() {
        Report report = begin(2009);
        openItem(demo.drafter(), report);
        field("人员经费（2009年，万元）").fill("513.89");
        field("公用经费（2009年，万元）").fill("７９.09");
        assertThat(page.locator(".mz-figure", new Page.LocatorOptions().setHasText("人员经费＋公用经费")))
                .containsText("592.98");
        field("编制数（2009年，人）").fill("三十一");
        assertThat(page.locator("vaadin-text-field[invalid]")).containsText("请填数字");

        page.getByLabel("项目名称").last().fill("公共法律服务工作经费");
        page.getByLabel("项目名称").last().press("Enter");
        field("公共法律服务工作经费，上年结转（万元）").fill("0.16");
        field("公共法律服务工作经费，年初预算（万元）").fill("71");
        field("公共法律服务工作经费，年中调整（万元）").fill("-20.76");
        field("公共法律服务工作经费，实际支出（万元）").fill("50.24");
        field("公共法律服务工作经费，年末结转（万元）").fill("0.16");

        assertThat(page.locator(".mz-balance")).containsText("平衡");
        assertThat(page.locator(".mz-budget tfoot")).containsText("50.24");
        field("公共法律服务工作经费，实际支出（万元）").fill("50.20");
        assertThat(page.locator(".mz-balance")).containsText("差 0.04");
        screenshot("report-figures");
        accessible();
        assertThat(figures.all(demo.drafter(), report.id()))
                .filteredOn(figure -> figure.field().code().equals("basicSpend"))
                .allSatisfy(figure -> assertThat(figure.value()).contains(new java.math.BigDecimal("592.98")));
        onPhone();
        page.locator(".mz-budget").scrollIntoViewIfNeeded();
        screenshot("report-figures-phone");
    }

    private Report begin(int year) {
        return reports.start(demo.drafter(), year, "hunan-department");
    }

    private void openItem(Person person, Report report) {
        signIn(person.login());
        open("/task/" + item(person, report));
        assertThat(page.locator(".mz-outline")).isVisible();
    }

    private String item(Person person, Report report) {
        return lists.first(WorkList.WAITING, Actors.of(person), ItemFilter.words(report.title()), 50).stream()
                .filter(item -> item.subject().equals(report.id()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void toDepartments(Report report, String... departments) {
        tasks.complete(
                item(demo.drafter(), report),
                Actors.of(demo.drafter()),
                new Decision("submit", "", Map.of("departments", List.of(departments))));
    }

    private int version(Report report, String section) {
        return sections.one(demo.drafter(), report.id(), section).version();
    }

    private void choose(String section) {
        page.locator(".mz-outline-entry", new Page.LocatorOptions().setHasText(section))
                .first()
                .click();
        assertThat(page.locator(".mz-section h3")).containsText(section);
    }

    private Locator text() {
        return page.locator(".mz-section-text [role=textbox]");
    }

    private Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private void upload(String name, byte[] content) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("导入文本"))
                .click();
        attach(name, content);
    }

    private void attach(String name, byte[] content) {
        page.locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload(name, "text/plain", content));
    }

    private void accept() {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("导入").setExact(true))
                .click();
        assertThat(page.locator(".mz-import-review")).hasCount(0);
    }
}
