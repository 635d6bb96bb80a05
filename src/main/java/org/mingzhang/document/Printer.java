package org.mingzhang.document;

import java.util.List;
import java.util.Optional;

/** Prints papers as PDF/A-2a and PDF/UA-1 by the rules of GB/T 9704—2012. A few at a time; the others wait their turn. */
public interface Printer {

    /**
     * Text is cleaned first ({@link CleanText}). A draft carries a small mark at its head.
     *
     * @param seal drawn over issuer and date by §7.3.5 of the standard; empty for an unsealed print, and for every draft
     * @throws MissingGlyphs when a character of the paper is in none of the fonts; names the code points
     * @throws BadPaper when the body is not well-formed XHTML made of the elements that {@code gw.css} lists
     */
    byte[] pdf(Paper paper, Optional<SealPicture> seal);

    /**
     * The characters of a text that cannot be printed, for people: {@code 𰻞（U+30EDE）}; empty when all can. Cheap: to be
     * asked while somebody is typing.
     */
    String missing(String text);

    /**
     * The pages as PNG pictures, for previews on screen.
     *
     * @param pdf printed here; at most the first 60 pages are drawn
     * @param dpi 96 for a page as wide as paper on screen; lowered where a page would have more than 4 million pixels
     */
    List<byte[]> pages(byte[] pdf, int dpi);

    /** The page with issuer and date as a PNG picture; empty when the paper has no place for them. */
    Optional<byte[]> closingPage(byte[] pdf, int dpi);
}
