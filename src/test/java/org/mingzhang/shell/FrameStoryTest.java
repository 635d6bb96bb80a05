package org.mingzhang.shell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.mingzhang.BrowserStory;
import org.mingzhang.audit.AuditLine;
import org.mingzhang.audit.AuditTrail;
import org.springframework.beans.factory.annotation.Autowired;

/** The frame around the pages, in a browser. */
class FrameStoryTest extends BrowserStory {

    @Autowired
    AuditTrail trail;

    @Test
    void the_navigation_shows_what_the_person_may_open() {
        signIn("system-admin");
        open("/me");
        assertThat(navigation()).containsText("人员");

        signInAnew("drafter");
        open("/me");

        assertThat(navigation()).not().containsText("人员");
    }

    @Test
    void a_page_for_others_answers_403_and_leaves_a_line_in_the_record() {
        signIn("drafter");
        int before = trail.about("people").size();

        var answer = open("/people");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(heading("无权查看")).isVisible();
        assertThat(trail.about("people"))
                .hasSize(before + 1)
                .last()
                .extracting(AuditLine::actor)
                .isEqualTo("demo-drafter");
        accessible();
        screenshot("forbidden");
        tolerate("403");
    }

    @Test
    void an_address_without_a_page_answers_404() {
        signIn("drafter");

        var answer = open("/no/such/page");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(heading("没有这个页面")).isVisible();
        tolerate("404");
    }

    @Test
    void the_language_can_be_switched_and_stays() {
        signIn("drafter");
        open("/me");
        assertThat(page.locator("html")).hasAttribute("lang", "zh-CN");

        page.locator(".mz-person .mz-language").click();

        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.locator(".mz-person")).containsText("Sign out");
        screenshot("me-english");
        page.reload();
        assertThat(page.locator(".mz-person")).containsText("Sign out");
        page.locator(".mz-person .mz-language").click();
        assertThat(page.locator(".mz-person")).containsText("退出登录");
    }

    @Test
    void on_a_phone_the_navigation_is_a_bar_at_the_bottom() {
        signIn("system-admin");
        onPhone();
        open("/me");

        Locator bar = page.locator("nav.mz-bottom");
        assertThat(bar).isVisible();
        assertThat(bar).containsText("我的");
        assertThat(page.locator("vaadin-side-nav")).not().isVisible();
        assertThat(bar.boundingBox().y).isGreaterThan(700);
        accessible();
        screenshot("me-phone");
    }

    @Test
    void the_skip_link_comes_first_and_leads_to_the_content() {
        signIn("drafter");
        open("/me");
        assertThat(heading("陈晓敏")).isVisible();

        page.keyboard().press("Tab");

        assertThat(page.locator(".mz-skip")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("main")).isFocused();
        screenshot("me");
        accessible();
    }

    @Test
    void signing_out_ends_the_session() {
        signIn("drafter");
        open("/me");

        page.locator("#sign-out").click();

        assertThat(page.locator("input[name=username]")).isVisible();
        open("/me");
        assertThat(page.locator("input[name=username]")).isVisible();
    }

    private Locator navigation() {
        return page.locator("vaadin-side-nav");
    }

    private Locator heading(String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
    }
}
