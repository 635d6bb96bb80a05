package org.mingzhang.inbox.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingzhang.BrowserStory;
import org.mingzhang.base.Ids;
import org.mingzhang.inbox.InboxFlow;
import org.mingzhang.inbox.Submission;
import org.mingzhang.inbox.TaskDesk;
import org.springframework.beans.factory.annotation.Autowired;

/** Bringing others to an item, and taking back what was handed in, in a browser. */
class HandoverStoryTest extends BrowserStory {

    @Autowired
    InboxFlow flow;

    @Autowired
    TaskDesk desk;

    @Test
    void an_item_is_transferred_to_a_colleague_with_a_reason() {
        String subject = flow.start("转办" + Ids.next().substring(30));
        String colleague = demo.departmentHead().name();
        signIn("drafter");
        open("/task/" + flow.item(subject).id());
        more("转办");
        press("转办");
        assertThat(dialog()).containsText("请选择一位同事");
        screenshot("handover-transfer-missing");
        choose(colleague);
        reason("本周出差，请代为起草");
        screenshot("handover-transfer");
        accessible();

        press("转办");

        sees("已办理");
        assertThat(flow.item(subject).assigneeName()).contains(colleague);
        signIn("department-head");
        open("/task/" + flow.item(subject).id());
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("意见·记录"))
                .click();
        sees("转办给" + colleague);
        screenshot("handover-record");
    }

    @Test
    void signers_are_added_on_a_phone_and_taken_out_again() {
        onPhone();
        String subject = flow.start("加签" + Ids.next().substring(30));
        String colleague = demo.principal().name();
        signIn("drafter");
        open("/task/" + flow.item(subject).id());
        more("加签");
        choose(colleague);
        page.getByText("后加签：我办完后由他们依次签署").click();
        reason("请把关");
        screenshot("handover-signers-dialog-phone");
        accessible();
        press("加签");

        assertThat(page.locator(".mz-signers")).containsText(colleague);
        assertThat(page.locator(".mz-signers")).containsText("未轮到");
        assertThat(dialog()).hasCount(0);
        screenshot("handover-signers-phone");
        accessible();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("减签：" + colleague))
                .click();
        assertThat(page.locator(".mz-signers")).hasCount(0);
    }

    @Test
    void a_return_says_what_it_voids_and_what_was_handed_in_can_be_taken_back() {
        String subject = flow.start("退回说明" + Ids.next().substring(30));
        String first = flow.item(subject).id();
        Submission submission = new Submission("submit", Map.of("purpose", "自评"), "", Optional.empty(), Ids.next());
        assertThat(desk.finish(demo.drafter(), first, submission, List.of(), Locale.CHINA))
                .isEmpty();
        signIn("department-head");
        open("/task/" + flow.item(subject).id());
        page.locator(".mz-outcome-sendBack").click();
        assertThat(dialog()).containsText("将作废 1 条意见");
        assertThat(dialog()).containsText("直接回到我");
        screenshot("send-back-effect");
        accessible();
        page.keyboard().press("Escape");

        signIn("drafter");
        open("/task/" + first);
        more("撤回");

        sees("已办理");
        assertThat(flow.item(subject).step()).isEqualTo("write");
    }

    private void more(String verb) {
        page.locator(".mz-task-bar vaadin-menu-bar-button:visible").first().click();
        page.getByRole(
                        AriaRole.MENUITEM,
                        new Page.GetByRoleOptions().setName(verb).setExact(true))
                .click();
    }

    private Locator dialog() {
        return page.locator("vaadin-dialog[opened]");
    }

    private void choose(String colleague) {
        dialog().getByRole(AriaRole.COMBOBOX).fill(colleague);
        page.locator("vaadin-multi-select-combo-box-item:visible", new Page.LocatorOptions().setHasText(colleague))
                .first()
                .click();
        page.keyboard().press("Tab");
    }

    private void reason(String text) {
        dialog().locator("textarea").fill(text);
    }

    private void press(String verb) {
        dialog().locator("vaadin-button", new Locator.LocatorOptions().setHasText(verb))
                .last()
                .click();
    }
}
