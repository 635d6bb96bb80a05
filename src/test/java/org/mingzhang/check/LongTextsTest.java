package org.mingzhang.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text as nobody writes it: it is answered, with quotes to look at and no endless list. */
class LongTextsTest {

    private static final TextChecker CHECKER = new TextChecker();
    private static final int LENGTH = 300_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "1,",
                "1,234,",
                "，",
                "、",
                "。",
                "　",
                "  1",
                "（（1万元",
                "10万元，",
                "2024年1月1日，",
                "3个：甲、乙、",
                "为某案",
                "|1",
                "\t1",
                "执行率98%，",
                "\u202e5件",
                "\u200b",
                "受理案件5件，办结3件，",
                "年初预算3.00万元，"
            })
    void a_line_without_an_end_is_answered(String piece) {
        List<Finding> found = CHECKER.check(List.of("一、基本情况", piece.repeat(LENGTH / piece.length())));

        assertThat(found).hasSizeLessThan(1000);
        assertThat(found)
                .flatExtracting(Finding::quotes)
                .allMatch(quote -> quote.text().length() <= 200);
    }

    @Test
    void the_same_thing_a_thousand_times_is_told_two_hundred_times_and_counted() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            lines.add("第" + i + "批调解案件842件，调处成功832件，调处成功率9" + i % 8 + ".1%。");
        }

        List<Finding> found = CHECKER.check(lines).stream()
                .filter(finding -> finding.kind().equals("arith_rate"))
                .toList();

        assertThat(found).hasSize(201);
        assertThat(found.getLast().message()).contains("800");
        assertThat(found.getLast().quotes()).isNotEmpty();
    }

    @Test
    void what_a_real_report_has_is_told_one_by_one() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            lines.add("第" + i + "批调解案件842件，调处成功832件，调处成功率9" + i % 8 + ".1%。");
        }

        assertThat(CHECKER.check(lines))
                .filteredOn(finding -> finding.kind().equals("arith_rate"))
                .hasSize(150)
                .noneMatch(finding -> finding.name().equals("more"));
    }
}
