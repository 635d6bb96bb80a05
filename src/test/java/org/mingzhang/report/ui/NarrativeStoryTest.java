package org.mingzhang.report.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mingzhang.BrowserStory;
import org.mingzhang.DemoPeople;
import org.mingzhang.inbox.Actors;
import org.mingzhang.org.Person;
import org.mingzhang.report.Figures;
import org.mingzhang.report.Report;
import org.mingzhang.report.Reports;
import org.mingzhang.report.Sections;
import org.mingzhang.workflow.Decision;
import org.mingzhang.workflow.ItemFilter;
import org.mingzhang.workflow.Tasks;
import org.mingzhang.workflow.WorkList;
import org.mingzhang.workflow.WorkLists;
import org.springframework.beans.factory.annotation.Autowired;

/** The text of a section in the browser: chips, marks, what is pasted, what is composed. Each story has a report of its own year. */
class NarrativeStoryTest extends BrowserStory {

    private static final String FROM_WORD = """
            <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{color:red}</style></head>
            <body><!--StartFragment-->
            <p class=MsoNormal style='text-indent:32.0pt'><span style='font-size:16.0pt'>&nbsp;&nbsp;机构</span><b>改革</b><span>
            平稳<o:p></o:p></span></p>
            <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span><span
            style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>列表项</p>
            <p class=MsoNormal><img src="https://example.invalid/x.png"><span style='display:none'>藏起来的</span></p>
            <table class=MsoTableGrid><tr><td><p>项目</p></td><td><p>金额</p></td></tr><tr><td>甲</td><td>71.00</td></tr></table>
            <script>document.title = '不该运行'</script><!--EndFragment--></body></html>""";

    private static final String PASTED = "机构改革平稳\n1.列表项\n项目\t金额\n甲\t71.00";

    /** As a browser tells of a paste; kind by kind. */
    private static final String PASTE = """
            (box, kinds) => {
              const data = new DataTransfer();
              for (const [kind, content] of Object.entries(kinds)) data.setData(kind, content);
              box.dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true}));
            }""";

    /** What the page would put into the clipboard: [plain, html]. */
    private static final String COPY = """
            box => {
              const data = new DataTransfer();
              box.dispatchEvent(new ClipboardEvent('copy', {clipboardData: data, bubbles: true, cancelable: true}));
              return [data.getData('text/plain'), data.getData('text/html')];
            }""";

    @Autowired
    Reports reports;

    @Autowired
    Sections sections;

    @Autowired
    Figures figures;

    @Autowired
    Tasks tasks;

    @Autowired
    WorkLists lists;

    private Report report;

    @Test
    void a_section_is_drafted_with_chips_bound_pasted_composed_and_undone_and_nothing_is_lost() {
        begin(1971);
        choose("基本支出情况");

        box().pressSequentially("人员经费为#ryj");
        assertThat(page.getByRole(AriaRole.LISTBOX)).containsText("人员经费（1971年）");
        assertThat(box()).hasAttribute("aria-activedescendant", Pattern.compile(".+"));
        screenshot("narrative-choices");
        box().press("Enter");
        box().pressSequentially("，仍是513.89万元。");
        assertThat(marks("exact")).hasText("513.89万元");
        accessible();
        box().press("ArrowLeft");
        box().press("Alt+Enter");
        assertThat(chips()).hasCount(2);
        stored("人员经费为{{personnelCost|unit}}，仍是{{personnelCost|unit}}。");

        box().press("Control+z");
        assertThat(chips()).hasCount(1);
        box().press("Control+y");
        assertThat(chips()).hasCount(2);
        box().press("Control+End");
        box().press("Enter");
        box().evaluate(PASTE, Map.of("text/html", FROM_WORD, "text/plain", "不用这个"));
        stored("人员经费为{{personnelCost|unit}}，仍是{{personnelCost|unit}}。\n" + PASTED);
        box().press("Control+z");
        shows("人员经费为{{personnelCost|unit}}，仍是{{personnelCost|unit}}。\n");
        box().press("Control+Shift+z");
        shows("人员经费为{{personnelCost|unit}}，仍是{{personnelCost|unit}}。\n" + PASTED);
        compose("，renyuan", "，人员");
        stored("人员经费为{{personnelCost|unit}}，仍是{{personnelCost|unit}}。\n" + PASTED + "，人员");

        page.reload();
        choose("基本支出情况");
        assertThat(box()).containsText("人员经费为513.89万元，仍是513.89万元。机构改革平稳1.列表项");
        assertThat(chips()).hasCount(2);
        assertThat(page).not().hasTitle("不该运行");
    }

