package org.mingzhang.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped tie-outs, judged on a few figures. Numbers follow the relations of the domain reference, section 6. */
class TieOutsTest {

    private static final Formulas FORMULAS = Formulas.of(Sample.TEMPLATE);

    private final TieOuts tieOuts = TieOuts.of(Sample.TEMPLATE, FORMULAS);

    @ParameterizedTest(name = "{1} → {2}")
    @CsvSource(delimiter = '|', textBlock = """
            T07 holds to half a cent       | initialBudget 734.18 adjustment -10.94 fullYearBudget 723.244  | ''
            T07 is off by a cent           | initialBudget 734.18 adjustment -10.94 fullYearBudget 723.25   | T07
            T07 without adjustment         | initialBudget 734.18 fullYearBudget 723.25                     | ''
            T08 spends all there is        | personnelCost 60 operatingCost 20 projectSpend 0 fullYearBudget 80 | ''
            T08 leaves something           | personnelCost 50 operatingCost 20 projectSpend 0 fullYearBudget 80 | ''
            X05: T08 fails                 | personnelCost 84 operatingCost 0 projectSpend 0 fullYearBudget 80  | T08
            T18 the best there is          | totalScore 100                                                 | ''
            T18 no tolerance for scores    | totalScore 100.001                                             | T18
            T16 counts every kind          | onDuty 29 contractStaff 1 headcount 30                         | ''
            T16 misses somebody            | onDuty 29 contractStaff 1 headcount 31                         | T16
            """)
    void says_what_does_not_hold(String story, String figures, String broken) {
        assertThat(judge(figures))
                .extracting(found -> found.tieOut().code())
                .isEqualTo(broken.isEmpty() ? List.of() : List.of(broken));
    }

    @Test
    void names_both_sides_and_every_figure() {
        BrokenTieOut broken = judge("initialBudget 734.18 adjustment -10.94 fullYearBudget 724.00")
                .getFirst();

        assertThat(broken.left()).isEqualByComparingTo("723.24");
        assertThat(broken.right()).isEqualByComparingTo("724");
        assertThat(broken.terms()).extracting(term -> term.field().label()).containsExactly("年初预算数", "年中调整数", "全年预算数");
    }

    private List<BrokenTieOut> judge(String figures) {
        Map<String, BigDecimal> values = new HashMap<>();
        String[] words = figures.split(" +");
        for (int i = 0; i < words.length; i += 2) {
            values.put(words[i], new BigDecimal(words[i + 1]));
        }
        Feel.Known entered = new Feel.Known(values, List.of(), false, Map.of());
        Feel.Known known = entered.with(FORMULAS.compute(entered));
        List<FigureValue> sheet = Sample.TEMPLATE.figures().stream()
                .map(field -> new FigureValue(
                        field,
                        "2024",
                        Optional.ofNullable(known.values().get(field.code())),
                        "",
                        "",
                        0,
                        Optional.empty(),
                        Optional.empty()))
                .toList();
        return tieOuts.broken(known, sheet);
    }
}
