package org.mingzhang.report.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mingzhang.BrowserStory;
import org.mingzhang.inbox.Actors;
import org.mingzhang.org.Person;
import org.mingzhang.report.Report;
import org.mingzhang.report.Reports;
import org.mingzhang.report.Tables;
import org.mingzhang.report.tables.FilledTable;
import org.mingzhang.workflow.ItemFilter;
import org.mingzhang.workflow.Tasks;
import org.mingzhang.workflow.WorkList;
import org.mingzhang.workflow.WorkLists;
import org.springframework.beans.factory.annotation.Autowired;

/** Filling in the tables of a report in the browser, with the keyboard and out of a spreadsheet. */
class TablesStoryTest extends BrowserStory {

    @Autowired
    Reports reports;

    @Autowired
    Tables tables;

    @Autowired
    Tasks tasks;

    @Autowired
    WorkLists lists;

    @BeforeAll
    static void patience() {
        setDefaultAssertionTimeout(30_000);
    }

    @Test
    void a_table_is_filled_in_with_the_keyboard_and_adds_up() {
        Report report = begin(1961);

        cell("其中：公车购置，本年决算数").fill("1.20");
        cell("其中：公车购置，本年决算数").press("Enter");
        assertThat(cell("公车运行维护，本年决算数")).isFocused();
        page.keyboard().type("２.９");
        page.keyboard().press("Tab");
        assertThat(cell("2、出国经费，上年决算数")).isFocused();

        assertThat(row("1、公务用车购置和维护经费")).containsText("4.10");
        assertThat(page.getByLabel("公务用车运行维护费（1961年，万元）")).hasValue("2.90");

        cell("3、公务接待，本年预算数").fill("约三万");
        assertThat(page.locator(".mz-tables vaadin-text-field[invalid]")).containsText("这里要填数字");
        assertThat(cell("3、公务接待，本年预算数")).hasValue("约三万");

        row("1、公务用车购置和维护经费").locator(".mz-cell-text span").last().focus();
        assertThat(page.getByRole(AriaRole.TOOLTIP).filter(new Locator.FilterOptions().setHasText("自动计算")))
                .isVisible();
        screenshot("report-tables");
        accessible();
        assertThat(text(report, "baseData", "cars", "executed")).isEqualTo("4.10");
    }

    @Test
    void indicators_are_pasted_from_a_spreadsheet_and_scored() {
        Report report = begin(1962);
        table("部门整体支出绩效自评表");
        assertThat(page.locator(".mz-table-part-indicators")).isVisible();
        button("添加一行").click();
        assertThat(cell("第1行，三级指标")).isVisible();

        paste(cell("第1行，三级指标"), """
                调解案件\t正向 ≥\t800\t件\t842\t\t50
                挽回损失\t正向 ≥\t300\t万元\t240\t\t三十
                群众满意度\t正向 ≥\t90\t%\t95.92\t\t10
                在职人员控制率\t分档：在职人员控制率，不超过100%得满分，每超1个百分点扣0.5分\t\t%\t104\t\t5
                """);

        assertThat(cell("第3行，三级指标")).hasValue("群众满意度");
        assertThat(cell("第1行，得分")).hasValue("50.00");
        assertThat(page.locator(".mz-tables vaadin-text-field[invalid]")).containsText("这里要填数字");
        assertThat(cell("第2行，分值")).hasValue("三十");
        cell("第2行，分值").fill("30");
        assertThat(cell("第2行，得分")).hasValue("24.00");
        assertThat(page.locator(".mz-scores")).containsText("“挽回损失”未完成目标");
        assertThat(cell("第4行，得分")).hasValue("3.00");
        cell("第4行，得分").hover();
        assertThat(page.getByRole(AriaRole.TOOLTIP)
                        .filter(new Locator.FilterOptions().setHasText("共 4 档： 5 − 4 × 0.5 ，得 3 分")))
                .isVisible();
        screenshot("report-indicators");
        page.locator(".mz-table-part-indicators vaadin-select").nth(4 * 3 + 2).click();
        assertThat(page.getByRole(AriaRole.OPTION).filter(new Locator.FilterOptions().setHasText("分档：预算控制率")))
                .isVisible();
        screenshot("report-indicators-steps");
        page.keyboard().press("Escape");
        onPhone();
        page.locator(".mz-table-part-indicators").scrollIntoViewIfNeeded();
        screenshot("report-indicators-phone");
        accessible();
        assertThat(overflow()).isZero();
        onDesk();

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("删除“第2行”"))
                .click();
        assertThat(cell("第4行，三级指标")).hasCount(0);
        assertThat(tables.all(demo.drafter(), report.id())
                        .get(1)
                        .parts()
                        .getLast()
                        .rows())
                .hasSize(3);
    }

    private int overflow() {
        return (Integer) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    private Report begin(int year) {
        Report report = reports.start(demo.drafter(), year, "hunan-department");
        signIn(demo.drafter().login());
        open("/task/" + item(demo.drafter(), report));
        assertThat(page.locator(".mz-tables")).isVisible();
        return report;
    }

    private String item(Person person, Report report) {
        return lists.first(WorkList.WAITING, Actors.of(person), ItemFilter.words(report.title()), 50).stream()
                .filter(item -> item.subject().equals(report.id()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void table(String name) {
        page.locator(".mz-tables-chooser").click();
        page.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(name))
                .click();
    }

    private Locator cell(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private Locator row(String name) {
        return page.locator(".mz-tables tr", new Page.LocatorOptions().setHasText(name))
                .first();
    }

    private void paste(Locator field, String block) {
        field.evaluate(
                "(field, block) => { const data = new DataTransfer(); data.setData('text/plain', block);"
                        + " field.dispatchEvent(new ClipboardEvent('paste',"
                        + " {clipboardData: data, bubbles: true, cancelable: true, composed: true})); }",
                block);
    }

    private String text(Report report, String table, String row, String column) {
        List<FilledTable> all = tables.all(demo.drafter(), report.id());
        return all.stream()
                .filter(found -> found.layout().code().equals(table))
                .flatMap(found -> found.parts().stream())
                .flatMap(part -> part.rows().stream())
                .filter(found -> found.id().equals(row))
                .flatMap(found -> found.cell(column).stream())
                .findFirst()
                .orElseThrow()
                .text();
    }
}
