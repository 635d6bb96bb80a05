package org.mingzhang.check;

import org.mingzhang.base.Refusal;

/** An explanation is a few sentences. */
public class ExplanationTooLong extends Refusal {

    public ExplanationTooLong(int most) {
        super("check.tooLong", most);
    }
}
