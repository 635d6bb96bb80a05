package org.mingzhang.report.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mingzhang.BrowserStory;
import org.mingzhang.document.Attachments;
import org.mingzhang.inbox.Actors;
import org.mingzhang.org.Person;
import org.mingzhang.report.Evidence;
import org.mingzhang.report.Report;
import org.mingzhang.report.Reports;
import org.mingzhang.report.Tables;
import org.mingzhang.report.tables.CellChange;
import org.mingzhang.report.tables.CellPlace;
import org.mingzhang.report.tables.FilledTable;
import org.mingzhang.workflow.Decision;
import org.mingzhang.workflow.ItemFilter;
import org.mingzhang.workflow.Tasks;
import org.mingzhang.workflow.WorkList;
import org.mingzhang.workflow.WorkLists;
import org.springframework.beans.factory.annotation.Autowired;

/** Evidence in the browser: a drafter brings files, a reviewer sees what is proved and what is not. */
class EvidenceStoryTest extends BrowserStory {

    @Autowired
    Reports reports;

    @Autowired
    Tables tables;

    @Autowired
    Evidence evidence;

    @Autowired
    Tasks tasks;

    @Autowired
    WorkLists lists;

    private Report report;

    @Test
    void a_drafter_brings_evidence_and_a_reviewer_sees_what_is_missing() throws IOException {
        report = reports.start(demo.drafter(), 1951, "hunan-department");
        byte[] ledger = Attachments.pdf("调解台账");
        indicator("unitScores", "调解案件数量", "842");
        indicator("unitScores", "挽回经济损失", "300");
        openTask(demo.drafter());
        assertThat(summary()).containsText("佐证：0 / 2 项指标");
        choose("部门整体支出绩效自评表");

        button("“调解案件数量”缺佐证材料").click();
        assertThat(dialog()).containsText("还没有佐证材料");
        attach(
                new FilePayload("调解台账.pdf", "application/pdf", ledger),
                new FilePayload("案卷目录.xlsx", "application/octet-stream", Attachments.xlsx()),
                new FilePayload("签到表.pdf", "application/pdf", Attachments.program()));

        assertThat(files()).hasCount(2);
        assertThat(dialog().locator(".mz-notice")).containsText("“签到表.pdf”没有保存。不能上传这种文件：它的内容是 EXE");
        assertThat(files().first()).containsText(demo.drafter().name());
        screenshot("evidence-dialog");
        accessible();
        onPhone();
        screenshot("evidence-dialog-phone");
        assertThat(overflow()).isZero();
        onDesk();

        Download download = page.waitForDownload(
                () -> dialog().getByText("调解台账.pdf", exactly()).click());
        assertThat(download.suggestedFilename()).isEqualTo("调解台账.pdf");
        try (InputStream in = download.createReadStream()) {
            assertThat(in.readAllBytes()).isEqualTo(ledger);
        }
        sentAsFile(dialog().getByText("调解台账.pdf", exactly()).getAttribute("href"));

        attach(new FilePayload("同一本.pdf", "application/pdf", ledger));
        assertThat(dialog().locator(".mz-notice")).containsText("内容相同的文件已经在这一项里：“调解台账.pdf”");

        button("删除“案卷目录.xlsx”").click();
        page.locator("vaadin-confirm-dialog").getByText("删除", exactly()).click();
        assertThat(files()).hasCount(1);
        button("关闭").click();
        assertThat(button("“调解案件数量”的佐证材料，1 个文件")).hasText("佐证（1）");
        assertThat(summary()).containsText("佐证：1 / 2 项指标");
        assertThat(evidence.list(demo.drafter(), report.id())).hasSize(1);
        page.locator(".mz-table-part-indicators").scrollIntoViewIfNeeded();
        screenshot("evidence-rows");
        accessible();
        onPhone();
        page.locator(".mz-table-part-indicators").scrollIntoViewIfNeeded();
        screenshot("evidence-rows-phone");
        assertThat(overflow()).isZero();
        onDesk();

        pass(demo.drafter());
        signInAnew(demo.departmentHead().login());
        open("/task/" + item(demo.departmentHead()));
        assertThat(summary()).containsText("缺 1 项");
        summary().locator("summary").click();
        summary().scrollIntoViewIfNeeded();
        screenshot("evidence-reviewer");
        accessible();
        onPhone();
        summary().scrollIntoViewIfNeeded();
        screenshot("evidence-reviewer-phone");
        assertThat(overflow()).isZero();
        onDesk();
        summary().getByText("挽回经济损失", exactly()).click();
        assertThat(button("“挽回经济损失”缺佐证材料")).isFocused();
        screenshot("evidence-reviewer-row");
        button("“调解案件数量”的佐证材料，1 个文件").click();
        assertThat(files()).hasCount(1);
        assertThat(dialog().locator("vaadin-upload")).hasCount(0);
        assertThat(dialog().getByText("删除", exactly())).hasCount(0);
        screenshot("evidence-dialog-reviewer");
    }

