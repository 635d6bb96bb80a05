package org.mingzhang.shell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.mingzhang.BrowserStory;
import org.mingzhang.audit.AuditTrail;
import org.springframework.beans.factory.annotation.Autowired;

/** Coming in, in a browser. */
class SignInStoryTest extends BrowserStory {

    @Autowired
    AuditTrail trail;

    @Test
    void the_list_of_demonstration_accounts_fills_the_form() {
        open("/login");
        assertThat(page.locator("html")).hasAttribute("lang", "zh-CN");
        assertThat(page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName("登录").setExact(true)))
                .isVisible();

        page.locator("[data-login=principal]").click();

        assertThat(page.locator("input[name=username]")).hasValue("principal");
        assertThat(page.locator("input[name=password]")).hasValue("principal");
        accessible();
        screenshot("sign-in");
        onPhone();
        screenshot("sign-in-phone");
        page.locator("button[type=submit]").click();
        onDesk();
        assertThat(page.locator(".mz-person")).containsText("张文斌");
    }

    @Test
    void a_wrong_password_is_said_and_recorded() {
        int before = trail.about("demo-seal-keeper").size();

        signIn("seal-keeper", "wrong");

        assertThat(page.locator("[role=alert]")).containsText("登录名或密码不正确");
        assertThat(trail.about("demo-seal-keeper")).hasSize(before + 1);
        accessible();
        screenshot("sign-in-refused");
    }

    @Test
    void after_signing_in_one_is_back_at_the_page_one_wanted() {
        open("/password?from=here");
        assertThat(page.locator("input[name=username]")).isVisible();

        page.locator("input[name=username]").fill("drafter");
        page.locator("input[name=password]").fill("drafter");
        page.locator("button[type=submit]").click();

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("修改密码")))
                .isVisible();
    }

    @Test
    void pages_carry_the_security_policy_and_health_is_open() {
        Response login = open("/login");

        assertThat(login.headerValue("content-security-policy")).contains("default-src 'self'");
        assertThat(page.request().get(url("/actuator/health")).text()).contains("UP");
        assertThat(page.request().get(url("/actuator/env")).text()).doesNotContain("java.version");
        assertThat(page.request().get(url("/mingzhang.css")).headers()).containsEntry("cache-control", "no-cache");
    }
}