    @Test
    void while_an_input_method_composes_nothing_is_stored() {
        begin(1972);
        choose("人员情况");
        box().pressSequentially("编制");
        stored("编制");
        CDPSession browser = page.context().newCDPSession(page);

        composing(browser, "sanshi");
        figures.set(demo.drafter(), report.id(), "headcount", Optional.of(new BigDecimal("30")), "", "", 0);
        page.waitForFunction("document.querySelector('section-text').value === '编制sanshi'");
        box().evaluate("() => new Promise(done => setTimeout(done, 2500))");

        assertThat(sections.one(demo.drafter(), report.id(), "staff").text()).isEqualTo("编制");
        JsonObject composed = new JsonObject();
        composed.addProperty("text", "三十人");
        browser.send("Input.insertText", composed);
        stored("编制三十人");
    }

    @Test
    void chips_are_reached_copied_and_deleted_by_the_keyboard_and_give_digits_elsewhere() {
        begin(1973, "人员经费{{personnelCost|unit}}、公用{{operatingCost}}万元");
        choose("基本支出情况");
        assertThat(chips().first()).hasAttribute("aria-label", "人员经费（1973年）：513.89万元");
        assertThat(chips().last()).hasText("公用经费 · 尚无数值");
        screenshot("narrative-chips");

        reachTheFirstChip();
        assertThat(page.locator("section-text .ProseMirror-selectednode")).hasText("513.89万元");
        assertThat(page.locator("section-text .say")).hasText("人员经费（1973年）：513.89万元");
        box().press("Control+a");
        List<?> copied = (List<?>) box().evaluate(COPY);
        assertThat(copied.getFirst()).isEqualTo("人员经费513.89万元、公用{{operatingCost}}万元");
        box().press("Control+End");
        box().evaluate(PASTE, Map.of("text/html", copied.getLast(), "text/plain", copied.getFirst()));
        assertThat(chips()).hasCount(4);
        reachTheFirstChip();
        assertThat(page.locator("section-text .ProseMirror-selectednode")).hasText("513.89万元");
        box().press("Delete");
        stored("人员经费、公用{{operatingCost}}万元\n人员经费{{personnelCost|unit}}、公用{{operatingCost}}万元");
    }

    /** Behind four characters. The editor hears of a moved caret with the next frame, which nobody's fingers outrun. */
    private void reachTheFirstChip() {
        box().press("Control+Home");
        for (int i = 0; i < 5; i++) {
            page.evaluate("() => new Promise(drawn => requestAnimationFrame(() => setTimeout(drawn)))");
            box().press("ArrowRight");
        }
    }

    @Test
    void what_names_no_figure_stays_as_it_was_written() {
        String odd = "{{nobody}}和{{ personnelCost | unit }}和{{{7*7}}}和{{personnelCost|roman}}和}}{{";
        begin(1974, odd);
        choose("基本支出情况");
        assertThat(chips()).hasCount(1);
        assertThat(marks("unknown")).hasCount(2);

        box().press("Control+End");
        box().pressSequentially("。");

        stored(odd + "。");
    }

