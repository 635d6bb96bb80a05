package org.mingzhang;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.context.TestPropertySource;

/**
 * The whole life of the demonstration unit's report for 2024, in a browser, with every account: the published text is
 * refused, the corrected one imported, filled in by a department, sent back once, signed off, reviewed, sealed,
 * published, read and verified by the public. It has an application of its own, because it publishes the report that
 * other stories find as a draft.
 */
@TestPropertySource(properties = "mingzhang.story=life")
class LifeOfAReportTest extends BrowserStory {

    private static final String TITLE = "2024年度部门整体支出绩效自评报告";

    @TempDir
    Path folder;

    @Test
    void from_the_published_draft_to_a_page_that_the_public_can_verify() throws Exception {
        the_text_with_contradictions_is_refused();
        the_corrected_text_is_imported_and_submitted();
        a_department_confirms_its_part();
        internal_review_sends_it_back();
        the_drafter_submits_again();
        a_department_confirms_its_part();
        reviewers_and_principal_agree();
        secrecy_is_reviewed_the_seal_applied_the_report_published();
        byte[] file = the_public_reads_it();
        poppler_calls_the_signature_valid(file);
        the_public_verifies(file, "有效且一致", "life-verified");
        file[file.length / 2] ^= 1;
        the_public_verifies(file, "已被改动", "life-altered");
    }

    private void the_text_with_contradictions_is_refused() {
        signIn("drafter");
        openItem("起草");
        press("提交审核");
        assertThat(page.locator(".mz-problems")).containsText("处需要处理");
        screenshot("life-refused");
        accessible();
    }

    private void the_corrected_text_is_imported_and_submitted() {
        page.getByRole(AriaRole.BUTTON, named("导入文本")).click();
        page.locator("vaadin-dialog[opened] input[type=file]")
                .setInputFiles(Path.of("src/docs/walk/lusong-2024-corrected.txt"));
        Locator review = page.locator("vaadin-dialog[opened]");
        assertThat(review).containsText("认出");
        screenshot("life-import");
        review.getByRole(AriaRole.BUTTON, exactly("导入")).click();
        page.getByRole(AriaRole.BUTTON, named("替换并导入")).click();
        assertThat(page.locator("vaadin-dialog[opened]")).hasCount(0);
        choose("departments", "法制办公室");
        screenshot("life-drafted");
        finish("提交审核");
    }

    private void a_department_confirms_its_part() {
        signInAnew("department-head-legal");
        openItem("股室会填");
        fill("contributor", "王小兰");
        tick("confirmed");
        screenshot("life-department");
        finish("提交会填");
    }

