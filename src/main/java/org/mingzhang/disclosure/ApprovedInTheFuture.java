package org.mingzhang.disclosure;

import java.time.LocalDate;
import org.mingzhang.base.Refusal;

/** The day given for the accounts' approval has not come yet. */
public class ApprovedInTheFuture extends Refusal {

    public ApprovedInTheFuture(LocalDate day) {
        super("disclosure.approvedInTheFuture", day.toString());
    }
}
