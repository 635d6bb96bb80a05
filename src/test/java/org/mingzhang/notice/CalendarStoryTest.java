package org.mingzhang.notice;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mingzhang.BrowserStory;
import org.mingzhang.workflow.WorkCalendar;
import org.springframework.beans.factory.annotation.Autowired;

/** The system administrator enters the holidays of a year whose notice has come out. */
class CalendarStoryTest extends BrowserStory {

    @Autowired
    WorkCalendar calendar;

    @Test
    void an_administrator_enters_a_year() {
        LocalDate holiday = LocalDate.of(2069, 10, 1);
        signIn("system-admin");
        open("/calendar/2026");
        assertThat(page.locator(".mz-days")).containsText("2026-10-10");
        accessible();
        screenshot("calendar");
        onPhone();
        screenshot("calendar-phone");
        onDesk();

        open("/calendar/2069");
        sees("尚未录入本年的放假通知");
        screenshot("calendar-unknown");
        button("添加").click();
        sees("请选择日期");
        page.getByLabel("日期").fill(holiday.toString());
        page.getByLabel("名称（如国庆节、调休）").fill("国庆节");
        button("添加").click();
        assertThat(page.locator(".mz-days")).containsText("2069-10-01");
        page.getByLabel("依据的放假通知").fill("国办发明电〔2068〕9号");
        button("保存").click();
        assertThat(page.getByText("尚未录入本年的放假通知")).not().isVisible();
        assertThat(calendar.days().isWorkingDay(holiday)).isFalse();
        assertThat(calendar.days().knows(2069)).isTrue();

        button("删除 2069-10-01").click();
        assertThat(page.locator(".mz-days")).not().isVisible();
        assertThat(calendar.days().isWorkingDay(holiday)).isTrue();
    }

    @Test
    void nobody_else_opens_the_page() {
        signIn("drafter");

        assertThat(open("/calendar").status()).isEqualTo(403);
        tolerate("403");
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
