package org.mingzhang.disclosure.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mingzhang.BrowserStory;
import org.mingzhang.base.Hashes;
import org.mingzhang.inbox.Actors;
import org.mingzhang.inbox.BlockContext;
import org.mingzhang.org.Person;
import org.mingzhang.report.Drafts;
import org.mingzhang.report.Reports;
import org.mingzhang.report.SeedDraft;
import org.mingzhang.report.Templates;
import org.mingzhang.workflow.Decision;
import org.mingzhang.workflow.Tasks;
import org.mingzhang.workflow.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A report on its last steps, in the whole application: the officer's card, the public page, taking it back. */
class PublishingBrowserTest extends BrowserStory {

    private static final int YEAR = 2013;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @Autowired
    Reports reports;

    @Autowired
    Drafts drafts;

    @Autowired
    SeedDraft seed;

    @Autowired
    Templates templates;

    @Autowired
    Tasks tasks;

    @Autowired
    DisclosureCard card;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void a_report_is_published_read_verified_and_taken_back() throws IOException {
        String report = started();
        finish(report, demo.drafter(), "draft");
        finish(report, demo.departmentHead(), "internal-review");
        finish(report, person("deputy-in-charge"), "deputy-review");
        finish(report, person("principal"), "principal-sign-off");
        assertThat(card.problems(context(waitingAt(report, "secrecy-review")), "approve"))
                .hasSize(1);
        finish(report, person("secrecy-reviewer"), "secrecy-review");
        finish(report, demo.sealKeeper(), "apply-seal");
        WorkItem item = waitingAt(report, "publish");
        assertThat(card.problems(context(item), "publish")).isEmpty();
        assertThat(page.request().get(url("/public/reports/" + report)).status())
                .isEqualTo(404);

        theOfficerSeesWhatGoesOut(item);
        finish(report, demo.disclosureOfficer(), "publish");
        await().atMost(PATIENCE)
                .until(() ->
                        page.request().get(url("/public/reports/" + report)).status() == 200);

        everybodyReadsAndVerifies(report);
        theOfficerTakesItBack(report);
    }

    private void theOfficerSeesWhatGoesOut(WorkItem item) {
        signIn("disclosure-officer");
        open("/task/" + item.id());
        assertThat(page.locator(".mz-disclosure")).containsText("将要公开的内容");
        assertThat(page.locator(".mz-disclosure")).containsText("20 个工作日");
        page.locator(".mz-disclosure").scrollIntoViewIfNeeded();
        screenshot("disclosure-card");
        onPhone();
        screenshot("disclosure-card-phone");
        onDesk();
    }

    private void everybodyReadsAndVerifies(String report) throws IOException {
        APIResponse json = page.request().get(url("/public/reports/" + report + "/report.json"));
        assertThat(json.headers().get("etag")).isEqualTo('"' + Hashes.sha256(json.body()) + '"');
        open("/public/reports/" + report);
        sees("株洲市芦淞区司法局");
        accessible();
        fullPage("public-report");
        onPhone();
        fullPage("public-report-phone");
        onDesk();
        Download download =
                page.waitForDownload(() -> page.getByText("下载盖章 PDF").click());
        byte[] pdf = Files.readAllBytes(download.path());
        verify(pdf);
        sees("有效且一致");
        assertThat(page.locator(".demonstration")).isVisible();
        accessible();
        screenshot("public-verify-identical");
        pdf[pdf.length / 2]++;
        verify(pdf);
        assertThat(page.locator(".verdict h2")).not().containsText("有效且一致");
        screenshot("public-verify-altered");
    }

    private void theOfficerTakesItBack(String report) {
        open("/publications");
        sees("撤下");
        accessible();
        screenshot("publications");
        onPhone();
        screenshot("publications-phone");
        onDesk();
        page.locator("vaadin-button:has-text('撤下')").first().click();
        page.locator("vaadin-dialog textarea").fill("数字有误，更正后重新公开");
        screenshot("publications-revoke");
        page.locator("vaadin-dialog vaadin-button:has-text('撤下')").click();
        sees("失效");
        for (String file : List.of("", "/report.pdf", "/report.json")) {
            assertThat(page.request()
                            .get(url("/public/reports/" + report + file))
                            .status())
                    .as(file)
                    .isEqualTo(404);
        }
    }

    private String started() {
        return transaction.execute(status -> {
            var report = reports.start(demo.drafter(), YEAR, "hunan-department");
            var template = templates.of(report.template());
            drafts.replace(
                    report.id(), demo.drafter(), seed.draft(template, 2024).orElseThrow());
            return report.id();
        });
    }

    private void finish(String report, Person person, String step) {
        WorkItem item = waitingAt(report, step);
        transaction.executeWithoutResult(status -> tasks.complete(
                item.id(), Actors.of(person), new Decision("approve", "同意", Map.of("departments", List.of()))));
    }

    private WorkItem waitingAt(String report, String step) {
        return await().atMost(PATIENCE)
                .until(
                        () -> tasks.openOf(report).stream()
                                .filter(item -> item.step().equals(step))
                                .findFirst(),
                        java.util.Optional::isPresent)
                .orElseThrow();
    }

    private BlockContext context(WorkItem item) {
        Person officer = demo.disclosureOfficer();
        return new BlockContext(item, officer, Actors.of(officer), false, Map.of());
    }

    private Person person(String login) {
        return demo.person(login);
    }

    private void verify(byte[] file) {
        open("/public/verify");
        page.locator("input[type=file]").setInputFiles(new FilePayload("报告.pdf", "application/pdf", file));
        page.locator("main button").click();
        assertThat(page.locator(".verdict")).isVisible();
    }

    private void fullPage(String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/screenshots", name + ".png")));
    }
}
