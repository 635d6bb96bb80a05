package org.mingzhang.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The text of a file that somebody brings: plain text (UTF-8, GB18030 or marked UTF-16), a Word document (.docx) or a
 * web page (.html). What the file is decides its content, not its name. Nothing that a file refers to is fetched.
 *
 * @param lines as a reader sees them, in reading order; the cells of a table row are separated by tabs. The lines of
 *     plain text are those of the file.
 * @param form what the file was and its encoding, for people: {@code GB18030}, {@code HTML, UTF-8}, {@code Word}
 * @param removed how many invisible characters were taken out: controls, and marks that turn the writing direction
 */
public record FileText(List<String> lines, String form, int removed) {

    /** The largest file that is read, in bytes. */
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    /** Invisible, and able to make a line read differently from what it says; joiners and variation selectors stay: names need them. */
    private static final Pattern INVISIBLE = Pattern.compile(
            "[\\x00-\\x08\\x0B\\x0E-\\x1F\\x7F-\\x84\\x86-\\x9F\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF]");

    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|[\\x0B\\f\\x85\\u2028\\u2029]");

    public FileText {
        lines = List.copyOf(lines);
    }

    /**
     * Reads no more than one byte above the limit, however much the stream has.
     *
     * @throws FileNotReadable see {@link #of(byte[])}
     */
    public static FileText of(InputStream file) throws IOException {
        return of(file.readNBytes(MOST_BYTES + 1));
    }

    /** @throws FileNotReadable when the file is too large, damaged, empty, or something else than it may be */
    public static FileText of(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new FileNotReadable("document.file.tooBig", MOST_BYTES / 1024 / 1024);
        }
        FileText text = read(file);
        if (text.lines.stream().allMatch(String::isBlank)) {
            throw new FileNotReadable("document.file.empty");
        }
        return text;
    }

    private static FileText read(byte[] file) {
        return switch (FileKind.of(file)) {
            case ZIP -> visible(WordFile.lines(file), "Word");
            case OLD_OFFICE -> throw OldOffice.refusal(file);
            case TEXT -> text(Decoded.of(file));
            case FileKind other -> throw FileNotReadable.otherKind(other.called());
        };
    }

    /** The lines as one text. */
    public String text() {
        return String.join("\n", lines);
    }

    private static FileText text(Decoded decoded) {
        if (PageText.isPage(decoded.text())) {
            return visible(PageText.lines(decoded.text()), "HTML, " + decoded.charset());
        }
        String raw = LINE_END.matcher(decoded.text()).replaceAll("\n");
        FileText text = visible(List.of(raw.split("\n", -1)), decoded.charset());
        if (raw.indexOf('\0') >= 0 || text.removed() > 20 + raw.length() / 1000) {
            throw new FileNotReadable("document.file.binary");
        }
        return text;
    }

    private static FileText visible(List<String> lines, String form) {
        List<String> clean = lines.stream()
                .map(line -> INVISIBLE.matcher(line).replaceAll(""))
                .toList();
        return new FileText(clean, form, length(lines) - length(clean));
    }

    private static int length(List<String> lines) {
        return lines.stream().mapToInt(String::length).sum();
    }
}
