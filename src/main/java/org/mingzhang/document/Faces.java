package org.mingzhang.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The five faces, read once. 宋体 is the last resort of all of them, so what it lacks cannot be printed. */
@Component
class Faces {

    static final List<String> NAMES = List.of("fangsong", "kaiti", "heiti", "biaosong", "songti");

    private static final int LAST_CODE_POINT = 0x3FFFF;

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private @Nullable BitSet printable;

    Faces() {
        NAMES.forEach(name -> files.put(name, read(name)));
    }

    InputStream open(String name) {
        return new ByteArrayInputStream(file(name));
    }

    /** The characters that cannot be printed, each once with its code point: {@code 𰻞（U+30EDE）}; empty when all can. */
    String missing(String text) {
        BitSet known = printable();
        return text.codePoints()
                .distinct()
                .filter(c -> c != '\t' && c != '\n' && c != '\r' && !known.get(c))
                .mapToObj(c -> "%s（U+%04X）".formatted(shown(c), c))
                .collect(Collectors.joining("、"));
    }

    /** Width of a line in a face at 1 pt, without letter-spacing. */
    double width(String name, String line) {
        try (TrueTypeFont face = parse(name)) {
            CmapLookup glyphs = face.getUnicodeCmapLookup();
            double units = 0;
            for (int c : line.codePoints().toArray()) {
                units += face.getAdvanceWidth(glyphs.getGlyphId(c));
            }
            return units / face.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized BitSet printable() {
        BitSet known = printable;
        if (known == null) {
            known = coverage("songti");
            printable = known;
        }
        return known;
    }

    private BitSet coverage(String name) {
        BitSet covered = new BitSet(LAST_CODE_POINT);
        try (TrueTypeFont face = parse(name)) {
            CmapLookup glyphs = face.getUnicodeCmapLookup();
            for (int c = ' '; c <= LAST_CODE_POINT; c++) {
                if (glyphs.getGlyphId(c) != 0) {
                    covered.set(c);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return covered;
    }

    private TrueTypeFont parse(String name) throws IOException {
        return new TTFParser().parse(new RandomAccessReadBuffer(file(name)));
    }

    private byte[] file(String name) {
        return Objects.requireNonNull(files.get(name), name);
    }

    private static byte[] read(String name) {
        try (InputStream in = Objects.requireNonNull(Faces.class.getResourceAsStream("/fonts/" + name + ".ttf"))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A private or half character is named by its code only. */
    private static String shown(int c) {
        return switch (Character.getType(c)) {
            case Character.PRIVATE_USE, Character.SURROGATE, Character.UNASSIGNED, Character.CONTROL -> "";
            default -> Character.toString(c);
        };
    }
}
