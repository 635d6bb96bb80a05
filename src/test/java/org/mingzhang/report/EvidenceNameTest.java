package org.mingzhang.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mingzhang.document.FileFormat;

/** Names of files: nothing in them leads elsewhere or says something untrue. */
class EvidenceNameTest {

    @Test
    void an_honest_name_stays() {
        assertThat(EvidenceName.of("调解台账（2024年）.PDF", FileFormat.PDF)).isEqualTo("调解台账（2024年）.PDF");
        assertThat(EvidenceName.of("照片.jpeg", FileFormat.JPEG)).isEqualTo("照片.jpeg");
    }

    @Test
    void folders_are_left_out() {
        assertThat(EvidenceName.of("../../etc/台账.pdf", FileFormat.PDF)).isEqualTo("台账.pdf");
        assertThat(EvidenceName.of("C:\\Users\\wang\\台账.pdf", FileFormat.PDF)).isEqualTo("台账.pdf");
        assertThat(EvidenceName.of("..", FileFormat.PDF)).isEqualTo("佐证材料.pdf");
        assertThat(EvidenceName.of("/", FileFormat.PDF)).isEqualTo("佐证材料.pdf");
        assertThat(EvidenceName.of("", FileFormat.PNG)).isEqualTo("佐证材料.png");
    }

    @Test
    void the_ending_says_what_the_content_is() {
        assertThat(EvidenceName.of("台账.docx", FileFormat.PDF)).isEqualTo("台账.docx.pdf");
        assertThat(EvidenceName.of("照片.jpg.exe", FileFormat.JPEG)).isEqualTo("照片.jpg.exe.jpg");
        assertThat(EvidenceName.of("台账", FileFormat.XLSX)).isEqualTo("台账.xlsx");
    }

    @Test
    void marks_of_direction_controls_and_signs_of_the_system_go() {
        assertThat(EvidenceName.of("台账\u202Efdp.exe", FileFormat.PDF)).isEqualTo("台账fdp.exe.pdf");
        assertThat(EvidenceName.of("a\r\nContent-Type: text/html\u0000\t<b>.pdf", FileFormat.PDF))
                .isEqualTo("html b .pdf");
        assertThat(EvidenceName.of("一:二|三?.pdf", FileFormat.PDF)).isEqualTo("一 二 三 .pdf");
        assertThat(EvidenceName.of("...台账.pdf. .", FileFormat.PDF)).isEqualTo("台账.pdf");
    }

    @Test
    void a_long_name_is_cut_before_its_ending_and_never_through_a_character() {
        assertThat(EvidenceName.of("长".repeat(500) + ".pdf", FileFormat.PDF))
                .hasSize(EvidenceName.LONGEST)
                .endsWith("长.pdf");
        assertThat(EvidenceName.of("𠮷".repeat(200) + ".pdf", FileFormat.PDF))
                .hasSizeLessThanOrEqualTo(EvidenceName.LONGEST)
                .endsWith("𠮷.pdf");
        assertThat(EvidenceName.plain("长".repeat(500))).hasSizeLessThan(130);
    }
}
