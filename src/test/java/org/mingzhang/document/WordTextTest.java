package org.mingzhang.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingzhang.document.WordDocuments.heading;
import static org.mingzhang.document.WordDocuments.paragraph;
import static org.mingzhang.document.WordDocuments.read;

import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

/** Word documents as their reader sees them. */
class WordTextTest {

    @Test
    void numbers_that_stand_in_no_text_are_shown_as_word_shows_them() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            BigInteger list = WordDocuments.headings(document);
            heading(document, list, 0, "基本情况");
            heading(document, list, 1, "部门职责");
            heading(document, list, 1, "机构设置");
            heading(document, list, 2, "办公室");
            heading(document, list, 2, "5万元以上的项目");
            heading(document, list, 0, "支出情况");
            heading(document, list, 1, "基本支出");

            assertThat(read(WordDocuments.bytes(document)))
                    .containsExactly("一、基本情况", "（一）部门职责", "（二）机构设置", "1. 办公室", "2. 5万元以上的项目", "二、支出情况", "（一）基本支出");
        }
    }

    @Test
    void a_style_numbers_its_headings_and_a_second_list_may_start_anew() {
        Map<String, String> parts = WordDocuments.parts(
                WordDocuments.MAIN,
                "<w:document xmlns:w=\"W\"><w:body>"
                        + "<w:p><w:pPr><w:pStyle w:val=\"sub\"/></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>"
                        + "<w:p><w:pPr><w:pStyle w:val=\"sub\"/></w:pPr><w:r><w:t>乙</w:t></w:r></w:p>"
                        + "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"2\"/></w:numPr></w:pPr><w:r><w:t>丙</w:t></w:r></w:p>"
                        + "<w:p><w:pPr><w:pStyle w:val=\"sub\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr><w:r><w:t>丁</w:t></w:r></w:p>"
                        + "</w:body></w:document>");
        parts.put(
                "word/styles.xml",
                "<w:styles xmlns:w=\"W\"><w:style w:type=\"paragraph\" w:styleId=\"head\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
                        + "<w:style w:type=\"paragraph\" w:styleId=\"sub\"><w:basedOn w:val=\"head\"/></w:style></w:styles>");
        parts.put(
                "word/numbering.xml",
                "<w:numbering xmlns:w=\"W\"><w:abstractNum w:abstractNumId=\"5\">"
                        + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"3\"/><w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"第%1章\"/></w:lvl>"
                        + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.%2\"/><w:pStyle w:val=\"sub\"/><w:isLgl/></w:lvl>"
                        + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"5\"/></w:num>"
                        + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"5\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"11\"/></w:lvlOverride></w:num></w:numbering>");
        String type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        parts.put(
                "word/_rels/document.xml.rels",
                WordDocuments.relations(type + "styles", "styles.xml", false)
                        .replace(
                                "</Relationships>",
                                "<Relationship Id=\"r2\" Type=\"" + type
                                        + "numbering\" Target=\"numbering.xml\"/></Relationships>"));

        assertThat(read(WordDocuments.packed(parts))).containsExactly("3.1 甲", "3.2 乙", "第十一章 丙", "丁");
    }

    @Test
    void a_table_is_read_row_by_row_and_a_form_of_one_cell_line_by_line() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFTable table = document.createTable(2, 3);
            List.of("项目", "预算", "支出").forEach(word -> table.getRow(0)
                    .getCell(List.of("项目", "预算", "支出").indexOf(word))
                    .setText(word));
            table.getRow(1).getCell(0).setText("公车经费");
            table.getRow(1).getCell(0).addParagraph().createRun().setText("（含\t租车）");
            table.getRow(1).getCell(2).setText("3.5");
            XWPFTable form = document.createTable(1, 1);
            form.getRow(0).getCell(0).setText("一、基本情况");
            form.getRow(0).getCell(0).addParagraph().createRun().setText("编制31人。");

            assertThat(read(WordDocuments.bytes(document)))
                    .containsExactly("项目\t预算\t支出", "公车经费 （含 租车）\t\t3.5", "一、基本情况", "编制31人。");
        }
    }

    @Test
    void text_boxes_and_footnotes_follow_their_paragraph_headers_and_footers_are_left_out() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("页眉");
            document.createFooter(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("第1页");
            paragraph(document, "正文一。");
            XWPFParagraph boxed = document.createParagraph();
            boxed.createRun().setText("正文二");
            WordDocuments.box(boxed, "框中842件");
            XWPFFootnote note = document.createFootnotes() == null ? null : document.createFootnote();
            note.createParagraph().createRun().setText("口径见附表。");
            boxed.addFootnoteReference(note);
            boxed.createRun().setText("，完。");
            paragraph(document, "正文三。");

            assertThat(read(WordDocuments.bytes(document)))
                    .containsExactly("正文一。", "正文二，完。", "框中842件", "注1：口径见附表。", "正文三。");
        }
    }

    @Test
    void deleted_text_is_left_out_and_inserted_text_kept() {
        assertThat(
                        read(
                                WordDocuments.of(
                                        "<w:p><w:r><w:t>支出</w:t></w:r>"
                                                + "<w:del w:id=\"1\"><w:r><w:delText>774</w:delText><w:tab/></w:r></w:del>"
                                                + "<w:ins w:id=\"2\"><w:r><w:t>842</w:t></w:r></w:ins>"
                                                + "<w:moveFrom w:id=\"3\"><w:r><w:t>旧处</w:t></w:r></w:moveFrom>"
                                                + "<w:r><w:t>万元</w:t></w:r></w:p>"
                                                + "<w:p><w:pPr><w:rPr><w:del w:id=\"4\"/></w:rPr><w:pPrChange><w:pPr><w:pStyle w:val=\"x\"/></w:pPr></w:pPrChange></w:pPr><w:r><w:t>前半，</w:t></w:r></w:p>"
                                                + "<w:p><w:r><w:t>后半。</w:t></w:r></w:p>"
                                                + "<w:tbl><w:tr><w:trPr><w:del w:id=\"5\"/></w:trPr><w:tc><w:p><w:r><w:t>删行</w:t></w:r></w:p></w:tc></w:tr></w:tbl>")))
                .containsExactly("支出842万元", "前半，后半。");
    }

    @Test
    void hidden_text_field_codes_and_tab_stops_are_not_text_breaks_and_tabs_are() {
        assertThat(read(WordDocuments.of("<w:p><w:pPr><w:tabs><w:tab w:val=\"left\" w:pos=\"1\"/></w:tabs></w:pPr>"
                        + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏</w:t></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>"
                        + "<w:r><w:br w:type=\"page\"/><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t><w:noBreakHyphen/><w:t>丁</w:t></w:r>"
                        + "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/></w:r></w:p>")))
                .containsExactly("甲\t乙", "丙-丁☑");
    }

    @Test
    void the_strict_form_of_the_standard_reads_alike() {
        Map<String, String> parts = WordDocuments.parts(
                WordDocuments.MAIN,
                "<d xmlns=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><body><p><r><t>严格</t></r></p></body></d>");
        parts.put(
                "_rels/.rels",
                WordDocuments.relations(
                        "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument",
                        "word/document.xml",
                        false));

        assertThat(read(WordDocuments.packed(parts))).containsExactly("严格");
    }

    @Test
    void numerals_are_those_of_the_formats() {
        assertThat(List.of(1, 10, 11, 20, 101, 110, 9999).stream().map(n -> Numerals.of(n, "chineseCounting")))
                .containsExactly("一", "十", "十一", "二十", "一百〇一", "一百一十", "九千九百九十九");
        assertThat(Numerals.of(10, "ideographDigital")).isEqualTo("一〇");
        assertThat(Numerals.of(3, "decimalEnclosedCircle")).isEqualTo("③");
        assertThat(Numerals.of(1994, "upperRoman")).isEqualTo("MCMXCIV");
        assertThat(Numerals.of(28, "lowerLetter")).isEqualTo("bb");
        assertThat(Numerals.of(Integer.MAX_VALUE, "upperRoman")).isEqualTo("2147483647");
    }
}
