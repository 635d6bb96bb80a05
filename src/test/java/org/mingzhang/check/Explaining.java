package org.mingzhang.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingzhang.audit.AuditLine;
import org.mingzhang.audit.AuditTrail;
import org.mingzhang.base.Ids;
import org.mingzhang.org.Person;
import org.mingzhang.org.Role;
import org.mingzhang.report.FigureValue;
import org.mingzhang.report.Figures;
import org.mingzhang.report.Imports;
import org.mingzhang.report.NotYourReport;
import org.mingzhang.report.Report;
import org.mingzhang.report.Reports;
import org.mingzhang.report.Sections;
import org.mingzhang.report.Tables;
import org.mingzhang.report.Template;
import org.mingzhang.report.Templates;
import org.mingzhang.report.TextFiles;
import org.mingzhang.report.tables.CellChange;
import org.mingzhang.report.tables.CellPlace;
import org.mingzhang.report.tables.FilledTable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A unit of its own; its report has one arithmetic slip in the text, which the drafter explains. */
abstract class Explaining {

    private static final String SLIP = "2024年共调解案件842件，调处成功832件，调处成功率98.7%。";

    @Autowired
    Checks checks;

    @Autowired
    Reports reports;

    @Autowired
    Sections sections;

    @Autowired
    Figures figures;

    @Autowired
    Tables tables;

    @Autowired
    Templates templates;

    @Autowired
    TextFiles files;

    @Autowired
    Imports imports;

    @Autowired
    AuditTrail trail;

    @Autowired
    JdbcClient sql;

    @Autowired
    Clock clock;

    private final String unit = Ids.next();
    private final Person drafter = person(unit, "王起草", Role.DRAFTER);
    private final Person principal = person(unit, "李局长", Role.PRINCIPAL);
    private final Person stranger = person(Ids.next(), "外单位", Role.DRAFTER);

    private Report report =
            new Report("", "", "", 0, "", "", org.mingzhang.report.ReportState.DRAFT, "", java.time.Instant.EPOCH);

    @BeforeEach
    void a_report_with_a_slip() {
        sql.sql("insert into org_unit (id, name, created_at) values (?, ?, ?)")
                .params(unit, "测试单位" + unit, Timestamp.from(clock.instant()))
                .update();
        report = reports.start(drafter, 2024, "hunan-department");
        write(SLIP);
    }

    @Test
    void the_corrected_text_of_the_walk_has_no_error_once_imported() throws IOException {
        Template template = templates.of(report.template());
        byte[] text = Files.readAllBytes(Path.of("src/docs/walk/lusong-2024-corrected.txt"));
        imports.accept(drafter, report.id(), files.read(template, text).draft());

        assertThat(checks.of(drafter, report.id()).stream()
                        .filter(Checked::error)
                        .map(checked -> checked.finding().toString()))
                .isEmpty();
    }

    @Test
    void a_finding_leads_to_its_section() {
        assertThat(slip().spots().getFirst().section()).isEqualTo("performanceOverall");
        assertThat(slip().spots().getFirst().heading()).contains("整体支出绩效情况");
    }

    @Test
    void an_explanation_is_shown_to_those_after_the_writer() {
        checks.explain(drafter, report.id(), slip().fingerprint(), "口径为上报系统的截尾数。");

        Checked seen = slip(principal);
        assertThat(seen.unexplained()).isFalse();
        assertThat(seen.explanation()).hasValueSatisfying(told -> {
            assertThat(told.text()).isEqualTo("口径为上报系统的截尾数。");
            assertThat(told.byName()).isEqualTo("王起草");
        });
        assertThat(verbs(drafter)).contains("check.explain");
    }

    @Test
    void explaining_again_replaces_and_a_blank_text_takes_back() {
        checks.explain(drafter, report.id(), slip().fingerprint(), "一");
        checks.explain(drafter, report.id(), slip().fingerprint(), "二");
        assertThat(slip().explanation()).map(Explanation::text).contains("二");

        checks.explain(drafter, report.id(), slip().fingerprint(), "  ");
        assertThat(slip().explanation()).isEmpty();
        assertThat(verbs(drafter)).contains("check.withdrawExplanation");
    }

    @Test
    void a_paragraph_above_changes_nothing_a_changed_number_lets_the_explanation_lapse() {
        checks.explain(drafter, report.id(), slip().fingerprint(), "口径说明。");

        write("先说明情况，再列出数字。\n" + SLIP);
        assertThat(slip().explanation()).isPresent();

        write(SLIP.replace("98.7", "98.6"));
        assertThat(slip().explanation()).isEmpty();
    }

    @Test
    void only_who_may_write_the_report_explains_and_a_refusal_is_recorded() {
        String fingerprint = slip().fingerprint();

        assertThatThrownBy(() -> checks.explain(principal, report.id(), fingerprint, "无妨"))
                .isInstanceOf(NotYoursToExplain.class);

        assertThat(slip().explanation()).isEmpty();
        assertThat(verbs(principal)).contains("check.explain");
        assertThat(checks.mayExplain(principal, report.id())).isFalse();
    }

