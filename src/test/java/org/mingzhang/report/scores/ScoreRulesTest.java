package org.mingzhang.report.scores;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.base.Texts;
import org.mingzhang.report.scores.Remark.Kind;

/**
 * Every case was computed by hand from the rules S1 to S12; X01 … are the worked examples of the domain reference §5.4,
 * the others say the rule they follow from.
 */
class ScoreRulesTest {

    private static final String NONE = "-";

    /** The older whole-unit indicators of Hunan. */
    private static final List<StepRule> STEPS = List.of(
            off("control", StepRule.Side.AT_MOST, "100", "0.5", "1", StepRule.Part.STARTED, false),
            off("whole", StepRule.Side.AT_MOST, "100", "0.5", "1", StepRule.Part.WHOLE, false),
            off("sangong", StepRule.Side.AT_MOST, "0", "0.5", "1", StepRule.Part.STARTED, false),
            off("sangong8", StepRule.Side.AT_MOST, "0", "0.8", "1", StepRule.Part.STARTED, false),
            off("completion", StepRule.Side.AT_LEAST, "100", "2", "5", StepRule.Part.STARTED, false),
            off("buildings", StepRule.Side.AT_MOST, "100", "2", "5", StepRule.Part.STARTED, true),
            new StepRule(
                    "budget",
                    "",
                    number("8"),
                    StepRule.Side.AT_MOST,
                    BigDecimal.ZERO,
                    Optional.empty(),
                    Stream.of("10 6", "20 4", "30 2")
                            .map(band -> band.split(" "))
                            .map(band -> new StepRule.Band(new BigDecimal(band[0]), new BigDecimal(band[1])))
                            .toList(),
                    false));

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        // case, budget, executed, score given, handling, score, remarks
        "X01 S1 share,                   200.00, 190.00, -,  MANUAL,  9.50,  -",
        "X02 S1 and S10,                 300.00, 268.47, -,  MANUAL,  8.95,  LOW_EXECUTION",
        "S10 at the limit,               100.00, 90.00,  -,  MANUAL,  9.00,  -",
        "X03 S1a asked,                  0,      0,      -,  MANUAL,  -,     NO_BUDGET",
        "X03 S1a answered,               0,      0,      8,  MANUAL,  8.00,  -",
        "X03 S1a answered above weight,  0,      0,      11, MANUAL,  -,     NO_BUDGET",
        "X03 S1a full,                   0,      0,      -,  FULL,    10.00, -",
        "X03 S1a rescale,                0,      0,      -,  RESCALE, -,     -",
        "X04 S1a spent without budget,   0,      5.00,   -,  FULL,    -,     SPENT_WITHOUT_BUDGET",
        "X05 S1 capped,                  80.00,  84.00,  -,  MANUAL,  10.00, -",
        "X06 S1 on the full-year budget, 5.00,   5.00,   -,  MANUAL,  10.00, -",
        "X07 with carry-in,              36.00,  33.00,  -,  MANUAL,  9.17,  -",
        "X07 without carry-in,           34.00,  33.00,  -,  MANUAL,  9.71,  -",
        "X21 S1 rounded up once,         723.42, 723.14, -,  MANUAL,  10.00, -",
        "X22 S1 of the initial budget,   67.20,  4.28,   -,  MANUAL,  0.64,  LOW_EXECUTION",
        "X22 S1 of the full-year budget, 4.28,   4.28,   -,  MANUAL,  10.00, -",
    })
    void the_execution_rate_scores_by_the_full_year_budget(
            String rule,
            String budget,
            String executed,
            String given,
            Scheme.ZeroBudget handling,
            String score,
            String remarks) {
        Scheme scheme = scheme(handling, Scheme.EqualMode.PROPORTIONAL, "1.3");

        Score found = new ExecutionScores(scheme).of(number(executed), number(budget), number(given));

        assertThat(shown(found)).isEqualTo(score);
        assertThat(kinds(found.remarks())).isEqualTo(remarks);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        // case, direction, target, actual, weight, score, remarks
        "X08 S2 share,             POSITIVE, 40,    36,    8,  7.20,  MISSED",
        "X09 S2 of two rates,      POSITIVE, 90,    61.5,  5,  3.42,  MISSED",
        "X10 S2 and S6,            POSITIVE, 40,    52,    8,  8.00,  OVER",
        "X11 S2 below 1.3,         POSITIVE, 40,    51,    8,  8.00,  -",
        "S2 exactly reached,       POSITIVE, 40,    40,    8,  8.00,  -",
        "S2 nothing done,          POSITIVE, 40,    0,     8,  0.00,  MISSED",
        "S2 below nothing,         POSITIVE, 40,    -1,    8,  0.00,  MISSED",
        "S2 a third rounds up,     POSITIVE, 3,     2,     5,  3.33,  MISSED",
        "S2 half a cent rounds up, POSITIVE, 200,   1,     1,  0.01,  MISSED",
        "S2 below half a cent,     POSITIVE, 201,   1,     1,  0.00,  MISSED",
        "S6 of a target 0,         POSITIVE, 0,     30,    4,  4.00,  OVER",
        "S6 of a target 0 below,   POSITIVE, 0,     29,    4,  4.00,  -",
        "S2 target below 0,        POSITIVE, -5,    -6,    4,  -,     NO_SHARE",
        "X12 S4 none happened,     EQUAL,    0,     0,     4,  4.00,  -",
        "X12 S4 one happened,      EQUAL,    0,     1,     4,  0.00,  MISSED",
        "X13 S4a proportional,     EQUAL,    100,   96,    5,  4.80,  MISSED",
        "S4a above the target,     EQUAL,    100,   101,   5,  5.00,  -",
        "X14 S3 below,             REVERSE,  20,    12,    10, 10.00, -",
        "X14 S3 at the target,     REVERSE,  20,    20,    10, 10.00, -",
        "X14 S3 a quarter above,   REVERSE,  20,    25,    10, 7.50,  MISSED",
        "X14 S3 further above,     REVERSE,  20,    33,    10, 3.50,  MISSED",
        "X14 S3 twice,             REVERSE,  20,    40,    10, 0.00,  MISSED",
        "X14 S3 more than twice,   REVERSE,  20,    50,    10, 0.00,  MISSED",
        "S3 target 0,              REVERSE,  0,     1,     10, 0.00,  MISSED",
        "seed 669 of 550 S2,       POSITIVE, 550,   669,   10, 10.00, -",
        "no actual value,          POSITIVE, 40,    -,     8,  -,     INCOMPLETE",
        "no target,                POSITIVE, -,     40,    8,  -,     INCOMPLETE",
    })
    void a_number_scores_by_the_direction_of_its_indicator(
            String rule,
            Direction direction,
            String target,
            String actual,
            String weight,
            String score,
            String remarks) {
        Score found = score(scheme("1.3"), measured(direction, target, actual, weight, NONE));

        assertThat(shown(found)).isEqualTo(score);
        assertThat(kinds(found.remarks())).isEqualTo(remarks);
    }

    @Test
    void a_region_may_ask_for_a_reason_from_a_fifth_above() {
        assertThat(kinds(score(scheme("1.2"), measured(Direction.POSITIVE, "40", "51", "8", NONE))
                        .remarks()))
                .as("X11: 51 ÷ 40 = 1.275")
                .isEqualTo("OVER");
    }

    @Test
    void all_or_nothing_knows_no_share() {
        Scheme scheme = scheme(Scheme.ZeroBudget.MANUAL, Scheme.EqualMode.ALL_OR_NOTHING, "1.3");

        assertThat(shown(score(scheme, measured(Direction.EQUAL, "100", "96", "5", NONE))))
                .as("X13")
                .isEqualTo("0.00");
        assertThat(shown(score(scheme, measured(Direction.EQUAL, "100", "101", "5", NONE))))
                .isEqualTo("0.00");
        assertThat(shown(score(scheme, measured(Direction.EQUAL, "100", "100.0", "5", NONE))))
                .isEqualTo("5.00");
    }

    @ParameterizedTest(name = "{0}: {2} of 10")
    @CsvSource({
        "X15 达成,       ACHIEVED, 8.00,  8.00,  -",
        "X15 达成 low,   ACHIEVED, 7.99,  -,     OUTSIDE_BAND",
        "S5 达成 full,   ACHIEVED, 10,    10.00, -",
        "S5 above full, ACHIEVED, 10.01, -,     OUTSIDE_BAND",
        "X15 部分 high,  PARTLY,   8.00,  -,     OUTSIDE_BAND",
        "X15 部分,       PARTLY,   6.00,  6.00,  MISSED",
        "X15 未达成 high, MISSED,   6.00,  -,     OUTSIDE_BAND",
        "S5 未达成,      MISSED,   5.99,  5.99,  MISSED",
        "S5 below 0,    MISSED,   -1,    -,     OUTSIDE_BAND",
        "S5 decimals,   ACHIEVED, 8.005, -,     OUTSIDE_BAND",
    })
    void a_judgement_lies_in_the_band_of_its_tier(String rule, Tier tier, String given, String score, String remarks) {
        Score found = score(scheme("1.3"), judged(Optional.of(tier), given));

        assertThat(shown(found)).isEqualTo(score);
        assertThat(kinds(found.remarks())).isEqualTo(remarks);
    }

    @Test
    void what_is_not_judged_yet_has_no_score() {
        assertThat(score(scheme("1.3"), judged(Optional.empty(), "9")).remarks())
                .extracting(Remark::kind)
                .containsExactly(Kind.NOT_JUDGED);
        assertThat(score(scheme("1.3"), judged(Optional.of(Tier.ACHIEVED), NONE))
                        .remarks())
                .extracting(Remark::kind)
                .containsExactly(Kind.NOT_JUDGED);
    }

    @ParameterizedTest(name = "§5.5 {0}")
    @CsvSource({
        // case, rule, actual, weight, score, remarks
        "在职人员控制率 52÷50,           control,    104.00, 5, 3.00, MISSED",
        "在职人员控制率 at the limit,     control,    100,    5, 5.00, -",
        "在职人员控制率 below,           control,    88.5,   5, 5.00, -",
        "在职人员控制率 of 8,            control,    104.00, 8, 6.00, MISSED",
        "在职人员控制率 a step begun,     control,    104.01, 5, 2.50, MISSED",
        "在职人员控制率 just above,       control,    100.01, 5, 4.50, MISSED",
        "在职人员控制率 all points gone,   control,    110,    5, 0.00, MISSED",
        "在职人员控制率 never below 0,     control,    140,    5, 0.00, MISSED",
        "whole steps only,             whole,      104.99, 5, 3.00, MISSED",
        "no whole step yet,            whole,      100.99, 5, 5.00, -",
        "三公经费变动率 (20.80-20)÷20,   sangong,    4.00,   5, 3.00, MISSED",
        "三公经费变动率 0.8 off of 8,     sangong8,   4.00,   8, 4.80, MISSED",
        "三公经费变动率 falls,           sangong,    -3.2,   5, 5.00, -",
        "三公经费变动率 the same,         sangong,    0,      5, 5.00, -",
        "三公经费变动率 a tenth more,      sangong8,   0.1,    8, 7.20, MISSED",
        "预算完成率 380÷400,             completion, 95.00,  8, 6.00, MISSED",
        "预算完成率 all of it,           completion, 100,    8, 8.00, -",
        "预算完成率 a little less,        completion, 99.9,   8, 6.00, MISSED",
        "预算完成率 6 % below,           completion, 94,     8, 4.00, MISSED",
        "预算完成率 far below,           completion, 70,     8, 0.00, MISSED",
        "预算控制率 30÷300,              budget,     10.00,  8, 6.00, MISSED",
        "预算控制率 nothing added,        budget,     0,      8, 8.00, -",
        "预算控制率 the least,           budget,     0.01,   8, 6.00, MISSED",
        "预算控制率 above a tenth,        budget,     10.01,  8, 4.00, MISSED",
        "预算控制率 a fifth,             budget,     20,     8, 4.00, MISSED",
        "预算控制率 above a fifth,        budget,     20.01,  8, 2.00, MISSED",
        "预算控制率 three tenths,         budget,     30,     8, 2.00, MISSED",
        "预算控制率 beyond all bands,     budget,     30.01,  8, 0.00, MISSED",
        "预算控制率 cut,                 budget,     -5,     8, 8.00, -",
        "预算控制率 another weight,       budget,     10.00,  5, -,    STEP_WEIGHT",
        "楼堂馆所 1050÷1000,             buildings,  105.00, 5, 3.00, MISSED",
        "楼堂馆所 as approved,           buildings,  100,    5, 5.00, -",
        "楼堂馆所 no project,            buildings,  —,      5, 5.00, -",
        "not said whether a project,   buildings,  -,      5, -,    INCOMPLETE",
        "— where it has no meaning,    control,    —,      5, -,    INCOMPLETE",
        "a rule that nobody wrote,     nowhere,    100,    5, -,    INCOMPLETE",
    })
    void an_older_indicator_scores_by_its_steps(
            String what, String rule, String actual, String weight, String score, String remarks) {
        Score found = score(scheme("1.3"), stepped(rule, actual, weight, NONE));

        assertThat(shown(found)).isEqualTo(score);
        assertThat(kinds(found.remarks())).isEqualTo(remarks);
    }

    @Test
    void steps_may_be_judged_harder_too_but_not_milder() {
        assertThat(shown(score(scheme("1.3"), stepped("control", "104", "5", "2.5"))))
                .isEqualTo("2.50");
        assertThat(kinds(score(scheme("1.3"), stepped("control", "104", "5", "3.01"))
                        .remarks()))
                .isEqualTo("MISSED ABOVE_FORMULA");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            control    | 104.5 | 5 | report.why.steps.off.AT_MOST.STARTED | 超 4.5 ；每 1 扣 0.5 分，不足一档按一档计，共 5 档： 5 − 5 × 0.5 ，得 2.5 分 | 4.5 above 100; 0.5 points off for every 1 or part of it, 5 steps
            whole      | 104.5 | 5 | report.why.steps.off.AT_MOST.WHOLE   | 不足一档不计，共 4 档                                              | for every full 1, 4 steps
            completion | 95    | 8 | report.why.steps.off.AT_LEAST.STARTED | 低于 100 ，差 5                                                 | 5 below 100
            completion | 100   | 8 | report.why.steps.full.AT_LEAST       | 不低于 100 ，得满分 8 分                                          | at least 100
            control    | 90    | 5 | report.why.steps.full.AT_MOST        | 不超过 100 ，得满分 5 分                                          | at most 100
            budget     | 15    | 8 | report.why.steps.band.AT_MOST        | 超 15 ，按所在档得 4 分                                           | worth 4 points
            buildings  | —     | 5 | report.why.steps.notApplicable       | 本年没有此项，得满分 5 分                                           | nothing of the kind
            """)
    void the_steps_are_explained(
            String rule, String actual, String weight, String key, String chinese, String english) {
        Score found = score(scheme("1.3"), stepped(rule, actual, weight, NONE));

        assertThat("report.why." + found.why()).isEqualTo(key);
        Object[] numbers = found.arguments().toArray();
        assertThat(Texts.of(Locale.CHINESE, key, numbers)).contains(chinese);
        assertThat(Texts.of(Locale.ENGLISH, key, numbers)).contains(english);
    }

    @ParameterizedTest(name = "T18 {0}")
    @CsvSource({
        "stricter with a reason,  9.60,  9.60, STRICTER",
        "the formula's own,       10.00, 10.00, -",
        "milder than the formula, 10.01, -,    ABOVE_FORMULA",
        "below nothing,           -0.01, -,    ABOVE_FORMULA",
    })
    void a_unit_may_judge_itself_harder_but_not_milder(String rule, String given, String score, String remarks) {
        Score found = score(scheme("1.3"), measured(Direction.POSITIVE, "90", "95.92", "10", given));

        assertThat(shown(found)).isEqualTo(score);
        assertThat(kinds(found.remarks())).isEqualTo(remarks);
    }

    @Test
    void the_total_is_the_exact_sum_of_the_scores_and_has_its_grade() {
        ScoreSheet sheet = sheet(scheme("1.3"), "190.00", "200.00", "46.20", "27.90", "9.40");

        assertThat(sheet.execution().value()).hasValue(new BigDecimal("9.50"));
        assertThat(sheet.groups())
                .containsEntry("output", new BigDecimal("46.20"))
                .containsEntry("benefit", new BigDecimal("27.90"))
                .containsEntry("satisfaction", new BigDecimal("9.40"));
        assertThat(sheet.total()).as("X16, S8").hasValue(new BigDecimal("93.00"));
        assertThat(sheet.grade()).hasValue("优");
        assertThat(sheet.remarks()).isEmpty();
    }

    @ParameterizedTest(name = "X17 S9 {0} is {1}")
    @CsvSource({"100, 优", "90.00, 优", "89.99, 良", "89.5, 良", "80.00, 良", "79.99, 中", "60.00, 中", "59.99, 差", "0, 差"})
    void grades_are_half_open_bands_without_gaps(String total, String grade) {
        assertThat(scheme("1.3").grade(new BigDecimal(total))).hasValue(grade);
    }

    @Test
    void weights_that_do_not_fill_their_group_are_refused() {
        List<Indicator> indicators = List.of(
                scored("output", "49.5", "49.50"), scored("benefit", "30", "30"), scored("satisfaction", "10", "10"));

        ScoreSheet sheet = ScoreSheet.of(scheme("1.3"), number("1"), number("1"), Optional.empty(), indicators);

        assertThat(kinds(sheet.remarks())).as("X18, T17: 89.5 instead of 90").isEqualTo("GROUP_WEIGHTS");
        assertThat(sheet.total()).isEmpty();
        assertThat(sheet.grade()).isEmpty();
    }

    @ParameterizedTest(name = "S11 rate {0}, total {1}: at most {2}")
    @CsvSource({
        "65.00, 84.30, 79", // X19
        "65.00, 79.00, -",
        "70.00, 89.10, 89",
        "79.99, 89.01, 89",
        "80.00, 95.00, -",
        "59.99, 70.00, 69",
        "49.99, 60.00, 59",
    })
    void a_low_execution_rate_limits_the_total(String rate, String total, String most) {
        BigDecimal wanted = new BigDecimal(total);
        BigDecimal execution = new BigDecimal(rate).movePointLeft(1).setScale(2, RoundingMode.HALF_UP);
        String output =
                wanted.subtract(execution).subtract(new BigDecimal("40")).toPlainString();

        ScoreSheet sheet = sheet(scheme("1.3"), rate, "100", output, "30", "10");

        assertThat(sheet.total()).hasValue(wanted.setScale(2));
        assertThat(sheet.remarks().stream()
                        .filter(remark -> remark.kind() == Kind.ABOVE_CEILING)
                        .map(remark -> remark.arguments().getLast())
                        .findFirst()
                        .orElse(NONE))
                .isEqualTo(most);
    }

    @Test
    void full_marks_everywhere_are_shown_to_the_reviewer() {
        assertThat(kinds(sheet(scheme("1.3"), "50", "100", "50", "30", "10").remarks()))
                .as("S12 asks about indicators, whatever the execution rate")
                .contains("ALL_FULL");
        assertThat(kinds(sheet(scheme("1.3"), "100", "100", "49.99", "30", "10").remarks()))
                .doesNotContain("ALL_FULL");
    }

    @Test
    void without_a_budget_the_other_scores_may_be_scaled_to_100() {
        Scheme scheme = scheme(Scheme.ZeroBudget.RESCALE, Scheme.EqualMode.PROPORTIONAL, "1.3");

        ScoreSheet sheet = sheet(scheme, "0", "0", "46.20", "27.90", "9.40");

        assertThat(sheet.total()).as("S1a: 83.50 ÷ 90 × 100").hasValue(new BigDecimal("92.78"));
    }

    @Test
    void an_open_indicator_leaves_its_group_and_the_total_open() {
        List<Indicator> indicators = List.of(
                measured(Direction.POSITIVE, "40", NONE, "50", NONE),
                scored("benefit", "30", "30"),
                scored("satisfaction", "10", "10"));

        ScoreSheet sheet = ScoreSheet.of(scheme("1.3"), number("1"), number("1"), Optional.empty(), indicators);

        assertThat(sheet.groups()).doesNotContainKey("output").containsKey("benefit");
        assertThat(sheet.total()).isEmpty();
    }

    private static ScoreSheet sheet(
            Scheme scheme, String executed, String budget, String output, String benefit, String satisfaction) {
        List<Indicator> indicators = List.of(
                scored("output", "50", output),
                scored("benefit", "30", benefit),
                scored("satisfaction", "10", satisfaction));
        return ScoreSheet.of(scheme, number(executed), number(budget), Optional.empty(), indicators);
    }

    private static Score score(Scheme scheme, Indicator indicator) {
        return new IndicatorScores(scheme).of(indicator);
    }

    /** An indicator of that group with exactly that score: reached, and judged by the unit itself. */
    private static Indicator scored(String group, String weight, String score) {
        return new Indicator(
                group,
                group,
                "",
                group,
                Direction.POSITIVE,
                "",
                number("1"),
                "",
                number("1"),
                false,
                number(weight),
                Optional.empty(),
                number(score),
                "从严自评");
    }

    private static Indicator measured(Direction direction, String target, String actual, String weight, String given) {
        return new Indicator(
                "1",
                "output",
                "quantity",
                "调解案件",
                direction,
                "",
                number(target),
                "件",
                number(actual),
                false,
                number(weight),
                Optional.empty(),
                number(given),
                "");
    }

    private static Indicator stepped(String rule, String actual, String weight, String given) {
        return new Indicator(
                "1",
                "output",
                "cost",
                "老指标",
                Direction.STEPS,
                rule,
                Optional.empty(),
                "%",
                actual.equals("—") ? Optional.empty() : number(actual),
                actual.equals("—"),
                number(weight),
                Optional.empty(),
                number(given),
                "");
    }

    private static Indicator judged(Optional<Tier> tier, String given) {
        return new Indicator(
                "1",
                "benefit",
                "sustained",
                "长效机制",
                Direction.QUALITATIVE,
                "",
                Optional.empty(),
                "",
                Optional.empty(),
                false,
                number("10"),
                tier,
                number(given),
                "");
    }

    private static StepRule off(
            String code, StepRule.Side side, String full, String points, String per, StepRule.Part part, boolean none) {
        StepRule.Off off = new StepRule.Off(new BigDecimal(points), new BigDecimal(per), part);
        return new StepRule(code, "", Optional.empty(), side, new BigDecimal(full), Optional.of(off), List.of(), none);
    }

    private static Scheme scheme(String overRatio) {
        return scheme(Scheme.ZeroBudget.MANUAL, Scheme.EqualMode.PROPORTIONAL, overRatio);
    }

    /** 财预〔2020〕10号, with the optional rules S10 and S11 on. */
    private static Scheme scheme(Scheme.ZeroBudget zeroBudget, Scheme.EqualMode equal, String overRatio) {
        return new Scheme(
                new BigDecimal("10"),
                zeroBudget,
                List.of(group("output", "50"), group("benefit", "30"), group("satisfaction", "10")),
                equal,
                new BigDecimal(overRatio),
                new BigDecimal("30"),
                Optional.of(new BigDecimal("90")),
                new BigDecimal("0.8"),
                new BigDecimal("0.6"),
                Stream.of("优 90", "良 80", "中 60", "差 0")
                        .map(band -> band.split(" "))
                        .map(band -> new Scheme.Grade(band[0], new BigDecimal(band[1])))
                        .toList(),
                Stream.of("80 89", "70 79", "60 69", "50 59")
                        .map(band -> band.split(" "))
                        .map(band -> new Scheme.Ceiling(new BigDecimal(band[0]), new BigDecimal(band[1])))
                        .toList(),
                STEPS);
    }

    private static Scheme.Group group(String code, String weight) {
        return new Scheme.Group(code, code, new BigDecimal(weight), List.of());
    }

    private static Optional<BigDecimal> number(String text) {
        return text.equals(NONE) ? Optional.empty() : Optional.of(new BigDecimal(text));
    }

    private static String shown(Score score) {
        return score.value().map(BigDecimal::toPlainString).orElse(NONE);
    }

    private static String kinds(List<Remark> remarks) {
        return remarks.isEmpty()
                ? NONE
                : remarks.stream().map(remark -> remark.kind().name()).collect(Collectors.joining(" "));
    }
}