    @Test
    void a_row_that_is_removed_asks_first_and_what_must_be_proved_stands_against_submitting() throws IOException {
        report = reports.start(demo.drafter(), 1952, "sichuan-department");
        String decided = indicator("unitScores", "决策程序规范", "100");
        indicator("unitScores", "资金使用合规", "100");
        CellPlace row = new CellPlace("unitScores", "", "indicators", decided, "");
        evidence.add(demo.drafter(), report.id(), row, "会议纪要.docx", new ByteArrayInputStream(Attachments.docx("纪要")));
        openTask(demo.drafter());

        page.locator(".mz-outcome-submit").click();
        assertThat(page.locator(".mz-problems")).containsText("1 项指标还没有佐证材料，不能提交：资金使用合规");
        assertThat(summary()).containsText("补齐后才能提交");
        screenshot("evidence-required");

        choose("绩效");
        button("删除“第1行”").click();
        Locator question = page.locator("vaadin-confirm-dialog");
        assertThat(question).containsText("1 个佐证文件会一并删除");
        question.getByText("删除", exactly()).click();
        assertThat(button("“决策程序规范”的佐证材料，1 个文件")).hasCount(0);
        assertThat(summary()).containsText("佐证：0 / 1 项指标");
        assertThat(evidence.list(demo.drafter(), report.id())).isEmpty();
    }

    /** As a file to be saved, of the stored kind, whatever the browser thinks of its content. */
    private void sentAsFile(String href) {
        APIResponse answer = page.request().get(url("/" + href));
        Map<String, String> headers = answer.headers();
        assertThat(answer.status()).isEqualTo(200);
        assertThat(headers.get("content-disposition")).startsWith("attachment");
        assertThat(headers).containsEntry("x-content-type-options", "nosniff");
        assertThat(headers.get("content-type")).startsWith("application/pdf");
    }

    private String indicator(String table, String name, String actual) {
        CellPlace part = new CellPlace(table, "", "indicators", "", "");
        List<String> before = rows(table);
        tables.add(demo.drafter(), report.id(), part);
        List<String> added = new ArrayList<>(rows(table));
        added.removeAll(before);
        for (Map.Entry<String, String> cell :
                Map.of("name", name, "actual", actual).entrySet()) {
            CellPlace place = new CellPlace(table, "", "indicators", added.getFirst(), cell.getKey());
            tables.write(demo.drafter(), report.id(), List.of(new CellChange(place, "", cell.getValue())));
        }
        return added.getFirst();
    }

    private List<String> rows(String table) {
        return tables.all(demo.drafter(), report.id()).stream()
                .filter(known -> known.layout().code().equals(table))
                .flatMap(known -> known.parts().stream())
                .filter(part -> part.layout().code().equals("indicators"))
                .flatMap(part -> part.rows().stream())
                .map(FilledTable.Row::id)
                .toList();
    }

    private void openTask(Person person) {
        signIn(person.login());
        open("/task/" + item(person));
        assertThat(page.locator(".mz-tables")).isVisible();
    }

    private String item(Person person) {
        return lists.first(WorkList.WAITING, Actors.of(person), ItemFilter.words(report.title()), 50).stream()
                .filter(known -> known.subject().equals(report.id()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void pass(Person person) {
        tasks.complete(item(person), Actors.of(person), new Decision("submit", "", Map.of()));
    }

    private void choose(String table) {
        page.locator(".mz-tables-chooser").click();
        page.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(table))
                .first()
                .click();
        assertThat(page.locator(".mz-table-part-indicators")).isVisible();
    }

    private Locator summary() {
        return page.locator(".mz-evidence-summary");
    }

    private Locator dialog() {
        return page.locator("vaadin-dialog.mz-evidence[opened]");
    }

    private Locator files() {
        return dialog().locator(".mz-evidence-files li");
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }

    private void attach(FilePayload... chosen) {
        dialog().locator("vaadin-upload input[type=file]").setInputFiles(chosen);
    }

    private int overflow() {
        return (Integer) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }
}
