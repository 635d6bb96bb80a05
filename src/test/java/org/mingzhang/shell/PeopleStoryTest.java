package org.mingzhang.shell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.mingzhang.BrowserStory;
import org.mingzhang.base.Ids;

/** The system administrator gives somebody an account, and that person comes in. */
class PeopleStoryTest extends BrowserStory {

    private final String login = "p" + Ids.next().substring(24);

    @Test
    void somebody_new_comes_in_with_a_one_time_password_and_replaces_it() {
        signIn("system-admin");
        open("/people");
        screenshot("people");
        accessible();
        button("新增人员").click();
        Locator dialog = page.locator("vaadin-dialog[opened]");
        dialog.getByLabel("姓名").fill("钱小红");
        dialog.getByLabel("登录名").fill(login);
        dialog.getByLabel("起草人").check();
        screenshot("people-add");
        dialog.getByText("新增", new Locator.GetByTextOptions().setExact(true)).click();
        String password = page.locator("#one-time-password").textContent();
        screenshot("people-one-time");
        button("已记下").click();
        assertThat(page.locator("vaadin-grid")).containsText(login);

        signInAnew(login, password);
        open("/me");

        assertThat(page.getByText("您正在使用一次性密码")).isVisible();
        screenshot("password");
        page.getByLabel("当前密码").fill(password);
        page.getByLabel("新密码", new Page.GetByLabelOptions().setExact(true)).fill("qian-0123456");
        page.getByLabel("再次输入新密码").fill("qian-0123456");
        button("修改密码").click();
        page.waitForURL(url("/"));
        signInAnew(login, "qian-0123456");
        open("/me");
        assertThat(page.locator(".mz-person")).containsText("钱小红");
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
