package org.mingzhang.notice;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.mingzhang.BrowserStory;
import org.mingzhang.base.Ids;
import org.mingzhang.inbox.InboxFlow;
import org.mingzhang.org.MailAddresses;
import org.mingzhang.org.Person;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody hears the bell, reads what happened, and chooses how to be told. */
class NoticeStoryTest extends BrowserStory {

    @Autowired
    InboxFlow flow;

    @Autowired
    MailAddresses addresses;

    @Autowired
    Posting posting;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Notices notices;

    private final String title = "通知" + Ids.next().substring(24);

    @Test
    void the_bell_counts_and_a_notice_leads_to_its_item() {
        Person drafter = demo.drafter();
        signIn("drafter");
        open("/me");
        notices.readAll(drafter);
        flow.start(title);
        say(drafter, Kind.SENT_BACK, "金额与附表不一致，请核对“三公”经费。");
        say(drafter, Kind.OVERDUE, "");
        assertThat(page.locator(".mz-bell-count")).hasText("3");
        page.locator(".mz-bell").click();
        assertThat(heading("通知")).isVisible();
        accessible();
        screenshot("notices");
        onPhone();
        screenshot("notices-phone");
        onDesk();

        page.getByText("《" + title + "》等您办理：起草").click();
        assertThat(page.locator("h1")).containsText(title);
        assertThat(page.locator(".mz-bell-count")).hasText("2");
        open("/notices");
        button("全部标为已读").click();
        assertThat(page.locator(".mz-bell-count")).not().isVisible();
        assertThat(page.locator(".mz-notice-new")).hasCount(0);
    }

    @Test
    void people_choose_how_they_are_told() {
        signIn("drafter-civil");
        open("/notice-settings");
        accessible();
        screenshot("notice-settings");
        onPhone();
        screenshot("notice-settings-phone");
        onDesk();

        page.getByLabel("接收通知的邮箱").fill("not an address");
        button("保存").click();
        sees("邮箱地址格式不对");
        page.getByLabel("接收通知的邮箱").fill("civil@example.org");
        button("保存").click();
        sees("已保存通知设置");

        org.assertj.core.api.Assertions.assertThat(
                        addresses.of(demo.otherUnitDrafter().id()))
                .contains("civil@example.org");
        open("/notice-settings");
        assertThat(page.getByLabel("接收通知的邮箱")).hasValue("civil@example.org");
    }

    @Test
    void an_administrator_keeps_addresses() {
        signIn("system-admin");
        open("/people");
        button("邮箱 " + demo.sealKeeper().name()).click();
        Locator dialog = page.locator("vaadin-dialog[opened]");
        dialog.getByLabel("邮箱").fill("seal@example.org");
        dialog.getByText("保存").click();

        Awaitility.await().untilAsserted(() -> org.assertj.core.api.Assertions.assertThat(
                        addresses.of(demo.sealKeeper().id()))
                .contains("seal@example.org"));
        screenshot("people-mail");
    }

    private void say(Person person, Kind kind, String detail) {
        News news = new News(
                kind,
                kind + ":" + Ids.next(),
                null,
                Ids.next(),
                person.unit(),
                2024,
                "2024年度部门整体支出绩效自评报告",
                "内部审核",
                "株洲市芦淞区司法局",
                "刘建国",
                detail);
        transaction.executeWithoutResult(tx -> posting.tell(news, List.of(person)));
    }

    private Locator heading(String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
