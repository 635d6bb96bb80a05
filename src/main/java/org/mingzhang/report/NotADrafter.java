package org.mingzhang.report;

import org.mingzhang.base.Forbidden;
import org.mingzhang.base.Refusal;

/** Only drafters 起草人 start reports. */
public class NotADrafter extends Refusal implements Forbidden {

    public NotADrafter() {
        super("report.notADrafter");
    }
}
