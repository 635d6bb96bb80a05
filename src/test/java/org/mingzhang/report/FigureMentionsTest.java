package org.mingzhang.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.report.FigureMention.Kind;

/** Digits in a text that say, or nearly say, what a figure says. */
class FigureMentionsTest {

    private static final List<FigureValue> FIGURES = List.of(
            Sample.figure("establishment", "31"),
            Sample.figure("headcount", "30"),
            Sample.figure("contractStaff", "3"),
            Sample.figure("personnelCost", "513.89"),
            Sample.figure("operatingCost", "79.09"),
            Sample.figure("projectSpend", "67.2"),
            Sample.figure("fullYearBudget", "723.42"),
            Sample.figure("adjustment", "-20.76"),
            Sample.figure("executionRate", "99.96"),
            Sample.figure("totalScore", "89.99"),
            Sample.figure("procurement", ""));

    private final FigureMentions mentions = new FigureMentions(FIGURES, List.of(new BigDecimal("509.5")));

    @ParameterizedTest
    @CsvSource({
        "人员经费513.89万元。,513.89万元,{{personnelCost|unit}}",
        "共513.89万元,513.89万元,{{personnelCost|unit}}",
        "共５１３．８９ 万元,５１３．８９ 万元,{{personnelCost|unit}}",
        "项目支出67.20万元,67.20万元,{{projectSpend|wan}}",
        "项目支出67.2万元,67.2万元,{{projectSpend|unit}}",
        "项目支出672000元,672000元,{{projectSpend|yuan}}",
        "项目支出672000.00元,672000.00元,{{projectSpend|yuan}}",
        "项目支出0.00672亿元,0.00672亿元,{{projectSpend|yi}}",
        "项目支出0.006720亿元,0.006720亿元,{{projectSpend|yi}}",
        "全年预算为723.42（万元）,723.42,{{fullYearBudget}}",
        "调整-20.76万元,-20.76万元,{{adjustment|unit}}",
        "调整－20.76万元,－20.76万元,{{adjustment|unit}}",
        "编制31人,31人,{{establishment|unit}}",
        "编制31名,31,{{establishment}}",
        "执行率99.96％,99.96％,{{executionRate|unit}}",
        "自评得89.99分。,89.99分,{{totalScore|unit}}",
        "与2023年相比，2024年人员经费513.89万元,513.89万元,{{personnelCost|unit}}",
        "上年结转后人员经费513.89万元,513.89万元,{{personnelCost|unit}}",
        "政府雇员3人,3人,{{contractStaff|unit}}"
    })
    void the_value_of_a_figure_may_become_its_token(String text, String digits, String token) {
        FigureMention mention = only(text);

        assertThat(mention.kind()).isEqualTo(Kind.EXACT);
        assertThat(text.substring(mention.start(), mention.end())).isEqualTo(digits);
        assertThat(mention.offers()).extracting(FigureMention.Offer::token).containsExactly(token);
    }

    @Test
    void a_value_that_several_figures_have_goes_to_the_one_the_words_name() {
        FigureMentions twice = new FigureMentions(
                List.of(Sample.figure("establishment", "31"), Sample.figure("onDuty", "31")), List.of());

        assertThat(twice.in("年末在职31人").getFirst().offers())
                .extracting(FigureMention.Offer::token)
                .containsExactly("{{onDuty|unit}}");
        assertThat(twice.in("共有31人").getFirst().offers()).hasSize(2);
    }

    @Test
    void each_number_belongs_to_the_name_before_it() {
        List<FigureMention> found = mentions.in("人员经费513.98万元，公用经费79.90万元");

        assertThat(found).extracting(FigureMention::kind).containsExactly(Kind.SWAPPED, Kind.SWAPPED);
        assertThat(found)
                .extracting(mention -> mention.offers().getFirst().token())
                .containsExactly("{{personnelCost|unit}}", "{{operatingCost|unit}}");
    }

    @ParameterizedTest
    @CsvSource({
        "人员经费513.9万元,NEAR,{{personnelCost|unit}}",
        "支出515万元,NEAR,{{personnelCost|unit}}",
        "执行率99.9%,NEAR,{{executionRate|unit}}",
        "支出5138900万元,WRONG_UNIT,{{personnelCost|unit}}",
        "支出513.89元,WRONG_UNIT,{{personnelCost|unit}}",
        "人员经费153.89万元,SWAPPED,{{personnelCost|unit}}",
        "支出513.98万元,SWAPPED,{{personnelCost|unit}}",
        "编制13人,SWAPPED,{{establishment|unit}}"
    })
    void what_nearly_says_it_is_told_apart(String text, Kind kind, String token) {
        FigureMention mention = only(text);

        assertThat(mention.kind()).isEqualTo(kind);
        assertThat(mention.offers()).extracting(FigureMention.Offer::token).contains(token);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024年12月31日",
                "2024-12-31",
                "2024/12/31",
                "2024.12.31",
                "9:30至31:30",
                "财预〔2020〕31号",
                "第31次会议",
                "31.基本情况",
                "31、基本情况",
                "（31）基本情况",
                "(31) 基本情况",
                "31-40人",
                "20～31人",
                "20至31人",
                "31人次",
                "31个月",
                "31",
                "3人",
                "0.00万元",
                "每期3.1.31版",
                "单价513.89元/人",
                "513.89公里",
                "A31人",
                "约515万元",
                "近515万元",
                "515万元以上",
                "515余万元",
                "完成率100%",
                "满意度99.5%",
                "得分90分",
                "开展活动30场",
                "用时30分钟",
                "项目支出509.5万元",
                "支出300万元",
                "2024",
                "上年人员经费513.98万元",
                "2023年，人员经费为513.89万元",
                "{{personnelCost|unit}}",
                "{{personnelCost}}万元",
                "采购{{procurement}}"
            })
    void what_states_no_figure_is_left_alone(String text) {
        assertThat(mentions.in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{nobody}}", "{{headcount|wan}}", "{{headcount|roman}}"})
    void a_token_that_names_no_figure_is_told(String token) {
        FigureMention mention = only("人数" + token + "。");

        assertThat(mention).isEqualTo(new FigureMention(2, 2 + token.length(), Kind.UNKNOWN, List.of()));
    }

    @Test
    void places_count_from_the_beginning_of_the_text_with_its_tokens() {
        String text = "一、{{headcount|unit}}\n\n另有𠮷姓31人。";

        FigureMention mention = only(text);

        assertThat(text.substring(mention.start(), mention.end())).isEqualTo("31人");
    }

    @Test
    void a_very_long_line_takes_no_longer_than_it_should() {
        String line = "支出513.89万元，".repeat(15_000);

        long begin = System.nanoTime();
        List<FigureMention> found = mentions.in(line);

        assertThat(found).hasSize(15_000);
        assertThat(System.nanoTime() - begin).isLessThan(5_000_000_000L);
    }

    private FigureMention only(String text) {
        List<FigureMention> found = mentions.in(text);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }
}
