package org.mingzhang.report;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text file, decoded. Line ends are LF.
 *
 * @param charset the encoding that fitted
 * @param removed how many invisible characters were taken out: controls, and marks that turn the writing direction
 */
record PlainText(String text, String charset, int removed) {

    static final int MOST_BYTES = 10 * 1024 * 1024;

    /** Far above any report: ten parts have 5,000 to 50,000 characters. A page could not show more. */
    static final int MOST_CHARACTERS = 500_000;

    private static final Charset GB18030 = Charset.forName("GB18030");

    /** Invisible, and able to make a line read differently from what it says; joiners and variation selectors stay: names need them. */
    private static final Pattern INVISIBLE = Pattern.compile(
            "[\\x00-\\x08\\x0B\\x0E-\\x1F\\x7F-\\x84\\x86-\\x9F\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF]");

    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|[\\x0B\\f\\x85\\u2028\\u2029]");

    /** What office files begin with, and what people call them. */
    private enum Known {
        PDF("%PDF", "PDF"),
        ZIP("PK\u0003\u0004", "Word / Excel / ZIP"),
        OLD_WORD("\u00D0\u00CF\u0011\u00E0", "Word 97–2003"),
        PNG("\u0089PNG", "PNG"),
        JPEG("\u00FF\u00D8\u00FF", "JPEG"),
        GIF("GIF8", "GIF"),
        RTF("{\\rtf", "RTF"),
        RAR("Rar!", "RAR"),
        PROGRAM("MZ\u0090", "EXE");

        private final byte[] beginning;
        private final String name;

        Known(String beginning, String name) {
            this.beginning = beginning.getBytes(StandardCharsets.ISO_8859_1);
            this.name = name;
        }

        boolean begins(byte[] bytes) {
            return bytes.length >= beginning.length
                    && ByteBuffer.wrap(bytes, 0, beginning.length).equals(ByteBuffer.wrap(beginning));
        }
    }

    /**
     * Reads UTF-8 (with or without byte order mark), GB18030 or marked UTF-16.
     *
     * @throws ImportRefused when the file is empty, too long, a binary, or in no known encoding
     */
    static PlainText decode(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new ImportRefused("report.import.tooBig", MOST_BYTES / 1024 / 1024);
        }
        for (Known known : Known.values()) {
            if (known.begins(bytes)) {
                throw new ImportRefused("report.import.otherKind", known.name);
            }
        }
        return candidates(bytes)
                .flatMap(charset -> strictly(bytes, charset).map(text -> cleaned(text, charset)).stream())
                .findFirst()
                .orElseThrow(() -> new ImportRefused("report.import.undecodable"));
    }

    private static Stream<Charset> candidates(byte[] bytes) {
        boolean marked = bytes.length >= 2
                && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
                        || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
        return (marked ? List.of(StandardCharsets.UTF_16) : List.of(StandardCharsets.UTF_8, GB18030)).stream();
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static PlainText cleaned(String raw, Charset charset) {
        String lines = LINE_END.matcher(raw.startsWith("\uFEFF") ? raw.substring(1) : raw)
                .replaceAll("\n");
        String text = INVISIBLE.matcher(lines).replaceAll("");
        int removed = lines.length() - text.length();
        if (lines.indexOf('\0') >= 0 || removed > 20 + lines.length() / 1000) {
            throw new ImportRefused("report.import.binary");
        }
        if (text.isBlank()) {
            throw new ImportRefused("report.import.empty");
        }
        if (text.length() > MOST_CHARACTERS) {
            throw new ImportRefused("report.import.tooLong", text.length(), MOST_CHARACTERS);
        }
        return new PlainText(text, charset.name(), removed);
    }
}
