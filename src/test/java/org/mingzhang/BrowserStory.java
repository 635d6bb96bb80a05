package org.mingzhang;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/**
 * A story in a real browser, against the whole application with the demonstration units. All stories share one
 * application and one browser; each has a browser session of its own, on a desk (1440×900) until {@link #onPhone}. At
 * its end the browser must have had nothing to complain about that the story did not {@link #tolerate}.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabases.H2.class)
public abstract class BrowserStory {

    /** Milliseconds; a busy machine is no failure. */
    private static final double PATIENCE = 60_000;

    /** What Vaadin's push says when somebody signs out or leaves the page. */
    private static final String SIGNED_OUT = "Websocket closed";

    /** Says no address; the response does. */
    private static final String NOT_LOADED = "Failed to load resource";

    /** Vaadin's pages have answered and drawn everything; other pages have nothing to wait for. */
    private static final String SETTLED = """
            () => {
              const flow = window.Vaadin && window.Vaadin.Flow;
              if (!flow || !document.getElementById('outlet')) return true;
              const clients = Object.values(flow.clients || {}).filter(client => client.isActive);
              return document.querySelector('main') !== null && clients.length > 0
                && clients.every(client => !client.isActive());
            }""";

    @LocalServerPort
    protected int port;

    @Autowired
    protected DemoPeople demo;

    protected Page page;

    private final List<String> complaints = new ArrayList<>();
    private BrowserContext session;

    @BeforeEach
    void openBrowser() {
        session = Chromium.browser()
                .newContext(new Browser.NewContextOptions().setLocale("zh-CN").setViewportSize(1440, 900));
        page = session.newPage();
        page.setDefaultTimeout(PATIENCE);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        page.onConsoleMessage(message -> {
            boolean loud = message.type().equals("error") || message.type().equals("warning");
            boolean told = message.text().contains(SIGNED_OUT) || message.text().contains(NOT_LOADED);
            if (loud && !told) {
                complaints.add(message.type() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add("page error: " + error));
        page.onResponse(response -> {
            if (response.status() >= 400) {
                complaints.add("status " + response.status() + ": " + response.url());
            }
        });
        page.onRequest(request -> {
            if (!request.url().startsWith(url("")) && !request.url().matches("(data|blob):.*")) {
                complaints.add("fetched from elsewhere: " + request.url());
            }
        });
    }

    @AfterEach
    void closeBrowser() {
        session.close();
        assertThat(complaints).as("what the browser complained about").isEmpty();
    }

    /** Signs in at the sign-in page and waits for the first page. Login and password of demonstration accounts are the same. */
    protected void signIn(String login) {
        signIn(login, login);
        page.waitForURL(Pattern.compile("^(?!.*/login).*$"));
        settled();
    }

    /** Sends the sign-in form and does not wait for an outcome. */
    protected void signIn(String login, String password) {
        page.navigate(url("/login"));
        page.locator("input[name=username]").fill(login);
        page.locator("input[name=password]").fill(password);
        page.locator("button[type=submit]").click();
    }

    /** Starts over as somebody else. */
    protected void signInAnew(String login) {
        signInAnew(login, login);
    }

    protected void signInAnew(String login, String password) {
        session.clearCookies();
        signIn(login, password);
        page.waitForURL(Pattern.compile("^(?!.*/login).*$"));
        settled();
    }

    /** Opens a page by its address: {@code /people}. */
    protected Response open(String path) {
        Response answer = page.navigate(url(path));
        settled();
        return answer;
    }

    /** Waits until the page listens: what is typed into a page that is still starting reaches nobody. */
    private void settled() {
        page.waitForLoadState();
        page.waitForFunction("""
                () => {
                  const clients = Object.values(window.Vaadin?.Flow?.clients ?? {}).filter(client => client.isActive);
                  return !window.Vaadin?.Flow || (clients.length > 0 && clients.every(client => !client.isActive()));
                }""");
    }

    protected String url(String path) {
        return "http://localhost:" + port + path;
    }

    protected void onPhone() {
        page.setViewportSize(390, 844);
    }

    protected void onDesk() {
        page.setViewportSize(1440, 900);
    }

    /** Into {@code target/screenshots}, for people to look at. */
    protected void screenshot(String name) {
        settle();
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots", name + ".png")));
    }

    /** Fails when axe finds a serious or critical violation on the page. */
    protected void accessible() {
        assertThat(seriousViolations())
                .as("serious and critical violations of accessibility")
                .isEmpty();
    }

    /** What axe finds serious or critical, one line for each rule. Vaadin's own connection indicator is left out. */
    protected List<String> seriousViolations() {
        settle();
        return new AxeBuilder(page)
                .exclude("vaadin-connection-indicator").analyze().getViolations().stream()
                        .filter(v -> "serious".equals(v.getImpact()) || "critical".equals(v.getImpact()))
                        .map(v -> v.getId() + ": "
                                + v.getNodes().stream().map(n -> n.getHtml()).toList())
                        .toList();
    }

    /** Waits until the page has drawn everything it was told. */
    protected void settle() {
        page.waitForFunction(SETTLED);
    }

    /** Says that complaints which contain this are expected so far: a page with status 403 is one. */
    protected void tolerate(String part) {
        complaints.removeIf(complaint -> complaint.contains(part));
    }

    /** Waits for an element that shows the text. */
    protected void sees(String text) {
        assertThat(page.getByText(text).first()).isVisible();
    }
}
