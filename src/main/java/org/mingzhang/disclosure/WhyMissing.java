package org.mingzhang.disclosure;

import org.mingzhang.base.Refusal;

/** Taking a report back needs a reason of 1 to 500 characters. */
public class WhyMissing extends Refusal {

    public WhyMissing() {
        super("disclosure.whyMissing");
    }
}
