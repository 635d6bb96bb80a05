package org.mingzhang.report;

import java.util.List;
import java.util.Locale;
import org.mingzhang.org.Person;

/**
 * What other rooms have to say about places in a section while it is written, such as findings of a checker. Called after
 * each pause in typing: an implementation answers within a fraction of a second.
 */
public interface SectionMarks {

    /**
     * What concerns the section as it is stored, in no particular order.
     *
     * @throws NotYourReport for another unit's report
     */
    List<SectionMark> of(Person reader, String report, String section, Locale locale);
}
