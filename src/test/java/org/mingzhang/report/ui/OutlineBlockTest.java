package org.mingzhang.report.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingzhang.DemoPeople;
import org.mingzhang.OnH2;
import org.mingzhang.inbox.Actors;
import org.mingzhang.inbox.BlockContext;
import org.mingzhang.inbox.Problem;
import org.mingzhang.report.Drafts;
import org.mingzhang.report.Reports;
import org.mingzhang.report.Sections;
import org.mingzhang.report.SeedDraft;
import org.mingzhang.report.Templates;
import org.mingzhang.workflow.Tasks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** No step goes on while a required part is empty or a figure in the text has no value. */
@OnH2
@Transactional
class OutlineBlockTest {

    private static final int YEAR = 2012;

    @Autowired
    OutlineBlock block;

    @Autowired
    Reports reports;

    @Autowired
    Drafts drafts;

    @Autowired
    SeedDraft seed;

    @Autowired
    Templates templates;

    @Autowired
    Sections sections;

    @Autowired
    Tasks tasks;

    @Autowired
    DemoPeople demo;

    private String report = "";

    @BeforeEach
    void a_whole_draft() {
        var started = reports.start(demo.drafter(), YEAR, "hunan-department");
        report = started.id();
        drafts.replace(
                report,
                demo.drafter(),
                seed.draft(templates.of(started.template()), 2024).orElseThrow());
    }

    @Test
    void a_whole_draft_goes_on() {
        assertThat(problems("submit", Map.of())).isEmpty();
    }

    @Test
    void an_empty_part_and_a_figure_without_value_are_named() {
        write("duties", " ");
        write("staff", "编制数{{establishments}}人。");

        assertThat(problems("submit", Map.of())).hasSize(2);
        assertThat(problems("approve", Map.of()))
                .anyMatch(text -> text.contains("主要职能"))
                .anyMatch(text -> text.contains("establishments"));
    }

    @Test
    void sending_back_and_a_department_s_part_need_no_whole_report() {
        write("duties", " ");

        assertThat(problems("sendBack", Map.of())).isEmpty();
        assertThat(problems("submit", Map.of("complete", "false"))).isEmpty();
    }

    @Test
    void a_part_above_its_limit_of_words_is_named_and_never_cut() {
        report = reports.start(demo.drafter(), 1953, "sichuan-department").id();
        String long501 = "建".repeat(501);

        write("measures", long501);
        assertThat(problems("submit", Map.of()))
                .anyMatch(text -> text.contains("改进建议") && text.contains("501") && text.contains("500"));
        assertThat(problems("sendBack", Map.of())).isEmpty();
        assertThat(sections.one(demo.drafter(), report, "measures").text()).isEqualTo(long501);

        write("measures", "建".repeat(500));
        assertThat(problems("submit", Map.of())).noneMatch(text -> text.contains("500"));
    }

    private void write(String section, String text) {
        int version = sections.one(demo.drafter(), report, section).version();
        sections.save(demo.drafter(), report, section, text, version);
    }

    private List<String> problems(String outcome, Map<String, Object> settings) {
        var person = demo.drafter();
        var item = tasks.openOf(report).getFirst();
        return block.problems(new BlockContext(item, person, Actors.of(person), false, settings), outcome).stream()
                .map(Problem::text)
                .toList();
    }
}
