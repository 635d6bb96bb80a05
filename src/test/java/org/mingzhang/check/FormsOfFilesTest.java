package org.mingzhang.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.document.WordDocuments;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The same report as text, as a Word document and as a page: the same findings at the same lines. */
class FormsOfFilesTest {

    private static final String TEXT = """
            一、部门基本情况
            （一）人员情况
            编制31人，年未实有30人。
            二、支出情况
            （一）基本支出
            2024年基本支出592.98万元，其中：人员经费513.89万元，公用经费80.09万元。
            项目\t年初预算数\t全年支出数
            公车经费\t3.50\t3.50
            三、绩效情况
            2024年共调解案件842件，调处成功832件，调处成功率98.7%。
            2024年共调解案件774件。
            """.stripTrailing();

    @TempDir
    Path folder = Path.of(".");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void a_word_document_has_the_findings_of_its_text() throws IOException {
        JsonNode ofText = findings(Files.writeString(folder.resolve("a.txt"), TEXT));

        assertThat(ofText.size()).isGreaterThanOrEqualTo(3);
        assertThat(findings(Files.write(folder.resolve("a.docx"), word()))).isEqualTo(ofText);
    }

    @Test
    void a_page_has_the_findings_of_its_text() throws IOException {
        String page = TEXT.lines()
                .map(line -> line.contains("\t")
                        ? "<table><tr><td>" + line.replace("\t", "</td><td>") + "</td></tr></table>"
                        : "<p>" + line + "</p>")
                .reduce("<!DOCTYPE html><html><head><title>报告</title></head><body>", String::concat);

        assertThat(findings(Files.writeString(folder.resolve("a.html"), page)))
                .isEqualTo(findings(Files.writeString(folder.resolve("a.txt"), TEXT)));
    }

    @Test
    void a_word_document_called_txt_is_read_for_what_it_is() throws IOException {
        assertThat(findings(Files.write(folder.resolve("b.txt"), word())))
                .isEqualTo(findings(Files.writeString(folder.resolve("a.txt"), TEXT)));
    }

    /** Headings by numbering, the table as a table, and the last line in a text box. */
    private static byte[] word() throws IOException {
        List<String> lines = TEXT.lines().toList();
        try (XWPFDocument document = new XWPFDocument()) {
            BigInteger list = WordDocuments.headings(document);
            for (String line : lines.subList(0, 6)) {
                put(document, list, line);
            }
            XWPFTable table = document.createTable(2, 3);
            for (int row = 0; row < 2; row++) {
                String[] cells = lines.get(6 + row).split("\t");
                for (int cell = 0; cell < 3; cell++) {
                    table.getRow(row).getCell(cell).setText(cells[cell]);
                }
            }
            put(document, list, lines.get(8));
            WordDocuments.paragraph(document, lines.get(9));
            WordDocuments.box(document.getParagraphs().getLast(), lines.get(10));
            return WordDocuments.bytes(document);
        }
    }

    private static void put(XWPFDocument document, BigInteger list, String line) {
        if (line.matches("[一二三]、.*")) {
            WordDocuments.heading(document, list, 0, line.substring(2));
        } else if (line.startsWith("（")) {
            WordDocuments.heading(document, list, 1, line.substring(3));
        } else {
            WordDocuments.paragraph(document, line);
        }
    }

    private JsonNode findings(Path file) {
        out.reset();
        new CheckCommand(new PrintStream(out, true, StandardCharsets.UTF_8), System.err).run(file.toString(), "--json");
        return JsonMapper.shared()
                .readTree(out.toString(StandardCharsets.UTF_8))
                .get("findings");
    }
}
