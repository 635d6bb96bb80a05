package org.mingzhang.document;

import org.mingzhang.base.Refusal;

/** The body of a paper is not what may be printed: not well-formed, or with an element that is none of paper's. */
public class BadPaper extends Refusal {

    public BadPaper(String what) {
        super("document.badPaper", what);
    }
}
