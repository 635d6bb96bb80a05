package org.mingzhang.check;

import org.mingzhang.base.Refusal;

/** No open item of the report lets the person explain its warnings. */
public class NotYoursToExplain extends Refusal {

    public NotYoursToExplain() {
        super("check.notYours");
    }
}
