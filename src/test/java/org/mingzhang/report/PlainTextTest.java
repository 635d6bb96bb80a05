package org.mingzhang.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Text files as offices send them, and files that only claim to be text. */
class PlainTextTest {

    private static final String RARE = "一、基本情况\n经办人：𠮷野、㛃、䶮，𬭚元素\n";

    @Test
    void reads_utf_8_with_and_without_mark_and_gb18030_and_marked_utf_16() {
        for (byte[] file : new byte[][] {
            RARE.getBytes(StandardCharsets.UTF_8),
            ("\uFEFF" + RARE).getBytes(StandardCharsets.UTF_8),
            RARE.getBytes(Charset.forName("GB18030")),
            ("\uFEFF" + RARE).getBytes(StandardCharsets.UTF_16LE)
        }) {
            assertThat(PlainText.decode(file).text()).isEqualTo(RARE);
        }
    }

    @Test
    void brings_all_line_ends_to_one() {
        assertThat(decoded("甲\r\n乙\r丙\u2028丁\f戊")).isEqualTo("甲\n乙\n丙\n丁\n戊");
    }

    @Test
    void takes_out_marks_that_make_a_line_read_differently_and_counts_them() {
        PlainText text = PlainText.decode("支出\u202E71.00\u202C万\u200B元".getBytes(StandardCharsets.UTF_8));

        assertThat(text.text()).isEqualTo("支出71.00万元");
        assertThat(text.removed()).isEqualTo(3);
    }

    @Test
    void says_what_an_office_file_renamed_to_txt_really_is() {
        byte[] zip = new byte[4000];
        new Random(7).nextBytes(zip);
        zip[0] = 'P';
        zip[1] = 'K';
        zip[2] = 3;
        zip[3] = 4;

        assertRefused(zip, "Word");
        assertRefused("%PDF-1.7 ……".getBytes(StandardCharsets.UTF_8), "PDF");
    }

    @Test
    void refuses_bytes_that_are_no_text() {
        byte[] noise = new byte[5000];
        new Random(42).nextBytes(noise);
        assertRefused(noise, "不是");

        byte[] zeros = "正文".repeat(50).getBytes(StandardCharsets.UTF_8);
        zeros[3] = 0;
        zeros[4] = 0;
        zeros[5] = 0;
        assertRefused(zeros, "不是");
    }

    @Test
    void refuses_the_empty_file() {
        assertRefused(" \r\n\t\n".getBytes(StandardCharsets.UTF_8), "没有文字");
        assertRefused(new byte[0], "没有文字");
    }

    @Test
    void refuses_ten_megabytes_of_text_quickly_and_says_why() {
        byte[] big = new byte[PlainText.MOST_BYTES];
        Arrays.fill(big, (byte) 'a');
        assertRefused(big, "500,000");

        assertRefused(new byte[PlainText.MOST_BYTES + 1], "10");
    }

    private static String decoded(String text) {
        return PlainText.decode(text.getBytes(StandardCharsets.UTF_8)).text();
    }

    private static void assertRefused(byte[] file, String says) {
        assertThatThrownBy(() -> PlainText.decode(file))
                .isInstanceOfSatisfying(ImportRefused.class, refused -> assertThat(refused.text(Locale.CHINESE))
                        .contains(says));
    }
}
