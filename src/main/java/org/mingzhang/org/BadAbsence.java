package org.mingzhang.org;

import org.mingzhang.base.Refusal;

/** An absence that cannot be arranged so; the text says why. */
public class BadAbsence extends Refusal {

    /** @param why end of the text's key: {@code period}, {@code self}, {@code proxy} or {@code overlap} */
    BadAbsence(String why) {
        super("org.absence.bad." + why);
    }
}
