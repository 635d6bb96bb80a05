package org.mingzhang.document;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What a file is by its first bytes, and what people call it. */
enum FileKind {
    PDF("%PDF", "PDF"),
    ZIP("PK\u0003\u0004", "ZIP"),
    EMPTY_ZIP("PK\u0005\u0006", "ZIP"),
    OLD_OFFICE("\u00D0\u00CF\u0011\u00E0", "Word 97–2003"),
    PNG("\u0089PNG", "PNG"),
    JPEG("\u00FF\u00D8\u00FF", "JPEG"),
    GIF("GIF8", "GIF"),
    RTF("{\\rtf", "RTF"),
    RAR("Rar!", "RAR"),
    SEVEN_ZIP("7z\u00BC\u00AF", "7-Zip"),
    GZIP("\u001F\u008B\b", "GZIP"),
    PROGRAM("MZ\u0090", "EXE"),
    ARCHIVED_PAGE("MIME-Version:", "MHTML (.mht)"),
    TEXT("", "");

    private final byte[] beginning;
    private final String called;

    FileKind(String beginning, String called) {
        this.beginning = beginning.getBytes(StandardCharsets.ISO_8859_1);
        this.called = called;
    }

    String called() {
        return called;
    }

    static FileKind of(byte[] file) {
        return Arrays.stream(values())
                .filter(kind -> kind.begins(file))
                .findFirst()
                .orElse(TEXT);
    }

    private boolean begins(byte[] file) {
        return file.length >= beginning.length
                && ByteBuffer.wrap(file, 0, beginning.length).equals(ByteBuffer.wrap(beginning));
    }
}
