package org.mingzhang.report.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mingzhang.BrowserStory;
import org.mingzhang.inbox.Actors;
import org.mingzhang.org.Person;
import org.mingzhang.report.BudgetLine;
import org.mingzhang.report.BudgetLines;
import org.mingzhang.report.Figures;
import org.mingzhang.report.Report;
import org.mingzhang.report.Reports;
import org.mingzhang.report.Sections;
import org.mingzhang.workflow.AfterReturn;
import org.mingzhang.workflow.Decision;
import org.mingzhang.workflow.ItemFilter;
import org.mingzhang.workflow.Reroutes;
import org.mingzhang.workflow.Tasks;
import org.mingzhang.workflow.WorkList;
import org.mingzhang.workflow.WorkLists;
import org.springframework.beans.factory.annotation.Autowired;

/** What changed since the last look, in the browser. Each story has a report of its own year. */
class ChangesStoryTest extends BrowserStory {

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

    @Autowired
    Reroutes reroutes;

    private Report report;

    @BeforeAll
    static void patience() {
        setDefaultAssertionTimeout(30_000);
    }

    @Test
    void a_reviewer_who_sent_it_back_sees_what_was_changed_and_nothing_else() {
        report = reports.start(demo.drafter(), 1991, "hunan-department");
        write("duties", "贯彻执行法律法规。办理法律援助案件842件，人员经费{{personnelCost|wan}}。调解纠纷300件。\n社区矫正工作平稳有序，无重新犯罪。");
        write("institutions", "内设股室5个。\n开展法治宣传活动，受众人数较上年增加。\n下属单位一个，为区法律援助中心。");
        figures.set(demo.drafter(), report.id(), "personnelCost", amount("513.89"), "", "", 0);
        lines.add(demo.drafter(), report.id(), "法律服务经费", "");
        lines.add(demo.drafter(), report.id(), "印刷费", "");
        finish(demo.drafter());
        signIn(demo.departmentHead().login());
        openItem(demo.departmentHead());
        assertThat(changes()).containsText("您第一次查看本报告");

        page.locator(".mz-outcome-sendBack").click();
        Locator dialog = page.locator("vaadin-dialog[opened]");
        dialog.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName("起草"))
                .check();
        dialog.locator("textarea").fill("案件数与附表不一致");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("退回"))
                .last()
                .click();
        page.waitForURL(url("/"));
        write("duties", "贯彻执行法律法规。办理法律援助案件774件，人员经费{{personnelCost|wan}}。调解纠纷300件。另有普法活动12场。\n社区矫正工作平稳有序，无重新犯罪。");
        write("institutions", "内设股室5个。\n下属单位一个，为区法律援助中心。\n开展法治宣传活动，受众人数较上年增加。");
        figures.set(demo.drafter(), report.id(), "personnelCost", amount("520.00"), "", "", 1);
        figures.set(demo.drafter(), report.id(), "operatingCost", amount("0"), "", "", 0);
        BudgetLine law = lines.all(demo.drafter(), report.id()).getFirst();
        lines.save(demo.drafter(), report.id(), executed(law, "50.24"));
        lines.remove(
                demo.drafter(),
                report.id(),
                lines.all(demo.drafter(), report.id()).getLast().id());
        lines.add(demo.drafter(), report.id(), "差旅费", "");
        finish(demo.drafter());
        openItem(demo.departmentHead());

        assertThat(changes()).containsText("处改动");
        assertThat(changes().locator("del")).containsText(new String[] {"513.89", "印刷费", "842"});
        assertThat(changes().locator(".mz-diff-values")).containsText("未填");
        assertThat(changes().locator("ins").filter(new Locator.FilterOptions().setHasText("774")))
                .isVisible();
        assertThat(changes()).containsText("另有普法活动12场。");
        assertThat(changes()).containsText("移到这里");
        assertThat(changes()).not().containsText("社区矫正工作平稳有序");
        screenshot("changes-review");
        accessible();
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(java.nio.file.Path.of("target/screenshots/changes-review-full.png")));
        changes()
                .screenshot(new Locator.ScreenshotOptions()
                        .setPath(java.nio.file.Path.of("target/screenshots/changes-block.png")));
        onPhone();
        changes().scrollIntoViewIfNeeded();
        screenshot("changes-review-phone");
        changes()
                .screenshot(new Locator.ScreenshotOptions()
                        .setPath(java.nio.file.Path.of("target/screenshots/changes-block-phone.png")));
        onDesk();
    }

    @Test
    void any_two_versions_can_be_compared_on_the_page_of_the_report() {
        report = reports.start(demo.drafter(), 1992, "hunan-department");
        write("duties", "办理案件842件。");
        finish(demo.drafter());
        sendBack(demo.departmentHead());
        write("duties", "办理案件774件。");
        finish(demo.drafter());
        signIn(demo.principal().login());

        open("/reports/" + report.id());
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("版本")).click();

        assertThat(page.locator(".mz-versions > ol > li")).hasCount(3);
        assertThat(page.locator(".mz-versions > ol > li").nth(1)).containsText("内容同第 1 版");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("与上一版比较"))
                .first()
                .click();
        assertThat(page.locator(".mz-versions-result del")).containsText("842");
        assertThat(page.locator(".mz-versions-result ins")).containsText("774");
        screenshot("versions");
        accessible();
        onPhone();
        screenshot("versions-phone");
    }

    @Test
    void the_page_of_the_principal_stays_on_one_screen() {
        report = reports.start(demo.drafter(), 1993, "hunan-department");
        write("duties", "办理案件842件。");
        finish(demo.drafter());
        tasks.complete(item(demo.departmentHead()), Actors.of(demo.departmentHead()), approve());
        tasks.complete(item(demo.deputyInCharge()), Actors.of(demo.deputyInCharge()), approve());
        sendBack(demo.principal());
        write("duties", "办理案件774件。");
        finish(demo.drafter());
        tasks.complete(item(demo.departmentHead()), Actors.of(demo.departmentHead()), approve());
        tasks.complete(item(demo.deputyInCharge()), Actors.of(demo.deputyInCharge()), approve());
        signIn(demo.principal().login());

        openItem(demo.principal());

        assertThat(changes().locator("summary").first()).containsText("有 1 处改动");
        assertThat(changes().locator("del")).isHidden();
        screenshot("changes-sign-off");
        changes().locator("summary").first().click();
        assertThat(changes().locator("del")).containsText("842");
        screenshot("changes-sign-off-open");
        onPhone();
        screenshot("changes-sign-off-phone");
    }

    private Locator changes() {
        return page.locator(".mz-block-report-changes");
    }

    private void openItem(Person person) {
        open("/task/" + item(person));
        assertThat(page.locator(".mz-form")).isVisible();
    }

    private String item(Person person) {
        return lists.first(WorkList.WAITING, Actors.of(person), ItemFilter.NONE, 100).stream()
                .filter(item -> item.subject().equals(report.id()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void finish(Person drafter) {
        tasks.complete(item(drafter), Actors.of(drafter), new Decision("submit", "", Map.of()));
    }

    private static Decision approve() {
        return new Decision("approve", "同意", Map.of());
    }

    private void sendBack(Person person) {
        reroutes.sendBack(item(person), Actors.of(person), "draft", AfterReturn.ALL_AGAIN, "请核对");
    }

    private void write(String section, String text) {
        sections.save(
                demo.drafter(),
                report.id(),
                section,
                text,
                sections.one(demo.drafter(), report.id(), section).version());
    }

    private static Optional<BigDecimal> amount(String digits) {
        return Optional.of(new BigDecimal(digits));
    }

    private static BudgetLine executed(BudgetLine line, String amount) {
        return new BudgetLine(
                line.id(),
                line.name(),
                line.group(),
                line.carriedIn(),
                line.initialBudget(),
                line.adjustment(),
                amount(amount),
                line.carriedOut(),
                line.version());
    }
}
