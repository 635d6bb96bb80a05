package org.mingzhang.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingzhang.report.scores.ScoreSheet;
import org.mingzhang.report.tables.TableLayout;

class ReportNumbersTest {

    private static final TableLayout UNIT = Sample.TEMPLATE.table("unitScores").orElseThrow();
    private static final TableLayout PROJECT =
            Sample.TEMPLATE.table("projectScores").orElseThrow();
    private static final Map<String, String> ACCOUNTS = Map.of(
            "personnelCost", "110.00",
            "operatingCost", "30.00",
            "projectSpend", "50.00",
            "fullYearBudget", "200.00");

    @Test
    void spending_scores_and_total_follow_from_what_was_entered() {
        ReportNumbers numbers = numbers(
                ACCOUNTS,
                List.of(),
                indicator("", "1", "output", "40", "36", "50"),
                indicator("", "2", "benefit", "300", "360", "30"),
                indicator("", "3", "satisfaction", "90", "95.92", "10"));

        assertThat(numbers.computed())
                .containsEntry("executed", new BigDecimal("190.00"))
                .containsEntry("executionScore", new BigDecimal("9.50"))
                .containsEntry("outputScore", new BigDecimal("45.00"))
                .containsEntry("benefitScore", new BigDecimal("30.00"))
                .containsEntry("totalScore", new BigDecimal("94.50"));
    }

    @Test
    void the_total_waits_for_every_group() {
        ReportNumbers numbers = numbers(ACCOUNTS, List.of(), indicator("", "1", "output", "40", "36", "50"));

        assertThat(numbers.computed())
                .containsEntry("outputScore", new BigDecimal("45.00"))
                .doesNotContainKeys("benefitScore", "totalScore");
    }

    @Test
    void a_budget_of_zero_takes_the_score_that_was_entered_for_it() {
        Map<String, String> nothing = new HashMap<>(
                Map.of("personnelCost", "0", "operatingCost", "0", "projectSpend", "0", "fullYearBudget", "0"));
        assertThat(numbers(nothing, List.of()).computed()).doesNotContainKey("executionScore");

        nothing.put("executionScoreGiven", "8");

        assertThat(numbers(nothing, List.of()).computed()).containsEntry("executionScore", new BigDecimal("8.00"));
    }

    @Test
    void a_projects_indicators_score_its_own_table_and_not_the_units() {
        BudgetLine cars = Sample.line("公车经费", "0.00", "3.00", "0.00", "2.90", "0.10");
        ReportNumbers numbers = numbers(ACCOUNTS, List.of(cars), indicator("公车经费", "1", "output", "2", "2", "50"));

        ScoreSheet own = numbers.scores(PROJECT, Optional.of(cars)).orElseThrow();

        assertThat(own.execution().value()).hasValue(new BigDecimal("9.67"));
        assertThat(own.groups()).containsEntry("output", new BigDecimal("50.00"));
        assertThat(numbers.scores(UNIT, Optional.empty()).orElseThrow().indicators())
                .isEmpty();
        assertThat(numbers.computed()).doesNotContainKey("outputScore");
    }

    @Test
    void what_does_not_apply_is_no_number() {
        TableRow row = indicator("", "1", "output", "40", "36", "50").with("actual", "—");

        assertThat(numbers(ACCOUNTS, List.of(), row).computed()).doesNotContainKey("outputScore");
    }

    private static ReportNumbers numbers(Map<String, String> entered, List<BudgetLine> lines, TableRow... rows) {
        Map<String, BigDecimal> values = new HashMap<>();
        entered.forEach((code, digits) -> values.put(code, new BigDecimal(digits)));
        return new ReportNumbers(Sample.TEMPLATE, Formulas.of(Sample.TEMPLATE), values, lines, List.of(rows));
    }

    private static TableRow indicator(
            String project, String id, String group, String target, String actual, String weight) {
        return new TableRow(
                project.isEmpty() ? "unitScores" : "projectScores",
                project,
                "indicators",
                id,
                0,
                Map.of("group", group, "name", "指标", "target", target, "actual", actual, "weight", weight));
    }
}
