package org.mingzhang.report;

import org.mingzhang.base.Forbidden;
import org.mingzhang.base.Refusal;

/** The report belongs to another unit, or does not exist: outsiders are not told which. */
public class NotYourReport extends Refusal implements Forbidden {

    public NotYourReport() {
        super("report.notYourReport");
    }
}