    @Test
    void another_units_report_is_not_checked() {
        assertThatThrownBy(() -> checks.of(stranger, report.id())).isInstanceOf(NotYourReport.class);
    }

    @Test
    void what_is_not_there_cannot_be_explained_and_nothing_endless() {
        assertThatThrownBy(() -> checks.explain(drafter, report.id(), "0".repeat(64), "说明"))
                .isInstanceOf(FindingGone.class);
        assertThatThrownBy(() -> checks.explain(drafter, report.id(), slip().fingerprint(), "长".repeat(1001)))
                .isInstanceOf(ExplanationTooLong.class);
    }

    @Test
    void four_byte_characters_survive() {
        checks.explain(drafter, report.id(), slip().fingerprint(), "经办人𬭸㛃😀");

        assertThat(slip().explanation()).map(Explanation::text).contains("经办人𬭸㛃😀");
    }

    @Test
    void a_broken_tie_out_says_the_advice_and_the_law_that_its_template_gives() {
        set("personnelCost", "90");
        set("operatingCost", "20");
        set("projectSpend", "5");
        set("fullYearBudget", "100");

        assertThat(checks.of(drafter, report.id()))
                .extracting(checked -> checked.finding().message())
                .anyMatch(message -> message.contains("支出合计不大于全年预算数（预算法第十三条）")
                        && message.contains("115")
                        && message.endsWith("或更正支出数。"));
    }

    @Test
    void a_broken_tie_out_of_the_template_names_its_figures_and_stands_against_submitting() {
        set("onDuty", "29");
        set("contractStaff", "1");
        set("headcount", "31");

        Finding finding = checks.of(drafter, report.id()).stream()
                .filter(Checked::error)
                .map(Checked::finding)
                .filter(found -> found.name().equals("tieOut"))
                .findFirst()
                .orElseThrow();
        assertThat(finding.message()).contains("在职人数＋政府雇员＝实有人数", "30人", "31人", "1人");
        assertThat(finding.quotes()).extracting(Finding.Quote::text).containsExactly("实有人数 31人", "在职人数 29人", "政府雇员 1人");

        set("headcount", "30");
        assertThat(checks.of(drafter, report.id()))
                .noneMatch(checked -> checked.finding().name().equals("tieOut"));
    }

    @Test
    void a_missed_target_in_a_table_is_a_warning_until_its_reason_is_written() {
        CellPlace part = new CellPlace("unitScores", "", "indicators", "", "");
        tables.add(drafter, report.id(), part);
        String row = tables.all(drafter, report.id()).stream()
                .flatMap(table -> table.parts().stream())
                .filter(filled -> filled.layout().code().equals("indicators"))
                .flatMap(filled -> filled.rows().stream())
                .map(FilledTable.Row::id)
                .findFirst()
                .orElseThrow();
        Map.of("group", "产出指标", "kind", "数量指标", "name", "调解案件", "target", "900", "actual", "842", "weight", "50")
                .forEach((column, text) -> type(row, column, text));

        Checked missed = missed().orElseThrow();
        assertThat(missed.finding().message()).contains("调解案件");
        assertThat(missed.spots()).allMatch(spot -> spot.section().isEmpty());
        checks.explain(drafter, report.id(), missed.fingerprint(), "已向财政部门说明。");
        assertThat(missed().orElseThrow().unexplained()).isFalse();

        type(row, "reason", "社区调解员换届，第四季度力量不足");
        assertThat(missed()).isEmpty();
    }

    private Optional<Checked> missed() {
        return checks.of(drafter, report.id()).stream()
                .filter(checked -> checked.finding().name().equals("remark.MISSED"))
                .findFirst();
    }

    private void type(String row, String column, String text) {
        CellPlace place = new CellPlace("unitScores", "", "indicators", row, column);
        assertThat(tables.write(drafter, report.id(), List.of(new CellChange(place, "", text)))
                        .problems())
                .isEmpty();
    }

    private void set(String figure, String value) {
        int version = figures.all(drafter, report.id()).stream()
                .filter(known -> known.field().code().equals(figure))
                .mapToInt(FigureValue::version)
                .sum();
        figures.set(drafter, report.id(), figure, Optional.of(new BigDecimal(value)), "", "", version);
    }

    private void write(String text) {
        String section = "performanceOverall";
        int version = sections.one(drafter, report.id(), section).version();
        sections.save(drafter, report.id(), section, text, version);
    }

    private Checked slip() {
        return slip(drafter);
    }

    private Checked slip(Person reader) {
        return checks.of(reader, report.id()).stream()
                .filter(checked -> checked.finding().kind().equals("arith_rate"))
                .findFirst()
                .orElseThrow();
    }

    private List<String> verbs(Person person) {
        return trail.about(report.id()).stream()
                .filter(line -> line.actor().equals(person.id()))
                .map(AuditLine::verb)
                .toList();
    }

    private static Person person(String unit, String name, Role role) {
        String id = Ids.next();
        return new Person(id, id, name, unit, Optional.empty(), Set.of(role));
    }
}
