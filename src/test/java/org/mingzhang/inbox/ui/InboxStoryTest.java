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
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mingzhang.BrowserStory;
import org.mingzhang.base.Ids;
import org.mingzhang.inbox.Filters;
import org.mingzhang.inbox.InboxFlow;
import org.mingzhang.inbox.Submission;
import org.mingzhang.inbox.TaskDesk;
import org.mingzhang.org.Person;
import org.mingzhang.workflow.WorkLists;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Inbox and task page in a browser, at the desk and on a phone. */
class InboxStoryTest extends BrowserStory {

    @Autowired
    InboxFlow flow;

    @Autowired
    TaskDesk desk;

    @Autowired
    WorkLists lists;

    @Autowired
    Filters filters;

    @Autowired
    JdbcTemplate sql;

    @Test
    void the_inbox_is_walked_through_with_the_keyboard() {
        String title = title("收件箱");
        flow.start(title + "甲");
        flow.start(title + "乙");
        signIn("drafter");
        search().fill(title);
        assertThat(page.locator(".mz-inbox-title a:visible")).hasCount(2);
        page.locator("h1").first().evaluate("() => document.activeElement.blur()");

        page.keyboard().press("j");
        assertThat(page.locator(".mz-inbox-preview h2")).containsText(title + "甲");
        page.keyboard().press("j");
        assertThat(page.locator(".mz-inbox-preview h2")).containsText(title + "乙");
        page.keyboard().press("k");
        assertThat(page.locator(".mz-inbox-preview h2")).containsText(title + "甲");
        screenshot("inbox-desk");
        accessible();

        page.keyboard().press("?");
        assertThat(page.locator("vaadin-dialog[opened]")).containsText("下一个事项");
        screenshot("inbox-keys");
        page.keyboard().press("Escape");
        assertThat(page.locator("vaadin-dialog[opened]")).hasCount(0);

        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*/task/.+"));
        assertThat(page.locator("h1")).hasText(title + "甲");
        page.goBack();
        assertThat(page.locator(".mz-inbox-title a:visible")).hasCount(2);
    }

    @Test
    void an_inbox_on_a_phone_shows_cards() {
        onPhone();
        String title = title("手机");
        flow.start(title);
        signIn("drafter");
        search().fill(title);

        page.getByText(title).first().waitFor();
        screenshot("inbox-phone");
        accessible();
        page.locator(".mz-inbox-title a:visible").first().click();
        page.waitForURL(Pattern.compile(".*/task/.+"));
        assertThat(page.locator("h1")).hasText(title);
        screenshot("task-phone");
        accessible();
        page.locator(".mz-side-switch").click();
        assertThat(page.locator(".mz-task-side")).isVisible();
        screenshot("task-phone-sheet");
    }

    @Test
    void empty_lists_say_what_will_be_there() {
        signIn("flow-admin");

        sees("没有待办事项");
        screenshot("inbox-empty");
        search().fill("没有这样的事项");
        sees("没有找到相符的事项");
        assertThat(page).hasURL(Pattern.compile(".*[?&]q=.*"));
        page.reload();
        sees("没有找到相符的事项");
    }

    @Test
    void what_is_typed_is_saved_and_judged_and_submitted() {
        String subject = flow.start(title("填写"));
        signIn("drafter");
        open("/task/" + flow.item(subject).id());
        press("提交");
        assertThat(page.locator(".mz-problems")).containsText("“事由”未填写，请填写。");
        screenshot("task-problems");
        accessible();
        page.locator(".mz-problems button").first().click();
        assertThat(page.locator("#field-purpose input")).isFocused();

        page.keyboard().type("年度自评");
        assertThat(page.locator(".mz-task-state")).containsText("已自动保存");
        page.reload();
        assertThat(page.locator("#field-purpose input")).hasValue("年度自评");
        screenshot("task-desk");
        press("提交");

        page.waitForURL(url("/"));
        sees("“提交”已完成。");
        org.assertj.core.api.Assertions.assertThat(flow.item(subject).step()).isEqualTo("check");
    }

