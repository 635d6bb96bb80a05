package org.mingzhang.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures named in text. */
class TokensTest {

    private final Tokens tokens = new Tokens(List.of(
            Sample.figure("fullYearBudget", "723.42"),
            Sample.figure("projectSpend", "67.2"),
            Sample.figure("headcount", "30"),
            Sample.figure("executionRate", "99.96"),
            Sample.figure("totalScore", "89.99"),
            Sample.figure("establishment", "")));

    @ParameterizedTest
    @CsvSource({
        "全年预算{{fullYearBudget}}万元,全年预算723.42万元",
        "{{projectSpend}},67.2",
        "{{projectSpend|wan}},67.20万元",
        "{{projectSpend|yuan}},672000元",
        "{{projectSpend|yi}},0.00672亿元",
        "{{ headcount | unit }},30人",
        "{{executionRate|unit}},99.96%",
        "{{totalScore}}分、{{totalScore|grade}},89.99分、良"
    })
    void digits_come_from_the_figure(String text, String expected) {
        Tokens.Resolved resolved = tokens.resolve("goals", text);

        assertThat(resolved.text()).isEqualTo(expected);
        assertThat(resolved.unresolved()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "{{nobody}},UNKNOWN_FIGURE",
        "{{establishment|unit}},NO_VALUE",
        "{{headcount|wan}},UNKNOWN_FORMAT",
        "{{headcount|roman}},UNKNOWN_FORMAT",
        "{{fullYearBudget|grade}},UNKNOWN_FORMAT"
    })
    void what_cannot_be_replaced_stays_visible_and_is_reported(String token, UnresolvedToken.Reason reason) {
        Tokens.Resolved resolved = tokens.resolve("goals", "预算" + token + "。");

        assertThat(resolved.text()).isEqualTo("预算" + token + "。");
        assertThat(resolved.unresolved()).containsExactly(new UnresolvedToken("goals", token, reason));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{7*7}}",
                "${7*7}",
                "#{fullYearBudget}",
                "{{constructor.constructor('return this')()}}",
                "{{{fullYearBudget.class}}}",
                "[[${fullYearBudget}]]",
                "<%= 7*7 %>",
                "$1 \\1 $& {{",
                "=HYPERLINK(\"http://example.invalid\")"
            })
    void the_syntax_of_other_languages_is_plain_text(String text) {
        Tokens.Resolved resolved = tokens.resolve("goals", text);

        assertThat(resolved.text()).isEqualTo(text);
        assertThat(resolved.unresolved()).isEmpty();
    }
}
