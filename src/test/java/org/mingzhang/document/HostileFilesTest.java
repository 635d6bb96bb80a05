package org.mingzhang.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Files made to do harm, or sent by mistake: each is refused with what to do, and costs little. */
class HostileFilesTest {

    private static final String W = "<w:document xmlns:w=\"W\"><w:body>";

    @Test
    void a_bomb_of_blanks_is_given_up_at_the_limit() throws IOException {
        byte[] bomb = bomb(" ");

        assertThat(bomb).hasSizeLessThan(1024 * 1024);
        assertRefused(bomb, "恶意", "malicious");
    }

    @Test
    void a_bomb_of_text_is_given_up_long_before() throws IOException {
        assertRefused(bomb("a"), "2,000,000", "2,000,000");
    }

    @Test
    void too_many_small_parts_are_given_up_too() {
        Map<String, String> parts = WordDocuments.parts(WordDocuments.MAIN, W + "</w:body></w:document>");
        for (int i = 0; i < 6000; i++) {
            parts.put("word/p" + i + ".xml", "");
        }

        assertRefused(WordDocuments.packed(parts), "恶意", "malicious");
    }

    @Test
    void a_list_label_that_multiplies_is_given_up() {
        Map<String, String> parts = WordDocuments.parts(
                WordDocuments.MAIN,
                W
                        + "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:p>"
                                .repeat(200_000)
                        + "</w:body></w:document>");
        parts.put(
                "word/numbering.xml",
                "<w:numbering xmlns:w=\"W\"><w:abstractNum w:abstractNumId=\"5\"><w:lvl w:ilvl=\"0\"><w:lvlText w:val=\""
                        + "长".repeat(100_000)
                        + "\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"5\"/></w:num></w:numbering>");
        parts.put(
                "word/_rels/document.xml.rels",
                WordDocuments.relations(
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering",
                        "numbering.xml",
                        false));

        assertRefused(WordDocuments.packed(parts), "2,000,000", "2,000,000");
    }

    @Test
    void a_document_with_macros_is_refused_whatever_its_name() {
        assertRefused(
                WordDocuments.packed(WordDocuments.parts(
                        "application/vnd.ms-word.document.macroEnabled.main+xml",
                        W + "<w:p><w:r><w:t>正文</w:t></w:r></w:p></w:body></w:document>")),
                "宏",
                "macros");
    }

    @Test
    void macros_under_an_innocent_type_are_found() {
        Map<String, String> parts = WordDocuments.parts(
                WordDocuments.MAIN, W + "<w:p><w:r><w:t>正文</w:t></w:r></w:p></w:body></w:document>");
        parts.computeIfPresent(
                "[Content_Types].xml",
                (name, types) -> types.replace(
                        "</Types>",
                        "<Override PartName=\"/word/vbaProject.bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/></Types>"));
        parts.put("word/vbaProject.bin", "x");

        assertRefused(WordDocuments.packed(parts), "宏", "macros");
    }

    @Test
    void a_password_is_named() throws Exception {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (POIFSFileSystem streams = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("机密");
            try (OutputStream out = encryptor.getDataStream(streams)) {
                out.write(WordDocuments.of("<w:p/>"));
            }
            streams.writeFilesystem(file);
        }

        assertRefused(file.toByteArray(), "密码", "password");
    }

    @Test
    void other_kinds_are_called_by_their_name() throws IOException {
        ByteArrayOutputStream sheet = new ByteArrayOutputStream();
        try (Workbook book = new XSSFWorkbook()) {
            book.createSheet();
            book.write(sheet);
        }
        ByteArrayOutputStream old = new ByteArrayOutputStream();
        try (POIFSFileSystem streams = new POIFSFileSystem()) {
            streams.createDocument(new ByteArrayInputStream(new byte[5000]), "WordDocument");
            streams.writeFilesystem(old);
        }

        assertRefused(sheet.toByteArray(), "Excel (.xlsx)", "Excel (.xlsx)");
        assertRefused(old.toByteArray(), "Word 97–2003 (.doc)", "Word 97–2003 (.doc)");
        assertRefused(WordDocuments.packed(Map.of("OFD.xml", "")), "OFD", "OFD");
        assertRefused(WordDocuments.packed(Map.of("a.txt", "")), "ZIP", "ZIP");
        assertRefused("{\\rtf1 x}".getBytes(StandardCharsets.UTF_8), "RTF", "RTF");
        assertRefused("<?xml version=\"1.0\"?><a/>".getBytes(StandardCharsets.UTF_8), "XML", "XML");
        assertRefused("MIME-Version: 1.0\n<html>".getBytes(StandardCharsets.UTF_8), "MHTML", "MHTML");
    }

