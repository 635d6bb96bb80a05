package org.mingzhang.report;

import java.time.Instant;
import org.mingzhang.base.OfficeTime;
import org.mingzhang.base.Refusal;

/** The section's text was changed since the writer read it. What the writer typed was not stored. */
public class SectionChangedMeanwhile extends Refusal {

    public SectionChangedMeanwhile(String section, String who, Instant at) {
        super("report.sectionChangedMeanwhile", section, who, OfficeTime.minute(at));
    }
}
