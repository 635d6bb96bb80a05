package org.mingzhang.disclosure;

import org.mingzhang.base.Refusal;

/** Only the unit's disclosure officer 政务公开专员 may do this. */
public class NotDisclosureOfficer extends Refusal {

    public NotDisclosureOfficer() {
        super("disclosure.notDisclosureOfficer");
    }
}
