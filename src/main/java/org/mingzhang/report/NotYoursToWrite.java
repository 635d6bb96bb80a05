package org.mingzhang.report;

import org.mingzhang.base.Forbidden;
import org.mingzhang.base.Refusal;

/** No open item of the report lets the person write in it. */
public class NotYoursToWrite extends Refusal implements Forbidden {

    public NotYoursToWrite() {
        super("report.notYoursToWrite");
    }
}
