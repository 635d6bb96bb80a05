package org.mingzhang.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Files become drafts, whatever their kind. */
class TextFilesTest {

    private final TextFiles files = new TextFiles();

    @Test
    void a_page_gives_the_same_draft_as_its_text() {
        String text = "七、存在的问题及原因分析\n年末仍有项目没有完成。\n八、下一步改进措施\n按月通报进度。";
        String page = "<!DOCTYPE html><html><body><p>" + text.replace("\n", "</p>\n<p>") + "</p></body></html>";

        TextFiles.Reading read = files.read(Sample.TEMPLATE, page.getBytes(StandardCharsets.UTF_8));

        assertThat(read.form()).isEqualTo("HTML, UTF-8");
        assertThat(read.draft().sections()).isNotEmpty();
        assertThat(read.draft())
                .isEqualTo(files.read(Sample.TEMPLATE, text.getBytes(StandardCharsets.UTF_8))
                        .draft());
    }

    @Test
    void refuses_ten_megabytes_of_text_quickly_and_says_why() {
        byte[] big = new byte[TextFiles.MOST_BYTES];
        Arrays.fill(big, (byte) 'a');

        assertThatThrownBy(() -> files.read(Sample.TEMPLATE, big))
                .isInstanceOfSatisfying(ImportRefused.class, refused -> assertThat(refused.text(Locale.CHINESE))
                        .contains("500,000"));
    }
}
