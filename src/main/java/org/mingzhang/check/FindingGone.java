package org.mingzhang.check;

import org.mingzhang.base.Refusal;

/** The warning is not there any more: the text has changed meanwhile. */
public class FindingGone extends Refusal {

    public FindingGone() {
        super("check.gone");
    }
}
