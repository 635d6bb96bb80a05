package org.mingzhang.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.check.Finding.Severity;

/** Tables of indicators, from an attached page with amounts and indicators that hold; and the same with one thing made wrong. */
class TableRulesTest {

    private static final TextChecker CHECKER = new TextChecker();

    private static final String INDICATORS = """
            2024年度部门整体支出绩效自评表
            年度资金总额\t年初预算数\t全年预算数\t全年执行数\t分值\t执行率\t得分
            \t500.00\t480.00\t456.00\t10\t95.00%\t9.50
            一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\t偏差原因分析及改进措施
            产出指标（50分）\t数量指标\t河道清淤\t≥40公里\t46公里\t20\t20.00\t—
            \t质量指标\t验收合格率\t100%\t100%\t20\t20.00\t—
            \t时效指标\t完工时间\t2024年12月底前\t已完成\t10\t10.00\t—
            效益指标（30分）\t社会效益\t重大事故\t0起\t未发生\t15\t15.00\t—
            \t可持续影响\t管护机制\t健全\t基本健全\t15\t13.00\t部分制度待修订
            满意度指标\t满意度\t群众满意度\t≥90%\t95.2%\t10\t10.00\t—
            总分\t\t\t\t\t100\t97.50\t
            """;

    @Test
    void a_table_that_holds_has_nothing() {
        assertThat(check(INDICATORS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    46公里\\t20\\t20.00|46公里\\t18\\t18.00|weight|46公里\\t18
                    95.2%\\t10\\t10.00|95.2%\\t8\\t8.00|weight|95.2%\\t8
                    产出指标（50分）|产出指标（45分）|weight|河道清淤
                    100\\t97.50|95\\t97.50|weight|总分
                    100\\t97.50|90\\t97.50|score_rule|90\\t97.50
                    480.00\\t456.00\\t10\\t95.00%\\t9.50|450.00\\t456.00\\t10\\t101.33%\\t9.50|arith_sum|450.00\\t456.00
                    480.00\\t456.00\\t10\\t95.00%\\t9.50|480.00\\t456.00\\t10\\t95.00%\\t9.80|score_rule|95.00%\\t9.80
                    46公里\\t20\\t20.00|46公里\\t20\\t22.00|score_rule|46公里\\t20\\t22.00
                    100\\t97.50|100\\t98.50|score_rule|98.50
                    46公里\\t20\\t20.00|\\t20\\t|blank_cell|河道清淤
                    群众满意度|\\t|blank_cell|≥90%
                    46公里\\t20|已完成\\t20|non_numeric_actual|已完成\\t20
                    95.2%\\t10|较高\\t10|non_numeric_actual|较高
                    """)
    void one_thing_made_wrong_is_found_where_it_stands(String right, String wrong, String kind, String quote) {
        String text = replaced(INDICATORS, right, wrong);

        assertThat(check(text))
                .filteredOn(finding -> finding.kind().equals(kind))
                .isNotEmpty()
                .flatExtracting(Finding::quotes)
                .anyMatch(found -> found.text().contains(tabs(quote)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    100\\t97.50|100\\t88.00|9.50|0.00
                    46公里\\t20\\t20.00|/\\t20\\t20.00|河道清淤|河道疏浚
                    基本健全\\t15\\t13.00|良好\\t15\\t13.00|河道清淤|河道疏浚
                    ≥40公里|四十公里以上|河道清淤|河道疏浚
                    """)
    void what_only_looks_wrong_has_no_error(String right, String other, String also, String with) {
        String text = replaced(replaced(INDICATORS, right, other), also, with);

        assertThat(check(text)).noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    @Test
    void an_empty_form_is_one_finding() {
        String text = INDICATORS.replaceAll("(?m)\\t[^\\t]*\\t(\\d+)\\t[\\d.]+\\t([^\\t]*)$", "\t\t$1\t\t$2");

        assertThat(check(text))
                .filteredOn(finding -> finding.kind().equals("blank_cell"))
                .hasSize(1)
                .allMatch(finding -> finding.severity() == Severity.ERROR);
    }

    @Test
    void bars_make_columns_as_tabs_do() {
        String text = INDICATORS.replaceAll("(?m)^(.*\\t.*)$", "| $1 |").replace("\t", " | ");

        assertThat(check(text)).isEmpty();
        assertThat(check(text.replace("| 46公里 | 20 |", "| 46公里 | 25 |")))
                .extracting(Finding::kind)
                .contains("weight");
    }

    @Test
    void an_indicator_in_a_line_needs_a_number_too() {
        String right = "1.培训人次：年度指标值≥300人次，实际完成值326人次。";
        String wrong = "1.培训人次：年度指标值≥300人次，实际完成值良好。";

        assertThat(check(right)).noneMatch(finding -> finding.kind().equals("non_numeric_actual"));
        assertThat(check(wrong)).extracting(Finding::kind).contains("non_numeric_actual");
    }

    private static final String REPORT = """
            清江县水利局2024年度部门整体支出绩效自评报告
            二、一般公共预算支出情况
            2024年支出合计820.00万元，其中：基本支出500.00万元，项目支出320.00万元。年末实有在职人员40人，人员经费450.00万元，公用经费50.00万元。
            （二）项目支出情况
            1.水库维护项目，年初预算100.00万元，年中调增20.00万元，实际支出120.00万元，结余结转0.00万元，维修水库6座。
            2.河道清淤项目，年初预算200.00万元，实际支出200.00万元，结余结转0.00万元，清淤46公里。
            六、部门整体支出绩效情况
            自评得分96.5分，评为“优”。
            十、其他需要说明的情况
            无。
            附件1
            2024年度部门整体支出绩效评价基础数据表
            经费控制情况\t上年决算数\t本年预算数\t本年决算数
            项目支出\t310.00\t300.00\t320.00
            公用经费\t48.00\t55.00\t50.00
            附件2
            2024年度部门整体支出绩效自评表
            三级指标\t年度指标值\t实际完成值\t分值\t得分
            维修水库\t≥6座\t6座\t60\t58.5
            河道清淤\t≥45公里\t46公里\t40\t38
            总分\t\t\t100\t96.5
            附件3
            2024年度项目支出绩效自评表
            项目支出名称\t年初预算数\t全年预算数\t全年执行数\t执行率
            水库维护项目\t100.00\t120.00\t120.00\t100.00%
            河道清淤\t200.00\t200.00\t200.00\t100.00%
            合计\t300.00\t320.00\t320.00\t100.00%
            """;

    @Test
    void text_and_tables_that_agree_have_nothing_of_these_kinds() {
        assertThat(check(REPORT))
                .extracting(Finding::kind)
                .doesNotContain("cross_table", "unit", "arith_sum", "arith_rate", "weight", "score_rule");
        assertThat(check(yuan(REPORT))).extracting(Finding::kind).doesNotContain("cross_table", "unit");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    水库维护项目\\t100.00\\t120.00\\t120.00|水库维护项目\\t100.00\\t120.00\\t112.00|cross_table|ERROR|水库维护项目\\t
                    水库维护项目\\t100.00|水库维护项目\\t110.00|cross_table|ERROR|水库维护项目\\t110.00
                    实际支出120.00万元|实际支出100.00万元|cross_table|WARN|实际支出100.00万元
                    公用经费\\t48.00\\t55.00\\t50.00|公用经费\\t48.00\\t55.00\\t52.00|cross_table|ERROR|公用经费\\t48
                    合计\\t300.00|合计\\t310.00|arith_sum|ERROR|合计\\t310.00
                    合计\\t300.00\\t320.00\\t320.00\\t100.00%|备注\\t—\\t—\\t—\\t—|none|WARN|
                    河道清淤\\t200.00\\t200.00\\t200.00\\t100.00%|河道清淤\\t200.00\\t200.00\\t200.00\\t98.00%|arith_rate|WARN|98.00%
                    河道清淤\\t200.00\\t200.00\\t200.00|河道清淤\\t200.00\\t190.00\\t200.00|arith_sum|ERROR|190.00
                    自评得分96.5分|自评得分95.5分|cross_table|ERROR|95.5分
                    水库维护项目\\t100.00\\t120.00\\t120.00|水库维护项目\\t1000000.00\\t1200000.00\\t1200000.00|unit|ERROR|1200000.00
                    人员经费450.00万元|人员经费450.00元|unit|WARN|人员经费450.00元
                    实际支出200.00万元，结余|实际支出2000000.00万元，结余|unit|WARN|2000000.00万元
                    清淤46公里。|清淤46公里，支付工程款456.78万元，其中质保金另计，工程款456.78元已结清。|unit|ERROR|456.78元
                    维修水库6座。|维修水库6座，完工率百分之98%。|unit|INFO|百分之98%
                    ≥45公里|≥0公里|unit|INFO|≥0
                    """)
    void text_against_tables_and_units(String right, String wrong, String kind, String severity, String quote) {
        List<Finding> found = check(replaced(REPORT, right, wrong));

        if (kind.equals("none")) {
            assertThat(found).extracting(Finding::kind).doesNotContain("cross_table", "unit", "arith_sum");
        } else {
            assertThat(found)
                    .filteredOn(finding -> finding.kind().equals(kind)
                            && finding.severity().name().equals(severity))
                    .as(found.toString())
                    .flatExtracting(Finding::quotes)
                    .anyMatch(q -> q.text().contains(tabs(quote)));
        }
    }

    /** The same amounts in the other unit are no conflict when the table says its unit. */
    private static String yuan(String text) {
        return text.replace("2024年度项目支出绩效自评表", "2024年度项目支出绩效自评表\n填报单位：水利局\t单位：元")
                .replaceAll("\t([123]\\d\\d)\\.00(?=\t.*%|\t\\d.*%)", "\t$10000.00");
    }

    private static String replaced(String text, String right, String wrong) {
        assertThat(text).contains(tabs(right));
        return text.replace(tabs(right), tabs(wrong));
    }

    private static String tabs(String text) {
        return text.replace("\\t", "\t");
    }

    private static List<Finding> check(String text) {
        return CHECKER.check(List.of(text.split("\n", -1)));
    }
}
