package org.mingzhang.report.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mingzhang.BrowserStory;
import org.mingzhang.audit.AuditTrail;
import org.mingzhang.report.Report;
import org.mingzhang.report.Reports;
import org.springframework.beans.factory.annotation.Autowired;

/** The list of reports and a report to read, in the browser. */
class ReportsStoryTest extends BrowserStory {

    @Autowired
    Reports reports;

    @Autowired
    AuditTrail trail;

    @BeforeAll
    static void patience() {
        setDefaultAssertionTimeout(30_000);
    }

    @Test
    void the_demonstration_starts_with_the_published_report_of_2024() {
        signIn("drafter");
        open("/reports");
        assertThat(page.locator(".mz-reports-table")).containsText("2024年度部门整体支出绩效自评报告");
        accessible();
        screenshot("reports");
        onPhone();
        screenshot("reports-phone");
        onDesk();

        link("2024年度部门整体支出绩效自评报告");

        assertThat(page.locator(".mz-document")).containsText("一、部门（单位）基本情况");
        assertThat(page.locator(".mz-document")).containsText("智慧矫正建设年初预算67.2万元");
        assertThat(page.locator(".mz-go")).isVisible();
        accessible();
        screenshot("report-text");
        tab("数据与项目");
        assertThat(page.locator(".mz-budget-table")).containsText("公共法律服务工作经费");
        assertThat(page.locator(".mz-figures")).containsText("513.89");
        accessible();
        screenshot("report-figures-read");
        tab("预览");
        assertThat(page.locator(".mz-sheet").first()).isVisible();
        assertThat(page.locator(".mz-sheet").first()).hasJSProperty("complete", true);
        assertThat((int) page.evaluate("document.querySelector('.mz-sheet').naturalWidth"))
                .isGreaterThan(500);
        screenshot("report-preview");
        tab("审批记录");
        assertThat(page.locator(".mz-report-record li").first()).isVisible();
        screenshot("report-record");
        onPhone();
        tab("预览");
        screenshot("report-preview-phone");
        tab("正文");
        screenshot("report-text-phone");
    }

    @Test
    void a_drafter_starts_a_report_and_is_at_its_first_step() {
        signIn("drafter-civil");
        open("/reports");

        button("新建报告");
        sees("新建后报告进入");
        screenshot("report-start");
        button("新建");

        assertThat(page).hasURL(java.util.regex.Pattern.compile(".*/task/.+"));
        assertThat(page.locator(".mz-outline")).isVisible();
        open("/reports");
        button("新建报告");
        button("新建");
        assertThat(page.locator(".mz-problem")).containsText("不能重复发起");
    }

    @Test
    void another_units_report_is_refused_with_403_and_recorded() {
        Report report = reports.start(demo.drafter(), 2010, "hunan-department");
        signIn("principal-civil");

        assertThat(open("/reports/" + report.id()).status()).isEqualTo(403);

        sees("您不能查看");
        assertThat(trail.about(report.id())).anyMatch(line -> line.toString().contains("report.open"));
        tolerate("403");
    }

    @Test
    void who_is_no_drafter_cannot_start_one() {
        signIn("principal");
        open("/reports");

        assertThat(page.locator("h1")).containsText("报告");
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("新建报告")))
                .hasCount(0);
    }

    private void link(String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
    }

    private void tab(String name) {
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(name)).click();
    }

    private void button(String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .last()
                .click();
    }
}
