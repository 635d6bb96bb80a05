package org.mingzhang.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Text files as offices send them, and files that only claim to be text. */
class FileTextTest {

    private static final String RARE = "一、基本情况\n经办人：𠮷野、㛃、䶮，𬭚元素\n";

    @Test
    void reads_utf_8_with_and_without_mark_and_gb18030_and_marked_utf_16() {
        for (byte[] file : new byte[][] {
            RARE.getBytes(StandardCharsets.UTF_8),
            ("\uFEFF" + RARE).getBytes(StandardCharsets.UTF_8),
            RARE.getBytes(Charset.forName("GB18030")),
            ("\uFEFF" + RARE).getBytes(StandardCharsets.UTF_16LE)
        }) {
            assertThat(FileText.of(file).text()).isEqualTo(RARE);
        }
    }

    @Test
    void brings_all_line_ends_to_one() {
        assertThat(decoded("甲\r\n乙\r丙\u2028丁\f戊")).isEqualTo("甲\n乙\n丙\n丁\n戊");
    }

    @Test
    void takes_out_marks_that_make_a_line_read_differently_and_counts_them() {
        FileText text = FileText.of("支出\u202E71.00\u202C万\u200B元".getBytes(StandardCharsets.UTF_8));

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
    void one_byte_above_the_limit_is_refused_and_the_limit_is_named() {
        byte[] most = new byte[FileText.MOST_BYTES];
        Arrays.fill(most, (byte) 'a');
        assertThat(FileText.of(most).text()).hasSize(FileText.MOST_BYTES);

        assertRefused(new byte[FileText.MOST_BYTES + 1], "10 MB");
    }

    @Test
    void reads_no_further_than_the_limit_of_a_stream_without_end() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }
        };

        assertThatThrownBy(() -> FileText.of(endless)).isInstanceOf(FileNotReadable.class);
    }

    @Test
    void a_line_of_a_megabyte_is_one_line() {
        String line = "支出71.00万元，".repeat(50_000);

        assertThat(FileText.of(line.getBytes(StandardCharsets.UTF_8)).lines()).containsExactly(line);
    }

    @Test
    void lines_are_those_of_the_file_blank_ones_too() {
        assertThat(FileText.of("一\n\n  二\n".getBytes(StandardCharsets.UTF_8)).lines())
                .containsExactly("一", "", "  二", "");
    }

    private static String decoded(String text) {
        return FileText.of(text.getBytes(StandardCharsets.UTF_8)).text();
    }

    private static void assertRefused(byte[] file, String says) {
        assertThatThrownBy(() -> FileText.of(file))
                .isInstanceOfSatisfying(FileNotReadable.class, refused -> assertThat(refused.text(Locale.CHINESE))
                        .contains(says));
    }
}
