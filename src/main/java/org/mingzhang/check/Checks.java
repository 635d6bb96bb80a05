package org.mingzhang.check;

import java.util.List;
import org.mingzhang.org.Person;

/** The door to checking reports. */
public interface Checks {

    /** Longest explanation, in characters. */
    int MOST = 1000;

    /**
     * Everything found in the report as it stands: its narrative, its figures, its projects, and what the text says
     * against the figures. Errors first, each in the order of the text.
     *
     * @throws org.mingzhang.report.NotYourReport for another unit's report, with an audit row
     */
    List<Checked> of(Person reader, String report);

    /** Whether the person may explain warnings now: the same who may write the report. */
    boolean mayExplain(Person person, String report);

    /**
     * Says why a warning may stand; a blank text takes the explanation back. It lapses when the quoted text changes.
     *
     * @throws NotYoursToExplain when no open item lets the person write the report, with an audit row
     * @throws FindingGone when there is no such warning any more
     * @throws ExplanationTooLong above {@link #MOST} characters
     */
    void explain(Person writer, String report, String fingerprint, String text);
}
