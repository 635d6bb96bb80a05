package org.mingzhang.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.check.Finding.Severity;

/** Consistent reports of other kinds of units, in other outlines and units of money; and the same with one thing made wrong. */
class HonestReportsTest {

    private static final TextChecker CHECKER = new TextChecker();

    @ParameterizedTest
    @ValueSource(strings = {"honest-water", "honest-town", "honest-school"})
    void a_consistent_report_has_no_error(String report) throws IOException {
        assertThat(check(text(report))).noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    @Test
    void a_complete_report_has_no_warning() throws IOException {
        assertThat(check(text("honest-water"))).noneMatch(finding -> finding.severity() == Severity.WARN);
    }

    @Test
    void the_corrected_text_of_the_walk_has_nothing_at_all() throws IOException {
        String corrected = Files.readString(Path.of("src/docs/walk/lusong-2024-corrected.txt"));

        assertThat(check(corrected)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    honest-water|人员经费1,142.05万元|人员经费1,124.05万元|arith_sum
                    honest-water|行政人员23人、事业人员59人|行政人员23人、事业人员60人|arith_sum
                    honest-water|行政编制24人、事业编制62人|行政编制24人、事业编制60人|arith_sum
                    honest-water|支出446.23万元，执行率|支出464.23万元，执行率|arith_sum
                    honest-water|支出决算5.12万元|支出决算5.21万元|arith_sum
                    honest-water|已整改298个|已整改318个|arith_sum
                    honest-water|结案19起|结案29起|arith_sum
                    honest-water|占60.06%|占61.06%|arith_rate
                    honest-water|完成预算的86.78%|完成预算的88.78%|arith_rate
                    honest-water|水质达标率97.0%|水质达标率97.5%|arith_rate
                    honest-water|整改率95.5%|整改率95.6%|arith_rate
                    honest-water|群众满意度94.76%|群众满意度95.76%|arith_rate
                    honest-water|财务股5个股室|财务股6个股室|count_mismatch
                    honest-water|饮水安全中心3个事业单位|饮水安全中心4个事业单位|count_mismatch
                    honest-water|受益人口11.6万人|完成病险水库除险加固5座，受益人口11.6万人|cross_conflict
                    honest-water|评价等级为优|评价等级为良|score_rule
                    honest-water|七、存在的问题|八、存在的问题|numbering
                    honest-water|（二）人员编制|（三）人员编制|numbering
                    honest-water|交办的其他任务。|交办的|truncated_sentence
                    honest-water|清财绩〔2024〕5号|清财绩[2024]5号|citation_format
                    honest-water|粮食增产约800吨|目前粮食增产约800吨|time_reference
                    honest-water|2023年末实有|2023年未实有|typo
                    honest-water|下降9.71%。|下降9.71%。经办人手机13812345678。|sensitive
                    honest-town|人员经费8,912,004.80元|人员经费8,921,004.80元|arith_sum
                    honest-town|参保率96.98%|参保率97.98%|arith_rate
                    honest-town|办结86件|办结96件|arith_sum
                    honest-town|自评得分92分|自评得分89分|score_rule
                    honest-town|1.预算执行进度|1.我局预算执行进度|boilerplate_entity
                    honest-school|六年级281人|六年级291人|arith_sum
                    honest-school|预算执行率97.74%|预算执行率98.74%|arith_rate
                    honest-school|年末结余2.50万元。追加|年末结余3.50万元。追加|value_gap
                    honest-school|实际支出30.00万元|实际支出32.00万元|arith_sum
                    honest-school|办公室4个处室|办公室5个处室|count_mismatch
                    honest-school|我校将|我镇将|boilerplate_entity
                    """)
    void one_thing_made_wrong_is_found(String report, String right, String wrong, String kind) throws IOException {
        String honest = text(report);
        assertThat(honest).contains(right);
        long before = count(check(honest), kind);

        List<Finding> found = check(honest.replace(right, wrong));

        assertThat(count(found, kind)).as(found.toString()).isGreaterThan(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    维持63件|维持60件|arith_sum
                    年末在册170人|年末在册171人|arith_sum
                    公务接待费1.20万元。|公务接待费1.30万元。|arith_sum
                    产出指标得分48.50分|产出指标得分47.50分|arith_sum
                    项目支出50.24万元；|项目支出71.00万元；|cross_conflict
                    项目支出50.24万元；|项目支出71.00万元；|arith_sum
                    专项资金共4个|专项资金共3个|count_mismatch
                    控制率为93.55%|控制率为93.45%|arith_rate
                    预算执行率99.99%|预算执行率99.89%|arith_rate
                    669件，完成年初目标550件的121.6%|769件，完成年初目标550件的139.8%|overachievement_unexplained
                    八、下一步改进措施|8、下一步改进措施|numbering
                    （二）项目支出情况|（2）项目支出情况|numbering
                    """)
    void one_thing_made_wrong_in_the_corrected_text_is_found(String right, String wrong, String kind)
            throws IOException {
        String corrected = Files.readString(Path.of("src/docs/walk/lusong-2024-corrected.txt"));
        assertThat(corrected).contains(right);

        assertThat(check(corrected.replace(right, wrong)))
                .extracting(Finding::kind)
                .contains(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"（", "其中", "一", "1", "100件（", "率98%，", "“甲 ", "案", "《", "年初预算3.00万元，", "😀"})
    void a_line_of_a_hundred_thousand_characters_without_a_full_stop_is_answered(String piece) {
        String line = piece.repeat(100_000 / piece.length());

        assertThat(CHECKER.check(List.of("一、基本情况", line)))
                .flatExtracting(Finding::quotes)
                .allSatisfy(quote -> assertThat(quote.text()).hasSizeLessThanOrEqualTo(200));
    }

    private static long count(List<Finding> findings, String kind) {
        return findings.stream().filter(finding -> finding.kind().equals(kind)).count();
    }

    private static List<Finding> check(String text) {
        return CHECKER.check(List.of(text.split("\n", -1)));
    }

    private static String text(String report) throws IOException {
        try (InputStream stream = HonestReportsTest.class.getResourceAsStream("/check/" + report + ".txt")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
