package org.mingzhang.report;

import org.mingzhang.base.Refusal;

/** Only drafters 起草人 start reports. */
public class NotADrafter extends Refusal {

    public NotADrafter() {
        super("report.notADrafter");
    }
}
