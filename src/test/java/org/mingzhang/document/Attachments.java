package org.mingzhang.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Small files of every kind, made on the spot. */
public final class Attachments {

    private Attachments() {}

    /** The smallest that begins like one; nobody looks further. */
    public static byte[] pdf(String content) {
        return ("%PDF-1.7\n" + content + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] png() {
        return bytes("\u0089PNG\r\n\u001A\nIHDR");
    }

    public static byte[] jpeg() {
        return bytes("\u00FF\u00D8\u00FF\u00E0JFIF");
    }

    public static byte[] program() {
        return bytes("MZ\u0090\u0000This program cannot be run in DOS mode.");
    }

    public static byte[] docx(String text) {
        return WordDocuments.of("<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>");
    }

    public static byte[] withMacros() {
        return WordDocuments.packed(WordDocuments.parts(
                "application/vnd.ms-word.document.macroEnabled.main+xml", "<document><body/></document>"));
    }

    public static byte[] xlsx() {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.createSheet("台账").createRow(0).createCell(0).setCellValue("842");
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] ofd() {
        return ofd(
                "<ofd:OFD xmlns:ofd=\"http://www.ofdspec.org/2016\" Version=\"1.1\" DocType=\"OFD\"><ofd:DocBody/></ofd:OFD>");
    }

    static byte[] ofd(String main) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("OFD.xml", main);
        parts.put("Doc_0/Document.xml", "<ofd:Document xmlns:ofd=\"http://www.ofdspec.org/2016\"/>");
        return WordDocuments.packed(parts);
    }

    private static byte[] bytes(String latin1) {
        return latin1.getBytes(StandardCharsets.ISO_8859_1);
    }
}
