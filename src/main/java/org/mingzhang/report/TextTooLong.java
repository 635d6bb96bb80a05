package org.mingzhang.report;

import org.mingzhang.base.Refusal;

/** The text is longer than a section may be. */
public class TextTooLong extends Refusal {

    public TextTooLong(int length, int longest) {
        super("report.textTooLong", length, longest);
    }
}
