package org.mingzhang.document;

import org.mingzhang.base.Refusal;

/** Characters that none of the fonts can print. */
public class MissingGlyphs extends Refusal {

    public MissingGlyphs(String characters) {
        super("document.missingGlyphs", characters);
    }
}
