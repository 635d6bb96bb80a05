package org.mingzhang.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Text as it is printed: without characters that show nothing, and with one code for each character. Text copied from
 * PDF files is full of radicals that look like ideographs and are found by no search.
 */
public final class CleanText {

    private static final Map<Integer, String> RADICALS = radicals();

    private CleanText() {}

    /**
     * NFC; radicals (U+2E80–2FDF) as the ideographs they stand for; without soft hyphens, zero-width and direction
     * marks, variation selectors and controls other than tab and line end. Half a surrogate pair becomes U+FFFD.
     */
    public static String of(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().filter(c -> !showsNothing(c)).forEach(c -> append(clean, c));
        return Normalizer.normalize(clean, Normalizer.Form.NFC);
    }

    private static void append(StringBuilder clean, int c) {
        if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
            clean.append('\uFFFD');
        } else if (c >= 0x2F00 && c <= 0x2FDF) {
            clean.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
        } else {
            clean.append(RADICALS.getOrDefault(c, Character.toString(c)));
        }
    }

    private static boolean showsNothing(int c) {
        return c < 0x20 && c != '\t' && c != '\n' && c != '\r'
                || c >= 0x7F && c <= 0x9F
                || c == 0x00AD
                || c >= 0x200B && c <= 0x200F
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2060 && c <= 0x206F
                || c >= 0xFE00 && c <= 0xFE0F
                || c == 0xFEFF
                || c == 0xFFFE
                || c == 0xFFFF
                || c >= 0xE0100 && c <= 0xE01EF;
    }

    private static Map<Integer, String> radicals() {
        Map<Integer, String> radicals = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(CleanText.class.getResourceAsStream("radicals.txt"))) {
            new String(in.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" "))
                    .forEach(pair -> radicals.put(
                            Integer.parseInt(pair[0], 16), Character.toString(Integer.parseInt(pair[1], 16))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return radicals;
    }
}