    @Test
    void a_document_cut_off_is_called_damaged() {
        byte[] whole = WordDocuments.of("<w:p><w:r><w:t>正文</w:t></w:r></w:p>");

        assertRefused(java.util.Arrays.copyOf(whole, whole.length / 2), "损坏", "damaged");
        assertRefused(WordDocuments.of("<w:p><w:r>"), "损坏", "damaged");
        assertRefused(WordDocuments.of("<w:smartTag>".repeat(5000) + "</w:smartTag>".repeat(5000)), "损坏", "damaged");
    }

    @Test
    void entities_are_refused_and_nothing_outside_is_fetched() throws IOException {
        try (ServerSocket outside = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            String url = "http://127.0.0.1:" + outside.getLocalPort() + "/x";
            assertRefused(
                    WordDocuments.packed(WordDocuments.parts(
                            WordDocuments.MAIN,
                            "<!DOCTYPE d [<!ENTITY x SYSTEM \"" + url + "\">]>" + W
                                    + "<w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>")),
                    "实体",
                    "entities");
            assertThat(WordDocuments.read(related("attachedTemplate", url))).containsExactly("正文");
            assertThat(WordDocuments.read(related("styles", url))).containsExactly("正文");
            String page = "<html><head><base href='" + url + "'><link rel=stylesheet href='" + url
                    + "'></head><body><img src='" + url + "'><iframe src='" + url + "'></iframe>正文</body></html>";
            assertThat(WordDocuments.read(page.getBytes(StandardCharsets.UTF_8)))
                    .containsExactly("正文");

            outside.setSoTimeout(1);
            assertThatThrownBy(outside::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void a_page_of_nothing_but_tags_is_refused_and_a_deep_one_is_read() {
        assertRefused(("<html>" + "<b>".repeat(400_000)).getBytes(StandardCharsets.UTF_8), "300,000", "300,000");

        String deep = "<html><body>" + "<div><table><tr><td>".repeat(20_000) + "底";
        assertThat(WordDocuments.read(deep.getBytes(StandardCharsets.UTF_8))).contains("底");
    }

    @Test
    void a_document_of_one_line_of_a_megabyte_is_read() {
        String line = "支出71.00万元，".repeat(50_000);

        assertThat(WordDocuments.read(WordDocuments.of("<w:p><w:r><w:t>" + line + "</w:t></w:r></w:p>")))
                .containsExactly(line);
        assertThat(WordDocuments.read(("<html><p>" + line + "</p></html>").getBytes(StandardCharsets.UTF_8)))
                .containsExactly(line);
    }

    /** A document whose text, or the gap before it, is 200 MB long when unpacked. */
    private static byte[] bomb(String filling) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part :
                    WordDocuments.parts(WordDocuments.MAIN, "").entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
            byte[] block = filling.repeat(1024 * 1024).getBytes(StandardCharsets.UTF_8);
            zip.write((W + "<w:p>" + (filling.isBlank() ? "" : "<w:r><w:t>")).getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 200; i++) {
                zip.write(block);
            }
        }
        return out.toByteArray();
    }

    private static byte[] related(String kind, String url) {
        Map<String, String> parts = WordDocuments.parts(
                WordDocuments.MAIN, W + "<w:p><w:r><w:t>正文</w:t></w:r></w:p></w:body></w:document>");
        parts.put(
                "word/_rels/document.xml.rels",
                WordDocuments.relations(
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + kind, url, true));
        return WordDocuments.packed(parts);
    }

    private static void assertRefused(byte[] file, String chinese, String english) {
        assertThatThrownBy(() -> FileText.of(file)).isInstanceOfSatisfying(FileNotReadable.class, refused -> {
            assertThat(refused.text(Locale.ROOT)).contains(chinese).contains("请");
            assertThat(refused.text(Locale.ENGLISH)).contains(english);
        });
    }
}
