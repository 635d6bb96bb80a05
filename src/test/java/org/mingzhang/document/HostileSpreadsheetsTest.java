package org.mingzhang.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

/** Spreadsheets made to do harm, or sent by mistake: each is refused with what to do, and costs little. */
class HostileSpreadsheetsTest {

    private static final String MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private static final String OPEN = "<worksheet><sheetData>";
    private static final String CLOSE = "</sheetData></worksheet>";

    @Test
    void two_hundred_megabytes_are_refused_after_the_first_ten() throws IOException {
        long[] read = {0};
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                read[0]++;
                return 'P';
            }

            @Override
            public int read(byte[] buffer, int from, int length) {
                read[0] += length;
                return read[0] > 200L * 1024 * 1024 ? -1 : length;
            }
        };

        assertThatThrownBy(() -> Spreadsheet.of(endless))
                .isInstanceOfSatisfying(FileNotReadable.class, refused -> assertThat(refused.text(Locale.ROOT))
                        .contains("10 MB")
                        .contains("请"));
        assertThat(read[0]).isLessThan(11L * 1024 * 1024);
    }

    @Test
    void bombs_are_given_up_at_a_limit() throws IOException {
        byte[] blanks = bomb(" ");
        byte[] texts = bomb("<row><c t=\"inlineStr\"><is><t>" + "a".repeat(1000) + "</t></is></c></row>");
        byte[] rows = bomb("<row><c><v>1</v></c></row>");

        assertThat(blanks).hasSizeLessThan(1024 * 1024);
        assertRefused(blanks, "恶意", "malicious");
        assertRefused(texts, "5,000 行", "5,000 rows");
        assertRefused(rows, "5,000 行", "5,000 rows");
    }

    @Test
    void a_text_that_many_cells_share_counts_each_time() {
        Map<String, String> parts =
                parts(MAIN, OPEN + ("<row>" + "<c t=\"s\"><v>0</v></c>".repeat(90) + "</row>").repeat(100) + CLOSE);
        parts.put("xl/sharedStrings.xml", "<sst><si><t>" + "长".repeat(100_000) + "</t></si></sst>");

        assertRefused(WordDocuments.packed(parts), "8,000,000", "8,000,000");
    }

    @Test
    void cells_far_out_are_refused_and_styled_ones_without_content_are_not() {
        assertRefused(of("<row r=\"1048576\"><c r=\"A1048576\"><v>1</v></c></row>"), "5,000 行", "5,000 rows");
        assertRefused(of("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>"), "100 列", "100 columns");
        assertRefused(of("<row r=\"-5\"><c><v>1</v></c></row>"), "5,000 行", "5,000 rows");
        assertThat(Spreadsheet.of(of("<row r=\"1048576\"><c r=\"XFD1048576\" s=\"1\"/></row>"))
                        .sheets()
                        .getFirst()
                        .rows())
                .isEmpty();
    }

    @Test
    void numbers_that_would_grow_stay_small() {
        Spreadsheet.Row row = Spreadsheet.of(of(
                        "<row><c><v>1E999999999</v></c><c><v>1e308</v></c><c><v>NaN</v></c><c><v>1e-300</v></c></row>"))
                .sheets()
                .getFirst()
                .rows()
                .getFirst();

        assertThat(row.cells()).allMatch(cell -> cell.text().length() < 400);
        assertThat(row.cell(0)).hasValue(new Spreadsheet.Cell(0, Spreadsheet.Kind.TEXT, "1E999999999"));
    }

    @Test
    void macros_are_refused_whatever_the_name() {
        assertRefused(
                WordDocuments.packed(parts("application/vnd.ms-excel.sheet.macroEnabled.main+xml", OPEN + CLOSE)),
                "宏",
                "macros");
        for (String type :
                new String[] {"application/vnd.ms-office.vbaProject", "application/vnd.ms-excel.macrosheet+xml"}) {
            Map<String, String> parts = parts(MAIN, OPEN + CLOSE);
            parts.computeIfPresent(
                    "[Content_Types].xml",
                    (name, types) -> types.replace(
                            "</Types>",
                            "<Override PartName=\"/xl/hidden.bin\" ContentType=\"" + type + "\"/></Types>"));
            parts.put("xl/hidden.bin", "x");
            assertRefused(WordDocuments.packed(parts), "宏", "macros");
        }
    }

    @Test
    void a_password_is_named() throws Exception {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (POIFSFileSystem streams = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("机密");
            try (OutputStream out = encryptor.getDataStream(streams)) {
                out.write(of(""));
            }
            streams.writeFilesystem(file);
        }

        assertRefused(file.toByteArray(), "密码", "password");
    }

    @Test
    void other_kinds_are_called_by_their_name() throws IOException {
        ByteArrayOutputStream old = new ByteArrayOutputStream();
        try (POIFSFileSystem streams = new POIFSFileSystem()) {
            streams.createDocument(new ByteArrayInputStream(new byte[5000]), "Workbook");
            streams.writeFilesystem(old);
        }

        assertRefused(old.toByteArray(), "Excel 97–2003 (.xls)", "Excel 97–2003 (.xls)");
        assertRefused(WordDocuments.of("<w:p/>"), "Word (.docx)", "Word (.docx)");
        assertRefused(
                WordDocuments.packed(parts("application/vnd.ms-excel.sheet.binary.macroEnabled.main", "")),
                "Excel (.xlsb)",
                "Excel (.xlsb)");
        assertRefused("编码,金额\n1,2".getBytes(StandardCharsets.UTF_8), "CSV", "CSV");
        assertRefused("%PDF-1.7".getBytes(StandardCharsets.UTF_8), "PDF", "PDF");
        assertRefused(WordDocuments.packed(Map.of("content.xml", "")), "OpenDocument", "OpenDocument");
        assertRefused(new byte[0], "空", "empty");
    }

    @Test
    void a_spreadsheet_cut_off_is_called_damaged() {
        byte[] whole = of("<row><c><v>1</v></c></row>");

        assertRefused(Arrays.copyOf(whole, whole.length / 2), "损坏", "damaged");
        assertRefused(WordDocuments.packed(parts(MAIN, OPEN + "<row><c>")), "损坏", "damaged");
    }

    @Test
    void entities_are_refused_and_nothing_outside_is_fetched() throws IOException {
        try (ServerSocket outside = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            String url = "http://127.0.0.1:" + outside.getLocalPort() + "/x";
            assertRefused(
                    WordDocuments.packed(parts(
                            MAIN,
                            "<!DOCTYPE d [<!ENTITY x SYSTEM \"" + url + "\">]>" + OPEN
                                    + "<row><c t=\"inlineStr\"><is><t>&x;</t></is></c></row>" + CLOSE)),
                    "实体",
                    "entities");
            Map<String, String> parts = parts(MAIN, OPEN + "<row><c><f>[1]a!A1</f><v>7</v></c></row>" + CLOSE);
            parts.computeIfPresent(
                    "xl/_rels/workbook.xml.rels",
                    (name, relations) -> relations.replace(
                            "</Relationships>",
                            relation("r8", "externalLink", url, true) + relation("r9", "styles", url, true)
                                    + "</Relationships>"));
            assertThat(Spreadsheet.of(WordDocuments.packed(parts))
                            .sheets()
                            .getFirst()
                            .rows()
                            .getFirst()
                            .cells())
                    .extracting(Spreadsheet.Cell::text)
                    .containsExactly("7");

            outside.setSoTimeout(1);
            assertThatThrownBy(outside::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    /** A spreadsheet whose sheet, or the gap in it, is 200 MB long when unpacked. */
    private static byte[] bomb(String filling) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            Map<String, String> parts = parts(MAIN, "");
            parts.remove("xl/sheet1.xml");
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
            zip.putNextEntry(new ZipEntry("xl/sheet1.xml"));
            zip.write(OPEN.getBytes(StandardCharsets.UTF_8));
            byte[] block = filling.repeat(1024 * 1024 / filling.length()).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 200; i++) {
                zip.write(block);
            }
        }
        return out.toByteArray();
    }

    private static byte[] of(String rows) {
        return WordDocuments.packed(parts(MAIN, OPEN + rows + CLOSE));
    }

    private static Map<String, String> parts(String type, String sheet) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + type + "\"/></Types>");
        parts.put(
                "_rels/.rels",
                WordDocuments.relations(
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument",
                        "xl/workbook.xml",
                        false));
        parts.put(
                "xl/workbook.xml", "<workbook><sheets><sheet name=\"表\" sheetId=\"1\" id=\"r1\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + relation("r1", "worksheet", "sheet1.xml", false)
                        + relation("r2", "sharedStrings", "sharedStrings.xml", false) + "</Relationships>");
        parts.put("xl/sharedStrings.xml", "<sst/>");
        parts.put("xl/sheet1.xml", sheet);
        return parts;
    }

    private static String relation(String id, String kind, String target, boolean external) {
        return "<Relationship Id=\"" + id
                + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + kind
                + "\" Target=\"" + target + "\"" + (external ? " TargetMode=\"External\"" : "") + "/>";
    }

    private static void assertRefused(byte[] file, String chinese, String english) {
        assertThatThrownBy(() -> Spreadsheet.of(file)).isInstanceOfSatisfying(FileNotReadable.class, refused -> {
            assertThat(refused.text(Locale.ROOT)).contains(chinese).contains("请");
            assertThat(refused.text(Locale.ENGLISH)).contains(english);
        });
    }
}