    @Test
    void an_item_goes_back_with_a_reason() {
        String subject = submitted("退回");
        signIn("department-head");
        open("/task/" + flow.item(subject).id());
        assertThat(page.locator("flow-viewer")).hasCount(0);
        page.getByRole(AriaRole.TAB, tab("流程")).click();
        assertThat(page.locator("flow-viewer")).hasCount(1);
        page.locator(".mz-outcome-sendBack").click();
        Locator dialog = page.locator("vaadin-dialog[opened]");
        dialog.locator("vaadin-button[theme~=error]").click();
        assertThat(dialog).containsText("退回须写明理由");
        dialog.locator("textarea").fill("第三章与附表不符");
        screenshot("task-send-back");
        accessible();
        dialog.locator("vaadin-button[theme~=error]").click();

        page.waitForURL(url("/"));
        org.assertj.core.api.Assertions.assertThat(flow.item(subject).step()).isEqualTo("write");
        signInAnew("drafter");
        open("/task/" + flow.item(subject).id());
        page.getByRole(AriaRole.TAB, tab("意见·记录")).click();
        assertThat(page.locator(".mz-record")).containsText("第三章与附表不符");
        screenshot("task-record");
    }

    @Test
    void a_stale_item_says_who_handled_it_and_keeps_what_was_typed() {
        String subject = submitted("已办");
        String item = flow.item(subject).id();
        signIn("department-head");
        open("/task/" + item);
        page.locator("#field-opinion textarea").fill("打了很久的字");
        assertThat(page.locator(".mz-task-state")).containsText("已自动保存");
        approve(demo.legalHead(), item);

        press("同意");
        assertThat(page.locator(".mz-message"))
                .containsText("已由" + demo.legalHead().name());
        assertThat(page.locator("#field-opinion textarea")).hasValue("打了很久的字");
        page.reload();
        sees("该事项已不在待办中");
        sees("返回待办列表");
        screenshot("task-gone");
        accessible();
    }

    @Test
    void another_units_item_is_forbidden() {
        String subject = flow.start(title("他单位"));
        signIn("drafter-civil");

        assertThat(open("/task/" + flow.item(subject).id()).status()).isEqualTo(403);
        sees("该事项未分派给您");
        tolerate("403");
    }

    @Test
    void an_unknown_component_is_named_and_the_rest_works() {
        String subject = submitted("未知组件");
        approve(demo.departmentHead(), flow.item(subject).id());
        signIn("principal");
        open("/task/" + flow.item(subject).id());

        sees("表单中的“神秘组件”（nobody-knows-this）无法识别");
        page.locator("#field-note input").fill("仍可填写");
        assertThat(page.locator(".mz-task-state")).containsText("已自动保存");
        screenshot("task-unknown-component");
    }

    @Test
    void an_open_inbox_sees_what_arrives() {
        String title = title("新到");
        signIn("drafter");
        search().fill(title);
        sees("没有找到相符的事项");

        flow.start(title);

        assertThat(page.locator(".mz-inbox-title a:visible"))
                .hasText(
                        title,
                        new com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions().setTimeout(15_000));
    }

    @Test
    void several_are_approved_together_and_what_cannot_be_says_why() {
        String what = "批量" + Ids.next().substring(30);
        String good = submitted(what + "甲");
        String doubtful = submitted(what + "乙");
        lists.warn(doubtful, 2);
        signIn("department-head");
        find(what);
        assertThat(page.locator(".mz-inbox-mark:visible")).hasCount(2);
        assertThat(page.locator(".mz-badge-warnings:visible")).hasText("疑点2处");
        assertThat(page.locator(".mz-inbox-group:visible")).hasCount(1);

        page.locator(".mz-inbox-mark:visible").first().check();
        page.locator(".mz-inbox-mark:visible").nth(1).check();
        assertThat(page.locator(".mz-inbox-acts")).containsText("已选2件");
        screenshot("inbox-marked");
        accessible();
        page.locator(".mz-inbox-acts vaadin-button[theme~=primary]").click();
        Locator dialog = page.locator("vaadin-dialog[opened]");
        dialog.locator("textarea").fill("一并同意");
        screenshot("inbox-batch");
        dialog.locator("vaadin-button[theme~=primary]").click();

        assertThat(dialog).containsText("已同意1件，未办1件");
        assertThat(dialog.locator(".mz-batch-refused")).containsText("有2处疑点");
        screenshot("inbox-batch-result");
        accessible();
        org.assertj.core.api.Assertions.assertThat(flow.item(good).step()).isEqualTo("strange");
        org.assertj.core.api.Assertions.assertThat(flow.item(doubtful).step()).isEqualTo("check");
        dialog.locator("vaadin-button[theme~=primary]").click();
        assertThat(page.locator(".mz-inbox-title a:visible")).hasCount(1);
    }

