package org.mingzhang.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordCountTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                          | 0
            调解案件                     | 4
            调解案件。                   | 5
            2024年支出592.98万元，        | 8
            执行率98.8%                  | 4
            Word 2021 版                | 3
            “三公”经费                   | 6
            𠮷野家                       | 3
            a1,b2                       | 1
            `  前后 各空　两格  `          | 6
            """)
    void counts_as_word_processors_do(String text, int count) {
        assertThat(WordCount.of(text)).isEqualTo(count);
    }

    @Test
    void line_ends_and_invisible_marks_are_not_counted() {
        assertThat(WordCount.of("一段\n二段\u200b\ufeff")).isEqualTo(4);
    }

    @Test
    void a_limit_is_crossed_only_beyond_it() {
        Template.Words limit = new Template.Words(3, java.util.Optional.of(5));

        assertThat(limit.tooFew(2)).isTrue();
        assertThat(limit.tooFew(3)).isFalse();
        assertThat(limit.tooMany(5)).isFalse();
        assertThat(limit.tooMany(6)).isTrue();
    }
}
