package org.mingzhang.shell;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.mingzhang.BrowserStory;
import org.mingzhang.base.OfficeTime;
import org.mingzhang.org.Absences;
import org.mingzhang.org.WantedAbsence;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody goes away and names a colleague. */
class AbsenceStoryTest extends BrowserStory {

    @Autowired
    Absences absences;

    @Autowired
    Clock clock;

    @Test
    void an_absence_is_seen_and_cancelled() {
        absences.arrange(
                demo.otherUnitDrafter(),
                new WantedAbsence(
                        demo.otherUnitDrafter().id(),
                        demo.otherUnitPrincipal().id(),
                        OfficeTime.today(clock).plusDays(2),
                        OfficeTime.today(clock).plusDays(4),
                        "参加培训"));
        signIn("drafter-civil");
        open("/absence");
        sees(demo.otherUnitDrafter().name() + "由" + demo.otherUnitPrincipal().name() + "代理");
        accessible();
        screenshot("absence");
        onPhone();
        screenshot("absence-phone");
        onDesk();

        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("设置代理").setExact(true))
                .click();
        sees("请选择人员和起止日期");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("取消代理"))
                .click();

        sees("没有正在进行或将要开始的代理");
    }
}