    @Test
    void the_selected_item_is_taken_approved_and_returned_by_keys() {
        String what = "按键" + Ids.next().substring(30);
        String first = submitted(what + "甲");
        String second = submitted(what + "乙");
        signIn("department-head");
        find(what);
        assertThat(page.locator(".mz-inbox-title a:visible")).hasCount(2);
        page.locator("h1").first().evaluate("() => document.activeElement.blur()");

        page.keyboard().press("j");
        page.keyboard().press("c");
        assertThat(page.locator(".mz-inbox-who:visible").nth(1)).hasText("我在办");
        page.keyboard().press("a");
        Locator dialog = page.locator("vaadin-dialog[opened]");
        assertThat(dialog.locator("textarea")).isFocused();
        page.keyboard().type("同意");
        dialog.locator("vaadin-button[theme~=primary]").click();
        assertThat(dialog).containsText("已同意1件，未办0件");
        dialog.locator("vaadin-button[theme~=primary]").click();
        assertThat(page.locator(".mz-inbox-title a:visible")).hasCount(1);
        page.locator("h1").first().evaluate("() => document.activeElement.blur()");
        page.keyboard().press("j");
        page.keyboard().press("x");
        assertThat(page.locator(".mz-inbox-acts")).containsText("已选1件");
        page.keyboard().press("x");
        assertThat(page.locator(".mz-inbox-acts")).isHidden();
        page.keyboard().press("r");
        assertThat(dialog.locator("textarea")).isFocused();
        page.keyboard().type("请补充");
        dialog.locator("vaadin-button[theme~=error]").click();
        sees("没有找到相符的事项");

        org.assertj.core.api.Assertions.assertThat(
                        List.of(flow.item(first).step(), flow.item(second).step()))
                .containsExactlyInAnyOrder("strange", "write");
    }

    @Test
    void filters_are_kept_shared_and_remembered() {
        String what = "筛选" + Ids.next().substring(30);
        String name = "我的" + what;
        String urged = submitted(what + "甲");
        submitted(what + "乙");
        sql.update("update wrk_item set urged_at = created_at where subject = ? and waiting = true", urged);
        signIn("department-head-correction");
        find(what);
        assertThat(page.locator(".mz-inbox-title a:visible")).hasCount(2);

        page.locator(".mz-filter-switch").click();
        page.locator(".mz-filter-marks vaadin-checkbox").first().click();
        assertThat(page.locator(".mz-inbox-title a:visible")).hasCount(1);
        assertThat(page.locator(".mz-badge-urged:visible")).hasText("已催办");
        assertThat(page).hasURL(Pattern.compile(".*urged=1.*"));
        screenshot("inbox-filter");
        accessible();
        page.locator(".mz-filter-acts vaadin-button").nth(1).click();
        Locator dialog = page.locator("vaadin-dialog[opened]");
        dialog.locator("input").first().fill(name);
        dialog.locator("vaadin-checkbox").click();
        dialog.locator("vaadin-button[theme~=primary]").click();
        sees("筛选“" + name + "”已保存。");
        open("/?q=" + what);
        assertThat(page.locator(".mz-inbox-title a:visible")).hasCount(1);
        page.locator(".mz-filter-acts vaadin-button").first().click();
        assertThat(page.locator(".mz-inbox-title a:visible")).hasCount(2);

        signInAnew("department-head");
        find(what);
        assertThat(page.locator(".mz-inbox-title a:visible")).hasCount(2);
        page.locator(".mz-filter-switch").click();
        page.locator(".mz-filter-row vaadin-select").first().click();
        page.locator("vaadin-select-item:visible", new Page.LocatorOptions().setHasText(name))
                .click();
        assertThat(page.locator(".mz-inbox-title a:visible")).hasCount(1);
        assertThat(page.locator(".mz-filter-acts vaadin-button[theme~=error]")).isHidden();
        page.locator(".mz-filter-acts vaadin-button").first().click();
        assertThat(page.locator(".mz-inbox-title a:visible")).hasCount(2);
    }

    @Test
    void columns_stay_hidden_for_who_hid_them() {
        String title = title("列");
        submitted(title);
        signIn("department-head-correction");
        find(title);
        assertThat(page.locator(".mz-inbox-step:visible").last()).hasText("审核");

        page.locator(".mz-column-menu vaadin-menu-bar-button").first().click();
        page.locator("vaadin-menu-bar-item:visible", new Page.LocatorOptions().setHasText("步骤"))
                .click();
        assertThat(page.locator(".mz-inbox-step:visible")).hasCount(0);
        open("/?q=" + title);
        assertThat(page.locator(".mz-inbox-title a:visible")).hasCount(1);
        assertThat(page.locator(".mz-inbox-step:visible")).hasCount(0);
        filters.remember(demo.correctionHead(), "hidden-columns", "");
    }

