package org.mingzhang.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.check.Finding.Severity;
import org.mingzhang.check.text.Words;
import org.mingzhang.report.scores.Direction;
import org.mingzhang.report.scores.Indicator;
import org.mingzhang.report.scores.Scheme;
import org.mingzhang.report.scores.ScoreSheet;
import org.mingzhang.report.scores.Tier;
import org.mingzhang.report.tables.CellPlace;
import org.mingzhang.report.tables.FilledTable;
import org.mingzhang.report.tables.TableLayout;

/** One indicator of 50 points beside two that are all right, in a table kept as data. */
class ScoreFindingsTest {

    private static final List<String> COLUMNS =
            List.of("name", "target", "actual", "tier", "weight", "score", "reason");
    private static final ScoreFindings FINDINGS = new ScoreFindings(Words.standard());

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    all is well         | POSITIVE    | 河道清淤,40,46,,50,,                | none
                    missed              | POSITIVE    | 河道清淤,40,36,,50,,                | score_rule WARN
                    missed, a dash      | POSITIVE    | 河道清淤,40,36,,50,,—               | score_rule WARN
                    missed, praise      | POSITIVE    | 河道清淤,40,36,,50,,已圆满完成各项任务 | score_rule WARN
                    missed, explained   | POSITIVE    | 河道清淤,40,36,,50,,汛期提前施工中断   | none
                    far over            | POSITIVE    | 河道清淤,40,60,,50,,                | overachievement_unexplained WARN
                    far over, praise    | POSITIVE    | 河道清淤,40,60,,50,,超额完成年度目标    | overachievement_unexplained WARN
                    far over, explained | POSITIVE    | 河道清淤,40,60,,50,,上级追加清淤资金     | none
                    stricter            | POSITIVE    | 河道清淤,40,46,,50,48,              | score_rule WARN
                    stricter, explained | POSITIVE    | 河道清淤,40,46,,50,48,验收资料不全      | none
                    stricter, in a word | POSITIVE    | 河道清淤,40,46,,50,48,从严自评          | none
                    above the formula   | POSITIVE    | 河道清淤,40,36,,50,50,汛期提前施工中断 | score_rule ERROR
                    a band missed       | QUALITATIVE | 管护机制,,,ACHIEVED,50,30,          | score_rule ERROR
                    a target below zero | POSITIVE    | 净增地块,-5,-8,,50,,                | score_rule ERROR
                    no result at all    | POSITIVE    | 河道清淤,40,,,50,,                  | blank_cell ERROR
                    a word for a number | POSITIVE    | 河道清淤,40,已完成,,50,,             | non_numeric_actual ERROR
                    a word for a word   | POSITIVE    | 河道清淤,完工,已完成,,50,,            | blank_cell WARN
                    not judged          | QUALITATIVE | 管护机制,,,,50,,                    | blank_cell ERROR
                    judged by half      | QUALITATIVE | 管护机制,,,,50,45,                  | blank_cell WARN
                    without a name      | POSITIVE    | ,40,46,,50,,                       | blank_cell WARN
                    too little weight   | POSITIVE    | 河道清淤,40,46,,45,,                | weight ERROR
                    """)
    void one_indicator(String what, Direction direction, String row, String expected) {
        List<Finding> found = findings(table(direction, row, "95"));

        assertThat(found)
                .as(found.toString())
                .extracting(finding -> finding.kind() + " " + finding.severity())
                .isEqualTo(expected.equals("none") ? List.of() : List.of(expected));
        assertThat(found).allSatisfy(finding -> {
            assertThat(finding.message()).doesNotContain("{").contains("绩效自评表");
            assertThat(finding.quotes()).isNotEmpty().allMatch(quote -> quote.line() == 0);
        });
    }

    @Test
    void a_finding_quotes_table_indicator_and_values() {
        assertThat(findings(table(Direction.POSITIVE, "河道清淤,40,36,,50,,", "95")))
                .flatExtracting(Finding::quotes)
                .extracting(Finding.Quote::text)
                .containsExactly("2024年度部门整体支出绩效自评表 · 河道清淤 · target名 40 · actual名 36 · weight名 50");
    }

    @Test
    void a_low_execution_rate_is_explained_in_the_text_or_not_at_all() {
        FilledTable table = table(Direction.POSITIVE, "河道清淤,40,46,,50,,", "80");

        assertThat(FINDINGS.of(List.of(table), List.of("预算执行率80.00%。")))
                .extracting(Finding::kind, Finding::severity)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("budget_deviation_unexplained", Severity.WARN));
        assertThat(FINDINGS.of(List.of(table), List.of("预算执行率80.00%，原因是项目招标较晚。")))
                .isEmpty();
    }

    @Test
    void full_marks_everywhere_are_a_hint() {
        FilledTable full = table(Direction.POSITIVE, "河道清淤,40,46,,50,,", "95", "30");

        assertThat(findings(full))
                .extracting(Finding::kind, Finding::severity)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("score_rule", Severity.INFO));
    }

    @Test
    void a_table_without_indicators_has_nothing() {
        ScoreSheet empty = ScoreSheet.of(scheme(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());

        assertThat(findings(filled(List.of(), empty))).isEmpty();
    }

    private static List<Finding> findings(FilledTable table) {
        return FINDINGS.of(List.of(table), List.of());
    }

    private static FilledTable table(Direction direction, String row, String executed) {
        return table(direction, row, executed, "29");
    }

    private static FilledTable table(Direction direction, String row, String executed, String benefit) {
        List<Indicator> indicators = List.of(
                indicator("a", "output", direction, row),
                indicator("b", "benefit", Direction.POSITIVE, "服务人口,100,100,,30," + benefit + ",问卷回收偏少"),
                indicator("c", "satisfaction", Direction.POSITIVE, "群众满意度,90,95,,10,,"));
        ScoreSheet sheet = ScoreSheet.of(
                scheme(),
                Optional.of(new BigDecimal(executed)),
                Optional.of(new BigDecimal("100")),
                Optional.empty(),
                indicators);
        List<FilledTable.Row> rows = List.of(
                row("a", row), row("b", "服务人口,100,100,,30," + benefit + ",问卷回收偏少"), row("c", "群众满意度,90,95,,10,,"));
        return filled(rows, sheet);
    }

    private static FilledTable filled(List<FilledTable.Row> rows, ScoreSheet sheet) {
        TableLayout.Part part = new TableLayout.Part(
                "indicators", "绩效指标", TableLayout.Kind.INDICATORS, "", List.of(), List.of(), TableLayout.Evidence.NONE);
        TableLayout layout =
                new TableLayout("unitScores", "", List.of(), false, Optional.of("unit"), List.of(part), List.of());
        return new FilledTable(
                layout,
                "",
                "",
                "2024年度部门整体支出绩效自评表",
                List.of(),
                List.of(new FilledTable.Part(part, "绩效指标", List.of(), rows)),
                List.of(),
                Optional.of(sheet));
    }

    private static FilledTable.Row row(String id, String cells) {
        String[] texts = cells.split(",", -1);
        List<FilledTable.Cell> filled = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            String code = COLUMNS.get(i);
            filled.add(new FilledTable.Cell(
                    new CellPlace("unitScores", "", "indicators", id, code),
                    new TableLayout.Column(code, code + "名", TableLayout.Type.TEXT, Optional.empty(), true),
                    texts[i],
                    true,
                    Optional.empty()));
        }
        return new FilledTable.Row(id, "", 0, filled);
    }

    private static Indicator indicator(String id, String group, Direction direction, String cells) {
        String[] texts = cells.split(",", -1);
        return new Indicator(
                id,
                group,
                "",
                texts[0],
                direction,
                "",
                number(texts[1]),
                "",
                number(texts[2]),
                false,
                number(texts[4]),
                texts[3].isEmpty() ? Optional.empty() : Optional.of(Tier.valueOf(texts[3])),
                number(texts[5]),
                texts[6]);
    }

    private static Optional<BigDecimal> number(String text) {
        return text.matches("-?[\\d.]+") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    private static Scheme scheme() {
        return new Scheme(
                BigDecimal.TEN,
                Scheme.ZeroBudget.MANUAL,
                List.of(group("output", "产出指标", 50), group("benefit", "效益指标", 30), group("satisfaction", "满意度指标", 10)),
                Scheme.EqualMode.PROPORTIONAL,
                new BigDecimal("1.3"),
                new BigDecimal("30"),
                Optional.of(new BigDecimal("90")),
                new BigDecimal("0.8"),
                new BigDecimal("0.6"),
                List.of(new Scheme.Grade("优", new BigDecimal("90")), new Scheme.Grade("良", BigDecimal.ZERO)),
                List.of(),
                List.of());
    }

    private static Scheme.Group group(String code, String label, int weight) {
        return new Scheme.Group(code, label, BigDecimal.valueOf(weight), List.of());
    }

    @Test
    void every_remark_has_its_words() {
        for (org.mingzhang.report.scores.Remark.Kind kind : org.mingzhang.report.scores.Remark.Kind.values()) {
            Finding finding =
                    new Finding("", "", Severity.INFO, "remark." + kind, List.of("t", "a", "b", "c", "d"), List.of());

            assertThat(Map.of(finding.message(), finding.rule()))
                    .noneSatisfy((message, rule) -> assertThat(message + rule).contains("check.remark"));
        }
    }
}