    private void internal_review_sends_it_back() {
        signInAnew("department-head");
        openItem("内部审核");
        page.locator(".mz-outcome-sendBack").click();
        Locator dialog = page.locator("vaadin-dialog[opened]");
        dialog.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName("起草"))
                .check();
        dialog.locator("textarea").fill("第七部分请点名说明智慧矫正建设调减的原因");
        dialog.getByRole(AriaRole.BUTTON, exactly("退回")).click();
        page.waitForURL(url("/"));
    }

    private void the_drafter_submits_again() {
        signInAnew("drafter");
        openItem("起草");
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("意见·记录"))
                .click();
        assertThat(page.locator(".mz-record")).containsText("请点名说明智慧矫正建设调减的原因");
        screenshot("life-returned");
        if (page.locator("#field-departments").getByText("法制办公室").count() == 0) {
            choose("departments", "法制办公室");
        }
        finish("提交审核");
    }

    private void reviewers_and_principal_agree() {
        signInAnew("department-head");
        openItem("内部审核");
        for (Locator box : page.locator("#field-reviewed vaadin-checkbox").all()) {
            box.locator("input").check();
        }
        finish("同意并提交");
        signInAnew("deputy-in-charge");
        openItem("分管领导审核");
        finish("同意并提交");
        signInAnew("principal");
        openItem("主要领导签批");
        screenshot("life-sign-off");
        accessible();
        onPhone();
        screenshot("life-sign-off-phone");
        onDesk();
        finish("同意签批");
    }

    private void secrecy_is_reviewed_the_seal_applied_the_report_published() {
        signInAnew("secrecy-reviewer");
        openItem("保密审查");
        page.locator("#field-conclusion")
                .getByRole(AriaRole.RADIO, exactly("可以公开"))
                .check();
        tick("noSecret");
        tick("noHarm");
        tick("noPrivacy");
        screenshot("life-secrecy");
        finish("审查通过");
        signInAnew("seal-keeper");
        openItem("用印");
        if (page.locator("#field-sealReason input").inputValue().isEmpty()) {
            fill("sealReason", TITLE);
        }
        fill("witness", "周监印");
        tick("sameVersion");
        screenshot("life-seal");
        accessible();
        finish("确认用印");
        signInAnew("disclosure-officer");
        openItem("公开");
        page.locator("#field-publishWays vaadin-checkbox input").first().check();
        pick("publishOn", LocalDate.now().toString());
        tick("reviewed");
        screenshot("life-publish");
        accessible();
        finish("确认公开");
    }

    private byte[] the_public_reads_it() throws IOException {
        signOut();
        awaitPublication();
        screenshot("life-portal-list");
        accessible();
        page.getByRole(AriaRole.LINK, named(TITLE)).first().click();
        assertThat(page.locator("h1")).containsText(TITLE);
        sees("株洲市芦淞区司法局");
        screenshot("life-portal-report");
        accessible();
        onPhone();
        screenshot("life-portal-report-phone");
        onDesk();
        String pdf = page.locator("a[href$='report.pdf']").first().getAttribute("href");
        byte[] file = page.request().get(url(pdf)).body();
        assertThat(new String(file, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        return file;
    }

    private void poppler_calls_the_signature_valid(byte[] file) throws Exception {
        Path pdf = Files.write(folder.resolve("report.pdf"), file);
        Process pdfsig = new ProcessBuilder("pdfsig", pdf.toString())
                .redirectErrorStream(true)
                .start();
        String answer = new String(pdfsig.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(pdfsig.waitFor()).as(answer).isZero();
        assertThat(answer).contains("Signature is Valid", "Total document signed");
    }

    private void the_public_verifies(byte[] file, String verdict, String picture) {
        open("/public/verify");
        page.locator("input[type=file]").setInputFiles(new FilePayload("report.pdf", "application/pdf", file));
        page.locator("main button[type=submit]").click();
        assertThat(page.locator("main")).containsText(verdict);
        screenshot(picture);
        accessible();
    }

    /** The engine publishes a moment after the click: asks again until the list shows it. */
    private void awaitPublication() {
        long end = System.nanoTime() + 60_000_000_000L;
        do {
            open("/public");
        } while (page.getByRole(AriaRole.LINK, named(TITLE)).count() == 0 && System.nanoTime() < end);
        assertThat(page.getByRole(AriaRole.LINK, named(TITLE)).first()).isVisible();
    }

    /** Opens the waiting item of a step from the inbox; steps of the platform before it may take a moment. */
    private void openItem(String step) {
        long end = System.nanoTime() + 60_000_000_000L;
        Locator row = page.locator(".mz-inbox-row", new Page.LocatorOptions().setHasText(step))
                .locator("a");
        do {
            open("/");
            page.locator("vaadin-grid").waitFor();
            page.waitForTimeout(500);
        } while (row.count() == 0 && System.nanoTime() < end);
        row.first().click();
        page.waitForURL(Pattern.compile(".*/task/.+"));
        assertThat(page.locator("h1")).containsText(TITLE);
    }

    private void finish(String button) {
        press(button);
        try {
            page.waitForURL(url("/"));
        } catch (TimeoutError stuck) {
            screenshot("life-stuck");
            fail("„" + button + "“ did not finish: " + page.locator("main").innerText());
        }
    }

    private void press(String button) {
        page.locator(".mz-task-bar").getByRole(AriaRole.BUTTON, exactly(button)).click();
    }

    private void fill(String field, String text) {
        page.locator("#field-" + field + " input").fill(text);
        page.keyboard().press("Tab");
    }

    /** Types a date without the calendar: opened and closed within a moment it leaves the page hidden from screen readers. */
    private void pick(String field, String date) {
        page.locator("#field-" + field).evaluate("picker => picker.autoOpenDisabled = true");
        fill(field, date);
    }

    private void tick(String field) {
        page.locator("#field-" + field + " input").check();
    }

    private void choose(String field, String option) {
        page.locator("#field-" + field + " input").click();
        page.locator("#field-" + field + " input").fill(option);
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option))
                .first()
                .click();
        page.keyboard().press("Escape");
    }

    private void signOut() {
        page.context().clearCookies();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Locator.GetByRoleOptions exactly(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