    @Test
    void who_has_an_item_open_hears_at_once_that_another_took_and_finished_it() {
        String subject = submitted("抢办");
        String item = flow.item(subject).id();
        signIn("department-head");
        open("/task/" + item);
        page.locator("#field-opinion textarea").fill("正在写的意见");
        assertThat(page.locator(".mz-task-state")).containsText("已自动保存");

        desk.claim(demo.legalHead(), item);
        assertThat(page.locator(".mz-task-news")).containsText(demo.legalHead().name() + "刚刚认领了该事项");
        screenshot("task-taken");
        accessible();
        approve(demo.legalHead(), item);
        assertThat(page.locator(".mz-task-news")).containsText("处理");
        assertThat(page.locator(".mz-task-news")).containsText("同意");
        assertThat(page.locator("#field-opinion textarea")).hasValue("正在写的意见");
        screenshot("task-handled");
    }

    @Test
    void a_copy_is_sent_read_and_followed() {
        String title = title("抄送");
        String subject = flow.start(title);
        signIn("drafter");
        open("/task/" + flow.item(subject).id());
        more("抄送");
        Locator dialog = page.locator("vaadin-dialog[opened]");
        dialog.locator("vaadin-multi-select-combo-box input").click();
        page.keyboard().type(demo.secrecyReviewer().name());
        page.locator("vaadin-multi-select-combo-box-item:visible").first().click();
        page.keyboard().press("Escape");
        dialog.locator("textarea").fill("请阅示");
        screenshot("task-copy");
        dialog.locator("vaadin-button[theme~=primary]").click();
        sees("已抄送1人。");
        page.getByRole(AriaRole.TAB, tab("抄送")).click();
        assertThat(page.locator(".mz-copies"))
                .containsText(demo.secrecyReviewer().name());
        assertThat(page.locator(".mz-copies")).containsText("未读");
        screenshot("task-copies");
        more("关注");
        sees("已关注，可在“关注”中查看办到哪一步。");
        open("/?list=followed&q=" + title);
        assertThat(page.locator(".mz-inbox-title span:visible").first()).hasText(title);

        signInAnew("secrecy-reviewer");
        open("/?list=copied&q=" + title);
        assertThat(page.locator(".mz-badge-unread:visible")).hasCount(1);
        screenshot("inbox-copied");
        accessible();
    }

    @Test
    void on_a_phone_the_filters_and_the_marks_are_in_reach() {
        onPhone();
        String title = title("手机筛选");
        submitted(title);
        signIn("department-head");
        find(title);
        assertThat(page.locator(".mz-inbox-mark:visible")).hasCount(1);
        page.locator(".mz-inbox-mark:visible").check();
        assertThat(page.locator(".mz-inbox-acts")).containsText("已选1件");
        screenshot("inbox-phone-marked");
        accessible();
        page.locator(".mz-filter-switch").click();
        assertThat(page.locator(".mz-filter-row")).isVisible();
        screenshot("inbox-phone-filter");
        accessible();
    }

    /** Types into the search, and waits until the list has heard of it. */
    private void find(String words) {
        search().fill(words);
        assertThat(page).hasURL(Pattern.compile(".*[?&]q=.*"));
    }

    private void more(String act) {
        page.locator(".mz-task-bar vaadin-menu-bar-button").first().click();
        page.locator("vaadin-menu-bar-item:visible", new Page.LocatorOptions().setHasText(act))
                .first()
                .click();
    }

    private String submitted(String what) {
        String subject = flow.start(what.length() > 9 ? what : title(what));
        Submission submission = new Submission("submit", Map.of("purpose", "自评"), "", Optional.empty(), Ids.next());
        org.assertj.core.api.Assertions.assertThat(
                        desk.finish(demo.drafter(), flow.item(subject).id(), submission, List.of(), Locale.CHINA))
                .isEmpty();
        return subject;
    }

    private void approve(Person person, String item) {
        Submission approval = new Submission("approve", Map.of(), "", Optional.empty(), Ids.next());
        org.assertj.core.api.Assertions.assertThat(desk.finish(person, item, approval, List.of(), Locale.CHINA))
                .isEmpty();
    }

    private void press(String button) {
        page.locator(".mz-task-bar vaadin-button", new Page.LocatorOptions().setHasText(button))
                .last()
                .click();
    }

    private Locator search() {
        return page.locator(".mz-inbox-head input");
    }

    private static Page.GetByRoleOptions tab(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    /** Found by nobody else's search. */
    private static String title(String what) {
        return what + Ids.next().substring(30) + "部门整体支出绩效自评报告";
    }
}
