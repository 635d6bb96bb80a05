package org.mingzhang.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a file is that somebody attaches: its content says so. */
class FileFormatTest {

    @TempDir
    Path folder;

    @Test
    void files_of_all_kinds_are_known_by_their_content() throws IOException {
        assertThat(of(Attachments.pdf("发票"))).isEqualTo(FileFormat.PDF);
        assertThat(of(Attachments.png())).isEqualTo(FileFormat.PNG);
        assertThat(of(Attachments.jpeg())).isEqualTo(FileFormat.JPEG);
        assertThat(of(Attachments.docx("会议纪要"))).isEqualTo(FileFormat.DOCX);
        assertThat(of(Attachments.xlsx())).isEqualTo(FileFormat.XLSX);
        assertThat(of(Attachments.ofd())).isEqualTo(FileFormat.OFD);
    }

    @Test
    void other_files_are_refused_by_what_they_are() {
        refused(Attachments.program(), "EXE");
        refused("<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8), "TXT / HTML");
        refused(WordDocuments.packed(Map.of("a.exe", "MZ")), "ZIP");
        refused(WordDocuments.packed(Map.of("content.xml", "<x/>")), "OpenDocument");
        refused(
                WordDocuments.packed(WordDocuments.parts(
                        "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml", "<p/>")),
                "PowerPoint");
        refused(
                WordDocuments.packed(WordDocuments.parts("application/vnd.ms-excel.sheet.binary.main", "<p/>")),
                "Excel (.xlsb)");
    }

    @Test
    void macros_are_refused_under_every_name() {
        Map<String, String> hidden = WordDocuments.parts(WordDocuments.MAIN, "<document/>");
        hidden.computeIfPresent(
                "[Content_Types].xml",
                (name, types) -> types.replace(
                        "</Types>",
                        "<Override PartName=\"/word/any.bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/></Types>"));
        hidden.put("word/any.bin", "x");

        refused(Attachments.withMacros(), "宏");
        refused(WordDocuments.packed(hidden), "宏");
    }

    @Test
    void a_packed_file_that_only_has_a_part_called_ofd_is_none() {
        refused(Attachments.ofd("<html/>"), "打不开");
        refused(Attachments.ofd("<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><OFD>&e;</OFD>"), "实体声明");
    }

    @Test
    void a_broken_or_endless_package_is_refused() {
        byte[] whole = Attachments.docx("正文");
        Map<String, String> many = WordDocuments.parts(WordDocuments.MAIN, "<document/>");
        for (int i = 0; i < 6000; i++) {
            many.put("word/p" + i + ".xml", "");
        }

        refused(java.util.Arrays.copyOf(whole, whole.length / 2), "打不开");
        refused(WordDocuments.packed(many), "构造不正常");
    }

    @Test
    void a_password_is_named() throws Exception {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (POIFSFileSystem streams = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("机密");
            try (OutputStream out = encryptor.getDataStream(streams)) {
                out.write(Attachments.docx("正文"));
            }
            streams.writeFilesystem(file);
        }

        refused(file.toByteArray(), "打开密码");
    }

    private FileFormat of(byte[] content) throws IOException {
        return FileFormat.of(Files.write(folder.resolve("file"), content));
    }

    private void refused(byte[] content, String why) {
        assertThatThrownBy(() -> of(content)).isInstanceOfSatisfying(FileNotReadable.class, refused -> {
            assertThat(refused.text(Locale.ROOT)).contains(why).contains("请");
            assertThat(refused.text(Locale.ENGLISH)).doesNotContain("请").hasSizeGreaterThan(40);
        });
    }
}
