package org.mingzhang.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What can be read out of a PDF: the text of its pages, line by line, and the glyphs that are none. */
public record PrintedText(List<List<String>> pages, List<String> withoutGlyph) {

    public static PrintedText of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Reader reader = new Reader();
            List<List<String>> pages = new ArrayList<>();
            for (int i = 1; i <= document.getNumberOfPages(); i++) {
                reader.setStartPage(i);
                reader.setEndPage(i);
                pages.add(reader.getText(document)
                        .lines()
                        .filter(l -> !l.isBlank())
                        .toList());
            }
            return new PrintedText(pages, reader.withoutGlyph);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String all() {
        return pages.stream().flatMap(List::stream).collect(Collectors.joining("\n"));
    }

    /** Characters of the source that cannot be found in the PDF, with their code points. */
    public List<String> lost(String source) {
        TreeSet<Integer> have = all().codePoints().boxed().collect(Collectors.toCollection(TreeSet::new));
        return source.codePoints()
                .filter(c -> !Character.isWhitespace(c) && c != 0x3000 && !have.contains(c))
                .distinct()
                .mapToObj("U+%04X"::formatted)
                .toList();
    }

    /** Radicals, private codes, replacement characters: what copies and searches wrongly. */
    public List<String> wrongCodes() {
        return all().codePoints()
                .filter(c -> c >= 0x2E80 && c <= 0x2FDF || c >= 0xE000 && c <= 0xF8FF || c == 0xFFFD || c == 0)
                .distinct()
                .mapToObj("U+%04X"::formatted)
                .toList();
    }

    private static final class Reader extends PDFTextStripper {

        private final List<String> withoutGlyph = new ArrayList<>();

        @Override
        protected void processTextPosition(TextPosition text) {
            for (int code : text.getCharacterCodes()) {
                try {
                    if (text.getFont() instanceof PDType0Font font && font.codeToGID(code) == 0) {
                        withoutGlyph.add(text.getUnicode() + " in " + font.getName());
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            super.processTextPosition(text);
        }
    }
}
