package org.mingzhang.report.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.math.BigDecimal;
import java.time.Year;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mingzhang.BrowserStory;
import org.mingzhang.report.Figures;
import org.mingzhang.report.Report;
import org.mingzhang.report.Reports;
import org.mingzhang.report.Sections;
import org.mingzhang.workflow.ProcessStep;
import org.mingzhang.workflow.StepContext;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/** Last year's report continued, in the browser. */
class ContinuingStoryTest extends BrowserStory {

    @Autowired
    Reports reports;

    @Autowired
    Sections sections;

    @Autowired
    Figures figures;

    @Autowired
    @Qualifier("freezeReport")
    ProcessStep freeze;

    @BeforeAll
    static void patience() {
        setDefaultAssertionTimeout(30_000);
    }

    @Test
    void a_report_continues_last_years_and_shows_what_still_says_the_same() {
        int year = Year.now().getValue() - 4;
        Report last = reports.start(demo.drafter(), year - 1, "hunan-department");
        write(last, "duties", "贯彻执行国家法律法规和方针政策。2020年办理法律援助案件842件。人员经费{{personnelCost|wan}}，按月足额发放。");
        write(last, "institutions", "内设办公室、法制办公室和社区矫正中心三个股室。");
        figures.set(demo.drafter(), last.id(), "personnelCost", Optional.of(new BigDecimal("513.89")), "", "", 0);
        freeze.run(new StepContext(last.id(), last.unit(), last.year(), "freeze-report"));
        signIn(demo.drafter().login());
        open("/reports");
        button("新建报告");
        Locator dialog = page.locator("vaadin-dialog[opened]");
        assertThat(dialog.getByRole(AriaRole.CHECKBOX)).hasCount(0);

        dialog.locator("vaadin-select").first().click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(String.valueOf(year)))
                .click();
        dialog.getByRole(AriaRole.CHECKBOX).check();
        assertThat(dialog).containsText("不会自动改");
        screenshot("continue-start");
        accessible();
        button("新建");

        assertThat(page).hasURL(Pattern.compile(".*/task/.+"));
        Locator duties = page.locator("[data-section=duties]");
        assertThat(duties).containsText("2 句与上年相同");
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("与上年相同"))
                .click();
        Locator list = page.locator(".mz-stale");
        assertThat(list).containsText("3 句与上年报告相同");
        assertThat(list.locator(".mz-stale-digits")).hasCount(1);
        assertThat(list).not().containsText("按月足额发放");
        screenshot("continue-stale");
        accessible();
        list.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("主要职能"))
                .click();
        assertThat(duties).hasAttribute("aria-current", "true");
        onPhone();
        screenshot("continue-stale-phone");
    }

    private void write(Report report, String section, String text) {
        sections.save(demo.drafter(), report.id(), section, text, 0);
    }

    private void button(String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .last()
                .click();
    }
}
