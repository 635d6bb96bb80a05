package org.mingzhang.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingzhang.BrowserStory;
import org.mingzhang.seal.SealedFile;
import org.mingzhang.workflow.StepContext;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** A published report and the verdicts of the verification in a browser; the rooms below are in memory. */
@SpringBootTest(classes = DisclosureRoom.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ReportPageBrowserTest extends BrowserStory {

    private static final String TEXT = "株洲市某某区司法局内设办公室、法制办公室、社区矫正中心等股室，编制31人，年末实有30人。".repeat(6)
            + "\n负责全面依法治区重大问题的决策研究，指导人民调解工作，推进司法所建设。".repeat(3);

    @Autowired
    Archive archive;

    @Autowired
    FakeVerifier verifier;

    @Autowired
    PublishReport publishReport;

    private String report = "";
    private SealedFile sealed;

    @BeforeEach
    void publishes() {
        String unit = UUID.randomUUID().toString();
        report = archive.freeze(SampleSnapshots.of(unit, "株洲市某某区司法局", 2024, TEXT));
        sealed = archive.seal(report, report);
        verifier.know(report, sealed);
        publishReport.run(new StepContext(report, unit, 2024, "publish-report"));
    }

    @Test
    void a_report_is_read_on_desk_phone_and_paper() {
        open("/public/reports/" + report);
        sees("索引号");
        accessible();
        screenshot("portal-report");
        page.locator("#projects").scrollIntoViewIfNeeded();
        fullPage("portal-report-full");
        page.getByText("展开 2 个数字").click();
        accessible();

        onPhone();
        open("/public/reports/" + report);
        assertThat(overflow()).isZero();
        accessible();
        screenshot("portal-report-phone");
        fullPage("portal-report-phone-full");

        onDesk();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        fullPage("portal-report-print");
        assertThat(page.locator(".side").isVisible()).isFalse();
    }

    @Test
    void a_report_is_found_by_its_words() {
        open("/public");
        page.getByLabel("关键词").fill("人民调解");
        page.getByText("查询", new Page.GetByTextOptions().setExact(true)).click();

        assertThat(page.locator("mark").first().textContent()).isEqualTo("人民调解");
        accessible();
        screenshot("portal-search");
        onPhone();
        assertThat(overflow()).isZero();
        screenshot("portal-search-phone");
    }

    @Test
    void the_table_of_contents_leads_to_its_parts() {
        open("/public/reports/" + report);

        page.locator(".contents").getByText("四、下一步改进措施").click();

        assertThat(page.url()).endsWith("#part-7");
    }

    @Test
    void a_downloaded_file_is_verified_and_an_altered_one_found_out() throws IOException {
        open("/public/reports/" + report);
        Download download =
                page.waitForDownload(() -> page.getByText("下载盖章 PDF").click());
        assertThat(download.suggestedFilename()).isEqualTo("株洲市某某区司法局 2024年度部门整体支出绩效自评报告.pdf");
        byte[] bytes = Files.readAllBytes(download.path());

        verify(bytes);
        sees("有效且一致");
        accessible();
        screenshot("portal-verify-identical");
        onPhone();
        assertThat(overflow()).isZero();
        screenshot("portal-verify-identical-phone");
        onDesk();

        verify((new String(bytes, StandardCharsets.UTF_8) + "!").getBytes(StandardCharsets.UTF_8));
        sees("已被改动");
        accessible();
        screenshot("portal-verify-altered");

        verify("%PDF-1.7".getBytes(StandardCharsets.UTF_8));
        sees("不是本平台的文件");
        screenshot("portal-verify-not-ours");
    }

    private void verify(byte[] file) {
        open("/public/verify");
        page.locator("input[type=file]").setInputFiles(new FilePayload("报告.pdf", "application/pdf", file));
        page.locator("main button").click();
    }

    private void fullPage(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(java.nio.file.Path.of("target/screenshots", name + ".png")));
    }

    private int overflow() {
        return ((Number) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .intValue();
    }
}
