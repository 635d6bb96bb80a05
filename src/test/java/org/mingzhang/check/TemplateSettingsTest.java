package org.mingzhang.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.check.Finding.Severity;
import org.mingzhang.report.Checking;
import org.mingzhang.report.ShippedTemplates;
import org.mingzhang.report.Template;
import org.mingzhang.report.TemplateNotValid;

/** The same text is read by the settings of the region whose template it follows; without a template, by the country's. */
class TemplateSettingsTest {

    private static final String LUSONG = "株洲市芦淞区司法局2024年度部门整体支出绩效自评报告";

    private static final TextChecker NATIONAL = new TextChecker();
    private static final TextChecker HUNAN = new TextChecker(shipped("hunan-department"));
    private static final TextChecker SICHUAN = new TextChecker(shipped("sichuan-department"));
    private static final TextChecker PROJECTS = new TextChecker(shipped("project-self-evaluation"));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a tenth more money  | 水库维护项目，年初预算100.00万元，年中调增10.00万元，实际支出110.00万元。 | budget_deviation_unexplained | -    | -    | WARN
            a third more money  | 水库维护项目，年初预算100.00万元，年中调增30.00万元，实际支出130.00万元。 | budget_deviation_unexplained | WARN | WARN | WARN
            a quarter more done | 培训人次目标任务200人次，实际完成250人次。                             | overachievement_unexplained  | -    | -    | WARN
            no point in time    | 今年以来，调解案件842件。                                             | time_reference               | WARN | WARN | INFO
            a county that was   | 2024年与株洲县共建普法基地2个。                                       | term_obsolete                | -    | WARN | -
            the same elsewhere  | 2024年与射洪县共建普法基地2个。                                       | term_obsolete                | -    | -    | WARN
            as history          | 2024年与渌口区（原株洲县）共建普法基地2个。                            | term_obsolete                | -    | -    | -
            """)
    void a_region_decides(String what, String text, String kind, String national, String hunan, String sichuan) {
        assertThat(weight(NATIONAL, kind, text)).as("without a template").isEqualTo(national);
        assertThat(weight(HUNAN, kind, text)).as("湖南").isEqualTo(hunan);
        assertThat(weight(SICHUAN, kind, text)).as("四川").isEqualTo(sichuan);
    }

    @Test
    void a_kind_that_is_off_is_not_looked_for() {
        String whole = "清江县水利局2024年度项目支出绩效自评报告\n一、部门整体支出绩效目标\n本项目实施后，受益人口增加。";

        assertThat(weight(NATIONAL, "wrong_subject", whole)).isEqualTo("WARN");
        assertThat(weight(PROJECTS, "wrong_subject", whole)).isEqualTo("-");
    }

    @Test
    void what_a_template_says_to_the_writer_must_not_stay_in() {
        String prompt = LUSONG + "\n一、部门财政资金收支情况\n先结论，再问题，再建议。";

        assertThat(weight(NATIONAL, "leftover_prompt", prompt)).isEqualTo("-");
        assertThat(weight(SICHUAN, "leftover_prompt", prompt)).isEqualTo("WARN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"攸县2024年度累计办理案件30件。", "攸县司法局内设8个股室。"})
    void near_by_bodies_are_never_the_unit(String text) {
        String report = LUSONG + "\n一、基本情况\n" + text;

        assertThat(weight(NATIONAL, "boilerplate_entity", report))
                .as("its form does not show it")
                .isEqualTo("-");
        assertThat(weight(HUNAN, "boilerplate_entity", report)).isEqualTo("ERROR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"赴攸县学习2次。", "与攸县司法局共建基地2个。", "芦淞区全年办理案件30件。", "攸县公共法律服务中心来访。"})
    void near_by_bodies_may_be_spoken_of(String text) {
        assertThat(weight(HUNAN, "boilerplate_entity", LUSONG + "\n一、基本情况\n" + text))
                .isEqualTo("-");
    }

    @Test
    void names_hold_for_the_units_of_their_area_only() {
        String other = "攸县司法局2024年度部门整体支出绩效自评报告\n一、基本情况\n攸县司法局内设8个股室。";

        assertThat(weight(HUNAN, "boilerplate_entity", other)).isEqualTo("-");
    }

    @Test
    void a_name_of_the_units_own_is_accepted() {
        String text = LUSONG + "\n一、基本情况\n株洲市公共法律服务中心办公室内设3个股室。";
        Checking own = checking(
                List.of(new Checking.Entities(List.of("芦淞区"), List.of("株洲市公共法律服务中心办公室"), List.of(), List.of())),
                List.of(),
                List.of());

        assertThat(weight(NATIONAL, "boilerplate_entity", text)).isNotEqualTo("-");
        assertThat(weight(new TextChecker(with(own)), "boilerplate_entity", text))
                .isEqualTo("-");
    }

    @Test
    void a_region_may_say_something_else_of_a_word_than_the_country() {
        Checking later = new Checking(
                List.of(new Checking.Term("扶贫办", "乡村振兴局", 2030, "本地2030年机构调整")), List.of(), List.of(), List.of());
        String text = "清江县水利局2024年度部门整体支出绩效自评报告\n一、基本情况\n会同扶贫办开展帮扶2次。";

        assertThat(weight(NATIONAL, "term_obsolete", text)).isEqualTo("WARN");
        assertThat(weight(new TextChecker(with(later)), "term_obsolete", text)).isEqualTo("-");
    }

    @Test
    void settings_leave_figures_beside_the_text_their_weight_too() {
        Severities lowered = new Severities(java.util.Map.of(
                "score_rule", java.util.Optional.of(Severity.WARN), "blank_row", java.util.Optional.empty()));

        assertThat(lowered.of(new Finding("", "score_rule", Severity.ERROR, "x", List.of(), List.of())))
                .map(Finding::severity)
                .hasValue(Severity.WARN);
        assertThat(lowered.of(new Finding("", "blank_row", Severity.WARN, "x", List.of(), List.of())))
                .isEmpty();
        assertThat(lowered.of(new Finding("", "arith_sum", Severity.ERROR, "x", List.of(), List.of())))
                .map(Finding::severity)
                .hasValue(Severity.ERROR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hunan-department", "sichuan-department", "project-self-evaluation"})
    void the_checker_knows_what_a_shipped_template_sets(String id) {
        new KnownKinds().examine(id + ".yaml", shipped(id));
    }

    @ParameterizedTest
    @CsvSource({
        "arith_sums,         OFF,   there is no kind of finding arith_sums",
        "arith_sum,          OFF,   lowered to warn",
        "boilerplate_entity, INFO,  lowered to warn",
        "missing_item,       OFF,   lowered to warn",
    })
    void a_level_that_cannot_be_followed_is_refused_with_its_line(String kind, Checking.Weight weight, String why) {
        Template template = with(checking(List.of(), List.of(new Checking.Level(kind, weight, 17)), List.of()));

        assertThatThrownBy(() -> new KnownKinds().examine("county.yaml", template))
                .isInstanceOf(TemplateNotValid.class)
                .hasMessageStartingWith("county.yaml:17: ")
                .hasMessageContaining(why);
    }

    @ParameterizedTest
    @CsvSource({"arith_sum, WARN", "arith_sum, ERROR", "arith_rate, OFF", "punct, WARN", "time_reference, ERROR"})
    void any_kind_may_be_raised_and_errors_lowered_to_warnings(String kind, Checking.Weight weight) {
        new KnownKinds()
                .examine(
                        "county.yaml",
                        with(checking(List.of(), List.of(new Checking.Level(kind, weight, 17)), List.of())));
    }

    @ParameterizedTest
    @CsvSource({"nearness, 5, there is no threshold nearness", "deviation, 60, above deepDeviation 50"})
    void a_threshold_that_cannot_be_followed_is_refused_with_its_line(String name, BigDecimal value, String why) {
        Template template = with(checking(List.of(), List.of(), List.of(new Checking.Threshold(name, value, 23))));

        assertThatThrownBy(() -> new KnownKinds().examine("county.yaml", template))
                .isInstanceOf(TemplateNotValid.class)
                .hasMessageStartingWith("county.yaml:23: ")
                .hasMessageContaining(why);
    }

    @Test
    void the_checker_of_a_template_is_made_once() {
        TemplateChecks checks = new TemplateChecks();
        Template hunan = shipped("hunan-department");

        assertThat(checks.of(hunan)).isSameAs(checks.of(shipped("hunan-department")));
        assertThat(checks.of(hunan)).isNotSameAs(checks.of(shipped("sichuan-department")));
    }

    private static Checking checking(
            List<Checking.Entities> entities, List<Checking.Level> levels, List<Checking.Threshold> thresholds) {
        return new Checking(List.of(), entities, levels, thresholds);
    }

    private static Template with(Checking checking) {
        return shipped("hunan-department").with(checking);
    }

    private static Template shipped(String id) {
        return ShippedTemplates.find(id).orElseThrow();
    }

    /** Of the first finding of that kind. */
    private static String weight(TextChecker checker, String kind, String text) {
        return checker.check(List.of(text.split("\n"))).stream()
                .filter(finding -> finding.kind().equals(kind))
                .map(finding -> finding.severity().name())
                .findFirst()
                .orElse("-");
    }
}
