package org.mingzhang.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures that follow from others. Numbers of the sample report and of the domain's worked examples. */
class FormulasTest {

    private final Formulas formulas = Formulas.of(Sample.TEMPLATE);

    @Test
    void sums_and_rates_follow_from_the_accounts() {
        Map<String, BigDecimal> computed = compute(Map.of(
                "personnelCost",
                "513.89",
                "operatingCost",
                "79.09",
                "projectSpend",
                "130.16",
                "fullYearBudget",
                "723.42"));

        assertThat(computed.get("basicSpend")).isEqualTo("592.98");
        assertThat(computed.get("executed")).isEqualTo("723.14");
        assertThat(computed.get("executionRate")).isEqualTo("99.96");
    }

    @Test
    void the_rate_is_exact_before_it_is_rounded() {
        Map<String, BigDecimal> computed = compute(Map.of(
                "personnelCost", "268.47", "operatingCost", "0", "projectSpend", "0", "fullYearBudget", "300.00"));

        assertThat(computed.get("executionRate")).isEqualTo("89.49");
    }

    @Test
    void a_budget_of_zero_is_never_divided_by() {
        Map<String, BigDecimal> computed =
                compute(Map.of("personnelCost", "0", "operatingCost", "0", "projectSpend", "0", "fullYearBudget", "0"));

        assertThat(computed).containsKey("executed").doesNotContainKey("executionRate");
    }

    @Test
    void what_meets_a_blank_is_blank_and_a_zero_is_no_blank() {
        assertThat(compute(Map.of("personnelCost", "513.89"))).doesNotContainKey("basicSpend");
        assertThat(compute(Map.of("personnelCost", "513.89", "operatingCost", "0"))
                        .get("basicSpend"))
                .isEqualTo("513.89");
    }

    @Test
    void scores_come_from_the_table_of_scores() {
        Feel.Known known = new Feel.Known(
                Map.of(),
                List.of(),
                false,
                Map.of("execution", new BigDecimal("9.50"), "output", new BigDecimal("46.20")));

        Map<String, BigDecimal> computed = formulas.compute(known);

        assertThat(computed.get("executionScore")).isEqualTo("9.50");
        assertThat(computed.get("outputScore")).isEqualTo("46.20");
        assertThat(computed).doesNotContainKeys("benefitScore", "totalScore");
    }

    @Test
    void projects_are_added_up_without_the_blanks() {
        List<BudgetLine> lines = List.of(
                Sample.line("公共法律服务工作经费", "0.16", "71.00", "-20.76", "50.24", "0.16"),
                Sample.line("新项目", "", "", "", "", ""),
                Sample.line("公车经费", "", "3.00", "1.35", "4.35", "0.00"));

        assertThat(formulas.compute(new Feel.Known(Map.of(), lines, false, Map.of()))
                        .get("listedProjectSpend"))
                .isEqualTo("54.59");
        assertThat(formulas.compute(new Feel.Known(Map.of(), List.of(), false, Map.of())))
                .doesNotContainKey("listedProjectSpend");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "function(x) external { java: { class: \"java.lang.System\", method signature: \"currentTimeMillis()\" } }",
                "(function() external { java: { class: \"java.lang.System\", method signature: \"nanoTime()\" } })()",
                "personnelCost.getClass()",
                "personnelCost.class",
                "T(java.lang.Runtime).getRuntime()",
                "${personnelCost}",
                "budgetLines.size()"
            })
    void a_formula_reaches_nothing_but_numbers(String formula) throws IOException {
        String yaml = Files.readString(Path.of("forms/reports/hunan-department.yaml"))
                .replace("formula: personnelCost + operatingCost", "formula: >-\n      " + formula);

        assertThatThrownBy(() -> TemplateReader.read("hunan-department.yaml", yaml))
                .isInstanceOf(TemplateNotValid.class);
    }

    private Map<String, BigDecimal> compute(Map<String, String> values) {
        Map<String, BigDecimal> figures = new HashMap<>();
        values.forEach((code, digits) -> figures.put(code, new BigDecimal(digits)));
        return formulas.compute(new Feel.Known(figures, List.of(), false, Map.of()));
    }
}
