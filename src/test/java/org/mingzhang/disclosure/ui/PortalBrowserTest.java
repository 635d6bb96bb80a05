package org.mingzhang.disclosure.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.BrowserStory;

/** The portal's pages in a browser, as visitors see them. */
class PortalBrowserTest extends BrowserStory {

    @Test
    void the_list_is_open_to_everybody() {
        Response answer = open("/public");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headerValue("content-security-policy")).contains("script-src 'none'");
        sees("部门整体支出绩效自评报告");
        accessible();
        screenshot("portal-list");
        onPhone();
        assertThat(overflow()).isZero();
        screenshot("portal-list-phone");
        accessible();
    }

    @Test
    void the_language_switch_stays() {
        open("/public");

        page.getByText("English").click();
        page.getByText("Verify a file").click();

        sees("What the results mean");
        assertThat(page.url()).endsWith("/public/verify?lang=en");
        page.getByText("中文").click();
        sees("结果的含义");
    }

    @Test
    void the_keyboard_reaches_the_content_first() {
        open("/public");

        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo("跳到正文");
        page.keyboard().press("Enter");

        assertThat(page.url()).endsWith("#content");
    }

    @Test
    void an_unknown_page_leads_back_to_the_search() {
        open("/public/reports/nothing");

        sees("没有这个页面");
        accessible();
        screenshot("portal-missing");
        page.getByText("查询公开报告").click();
        sees("关键词");
        tolerate("404");
    }

    @Test
    void a_file_without_content_is_answered_with_what_to_do() {
        open("/public/verify");
        accessible();
        screenshot("portal-verify");
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("空.pdf", "application/pdf", "".getBytes(StandardCharsets.UTF_8)));

        page.locator("main button").click();

        sees("没有收到文件");
        accessible();
        screenshot("portal-verify-empty");
        tolerate("400");
    }

    @Test
    void a_file_that_is_too_large_is_answered_and_not_cut_off(@TempDir Path folder) throws IOException {
        Path large = Files.write(folder.resolve("large.pdf"), new byte[21 * 1024 * 1024]);
        open("/public/verify");
        page.locator("input[type=file]").setInputFiles(large);

        page.locator("main button").click();

        sees("文件超过 20 MB");
        tolerate("413");
    }

    private int overflow() {
        return ((Number) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .intValue();
    }
}
