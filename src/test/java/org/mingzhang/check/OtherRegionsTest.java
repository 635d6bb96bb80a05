package org.mingzhang.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Invented reports of bureaus, towns and a school, in the outlines and habits of several provinces: right as they stand, and each with defects of the kinds that reviewers meet.
 */
class OtherRegionsTest {

    private static final TextChecker CHECKER = new TextChecker();

    /** What an outline of another province, or a report whose tables are other files, does not have. */
    private static final Set<String> OF_THE_OUTLINE =
            Set.of("missing_item", "missing_attachment", "missing_detail", "outline_title");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "education",
                "health",
                "baishi",
                "waterworks",
                "roads",
                "schools",
                "township",
                "clinics",
                "farming",
                "juniors",
                "welfare",
                "land",
                "rivers",
                "culture",
                "emergency",
                "appraisal",
                "clinic"
            })
    void a_right_report_has_no_error_and_no_warning_about_what_it_says(String report) throws IOException {
        assertThat(check(text(report)))
                .filteredOn(finding -> !OF_THE_OUTLINE.contains(finding.kind()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    education|督导室7个科室|督导室6个科室|count_mismatch|督导室6个科室
                    education|事业人员34人；|事业人员36人；|arith_sum|65人
                    education|人员经费1,312.64万元|人员经费1,321.64万元|arith_sum|1,321.64
                    education|占基本支出的11.72%|占基本支出的11.27%|arith_rate|11.27%
                    education|年末结转11.45万元|年末结转11.54万元|arith_sum|11.54
                    education|实际支出356.00万元，年末结转4.00万元。\\n4|实际支出346.00万元，年末结转4.00万元。\\n4|arith_sum|346.00
                    education|公务接待费6.66万元|公务接待费6.86万元|arith_sum|6.86
                    education|初中15470人|初中15740人|arith_sum|15740
                    education|办结率97.85%|办结率97.58%|arith_rate|97.58%
                    education|95.20分，等级为|89.20分，等级为|score_rule|等级为“优
                    education|\\t95.59%|\\t95.95%|arith_rate|95.95%
                    education|≥2400人次\\t2512人次\\t10\\t10|≥2400人次\\t2112人次\\t10\\t10|score_rule|2112人次
                    education|98.6%\\t15\\t15|98.6%\\t15\\t16|score_rule|98.6%
                    education|94%\\t10\\t10|94%\\t8\\t8|weight|94%
                    education|1、公务用车购置和维护经费\\t13.80\\t14.00\\t13.20|1、公务用车购置和维护经费\\t13.80\\t14.00\\t12.30|arith_sum|12.30
                    education|校园安全建设项目\\t360.00\\t360.00\\t356.00|校园安全建设项目\\t360.00\\t360.00\\t365.00|cross_table|365.00
                    education|4.考试组织项目。组织中考|4.考试组织项目。目前已组织中考|time_reference|目前
                    education|任务。\\n（二）|任务和\\n（二）|truncated_sentence|任务和
                    health|事业人员317人|事业人员371人|arith_sum|396人
                    health|占93.28%|占92.38%|arith_rate|92.38%
                    health|公用经费593.23万元|公用经费539.23万元|arith_sum|539.23
                    health|公务接待费8.12万元|公务接待费8.21万元|arith_sum|8.21
                    health|乳腺癌筛查9,120人|乳腺癌筛查9,210人|arith_sum|9,210
                    health|接种率97.50%|接种率97.05%|arith_rate|97.05%
                    health|满意度90.03%|满意度93.03%|arith_rate|93.03%
                    health|预算执行率99.42%|预算执行率99.24%|arith_rate|99.24%
                    health|（南财绩〔2024〕11号）|（南财绩[2024]11号）|citation_format|[2024]11号
                    health|中医药股等6个|中医药股5个|count_mismatch|中医药股5个
                    health|受上级专项资金|我镇受上级专项资金|boilerplate_entity|我镇
                    health|（二）绩效指标体系|（三）绩效指标体系|numbering|（三）绩效指标体系
                    baishi|事业编制32人|事业编制30人|arith_sum|58人
                    baishi|抗旱救灾项目60.00万元|抗旱救灾项目66.00万元|arith_sum|66.00
                    baishi|化解率97.8%|化解率98.7%|arith_rate|98.7%
                    baishi|满意率95.4%|满意率94.5%|arith_rate|94.5%
                    baishi|公用经费115.15万元|公用经费151.15万元|arith_sum|151.15
                    baishi|化解135起|化解153起|arith_sum|153起
                    baishi|公务接待费3.42万元|公务接待费3.24万元|arith_sum|3.24
                    baishi|91分，等次为优|91分，等次为良|score_rule|等次为良
                    baishi|资金到位后及时组织实施。|资金到位后及时组织实施以及|truncated_sentence|以及
                    baishi|改厕156户|改厕改厕156户，河流断面水质河流断面水质|duplicate_text|河流断面水质
                    waterworks|项目支出2,745.40万元|项目支出2,754.40万元|arith_sum|2,754.40
                    waterworks|预算执行率96.00%|预算执行率69.00%|arith_rate|69.00%
                    waterworks|执行率98.22%|执行率98.82%|arith_rate|98.82%
                    waterworks|日常公用支出247.42万元|日常公用支出274.42万元|arith_sum|274.42
                    waterworks|下属单位4个|下属单位5个|count_mismatch|下属单位5个
                    waterworks|销号64个|销号46个|arith_rate|销号46个
                    waterworks|编制控制率94.37%|编制控制率93.47%|arith_rate|93.47%
                    waterworks|年初预算820.00万元|年初预算420.00万元|budget_deviation_unexplained|420.00
                    waterworks|实际支出1,380.00万元|实际支出1,830.00万元|arith_sum|1,830.00
                    waterworks|（三）河湖管护|（四）河湖管护|numbering|（四）
                    """)
    void a_planted_defect_is_found_where_it_stands(String report, String right, String wrong, String kind, String quote)
            throws IOException {
        String text = text(report);
        assertThat(text).contains(plain(right));

        List<Finding> found = check(text.replace(plain(right), plain(wrong)));

        assertThat(found)
                .as(found.toString())
                .filteredOn(finding -> finding.kind().equals(kind))
                .flatExtracting(Finding::quotes)
                .anyMatch(q -> q.text().contains(plain(quote)));
    }

    /** Wrong sums, rates, changes, counts and transposed digits of the kinds that reviewers overlook. */
    @ParameterizedTest
    @CsvFileSource(resources = "/check/planted.txt", delimiter = '|')
    void one_wrong_number_is_found(String report, String right, String wrong, String kind) throws IOException {
        String text = text(report);
        int at = text.indexOf(right);
        assertThat(at).as(right).isNotNegative();
        long before = check(text).stream()
                .filter(finding -> finding.kind().equals(kind))
                .count();

        List<Finding> found = check(text.substring(0, at) + wrong + text.substring(at + right.length()));

        assertThat(found.stream().filter(finding -> finding.kind().equals(kind)).count())
                .as(found.toString())
                .isGreaterThan(before);
    }

    private static String plain(String text) {
        return text.replace("\\t", "\t").replace("\\n", "\n");
    }

    private static List<Finding> check(String text) {
        return CHECKER.check(List.of(text.split("\n", -1)));
    }

    private static String text(String report) throws IOException {
        try (InputStream stream = OtherRegionsTest.class.getResourceAsStream("/check/honest-" + report + ".txt")) {
            return new String(Objects.requireNonNull(stream, report).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