    @Test
    void findings_are_underlined_where_they_stand_and_their_card_leads_to_the_other_place() {
        begin(1975, "在职人员31人，人员经费513.98万元。");
        sections.save(demo.drafter(), report.id(), "staff", "年末在职人员29人。", 0);
        choose("基本支出情况");
        assertThat(page.locator("section-text .mark-error, section-text .mark-warn")
                        .first())
                .isVisible();
        assertThat(marks("near")).hasText("513.98万元");

        marks("near").click();
        assertThat(card()).containsText("相邻两位数字颠倒");
        screenshot("narrative-near");
        accessible();
        box().press("Escape");
        assertThat(card()).isHidden();
        page.locator("section-text .marks button").first().click();
        assertThat(card()).containsText("规则：");
        screenshot("narrative-finding");
        onPhone();
        page.locator("section-text .marks button").last().click();
        screenshot("narrative-finding-phone");
        onDesk();
        box().press("Control+Home");
        box().press("F8");
        box().press("Alt+Enter");
        assertThat(card().locator("button:focus")).hasCount(1);
        card().locator(".places button").first().click();

        assertThat(page.locator(".mz-section h3")).containsText("人员情况");
        assertThat(box()).isFocused();
        assertThat((String) page.evaluate("getSelection().toString()")).contains("29人");
    }

    @Test
    void who_may_only_read_sees_chips_and_marks_and_can_change_nothing() {
        begin(1976, "人员经费{{personnelCost|unit}}，又513.89万元。");
        signInAnew(demo.drafter().login());
        sections.release(demo.drafter(), report.id(), "basicSpending");
        toDepartments();
        sections.lease(demo.departmentHead(), report.id(), "basicSpending");
        signInAnew(demo.legalHead().login());
        open("/task/" + item(demo.legalHead()));
        choose("基本支出情况");

        assertThat(box()).hasAttribute("aria-readonly", "true");
        assertThat(box()).hasAttribute("contenteditable", "false");
        marks("exact").click();
        assertThat(card()).containsText("513.89万元");
        assertThat(card().locator(".offers")).hasCount(0);
        screenshot("narrative-read-only");
        accessible();
        onPhone();
        screenshot("narrative-read-only-phone");
    }

    private void begin(int year, String... basicSpending) {
        report = reports.start(demo.drafter(), year, "hunan-department");
        figures.set(demo.drafter(), report.id(), "personnelCost", Optional.of(new BigDecimal("513.89")), "", "", 0);
        for (String text : basicSpending) {
            sections.save(demo.drafter(), report.id(), "basicSpending", text, 0);
            sections.release(demo.drafter(), report.id(), "basicSpending");
        }
        signIn(demo.drafter().login());
        open("/task/" + item(demo.drafter()));
    }

    private void toDepartments() {
        tasks.complete(
                item(demo.drafter()),
                Actors.of(demo.drafter()),
                new Decision("submit", "", Map.of("departments", List.of(DemoPeople.OFFICE, DemoPeople.LEGAL))));
    }

    private String item(Person person) {
        return lists.first(WorkList.WAITING, Actors.of(person), ItemFilter.words(report.title()), 50).stream()
                .filter(item -> item.subject().equals(report.id()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void choose(String section) {
        page.locator(".mz-outline-entry", new Page.LocatorOptions().setHasText(section))
                .first()
                .click();
        assertThat(page.locator(".mz-section h3")).containsText(section);
    }

    /** As an input method types: letters under way, then the words. */
    private void compose(String letters, String words) {
        CDPSession browser = page.context().newCDPSession(page);
        composing(browser, letters);
        JsonObject composed = new JsonObject();
        composed.addProperty("text", words);
        browser.send("Input.insertText", composed);
    }

    private static void composing(CDPSession browser, String letters) {
        JsonObject composition = new JsonObject();
        composition.addProperty("text", letters);
        composition.addProperty("selectionStart", letters.length());
        composition.addProperty("selectionEnd", letters.length());
        browser.send("Input.imeSetComposition", composition);
    }

    /** Waits until the page says so, then looks into the table. */
    private void stored(String text) {
        shows(text);
        page.waitForCondition(() -> sections.all(demo.drafter(), report.id()).stream()
                .anyMatch(section -> section.text().equals(text)));
    }

    private void shows(String text) {
        assertThat(page.locator("section-text")).hasJSProperty("value", text);
    }

    private Locator box() {
        return page.locator("section-text [role=textbox]");
    }

    private Locator chips() {
        return box().locator(".chip");
    }

    private Locator marks(String kind) {
        return box().locator(".mark-" + kind);
    }

    private Locator card() {
        return page.locator("section-text .card");
    }
}
