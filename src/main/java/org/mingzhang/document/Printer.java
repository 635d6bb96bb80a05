package org.mingzhang.document;

import java.util.Optional;

/** Prints papers as PDF/A and PDF/UA by the rules of GB/T 9704—2012. */
public interface Printer {

    /**
     * @param seal picture of the seal (PNG with transparency, square), drawn over issuer and date by §7.3.5 of the
     *     standard; empty for an unsealed print
     * @throws MissingGlyphs when a character of the paper is in none of the fonts; names the code points
     */
    byte[] pdf(Paper paper, Optional<SealPicture> seal);
}
