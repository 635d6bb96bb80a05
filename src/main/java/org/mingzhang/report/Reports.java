package org.mingzhang.report;

import java.util.List;
import java.util.Optional;
import org.mingzhang.org.Person;

/** The door to reports. */
public interface Reports {

    /**
     * Makes a report from the newest template of that name and starts its flow, in one transaction.
     *
     * @param template id of a template, without version: {@code hunan-department}
     * @throws NotADrafter when the person does not hold that role
     * @throws ReportExists when the unit has a report of that template for the year
     * @throws NoSuchTemplate for an unknown id
     */
    Report start(Person drafter, int year, String template);

    /**
     * A report the person may read: of the own unit.
     *
     * @throws NotYourReport for another unit's report, with an audit row; also for an id that does not exist
     */
    Report open(Person person, String id);

    /** For rooms that act by themselves: steps, the portal. */
    Optional<Report> find(String id);

    /** What would be frozen if the report were signed now; what was frozen when it is. For checks, tables and previews. */
    Snapshot current(String id);

    /** Reports of the person's unit, newest year first. */
    List<Report> list(Person person, int offset, int limit);

    /** The narrative as lines of plain text, headings with their generated numbers, figures resolved: what the checker reads. */
    List<NarrativeLine> narrative(String id);

    /** The valid frozen version, if there is one. */
    Optional<FrozenVersion> frozen(String id);

    /** Any frozen version ever made. */
    Optional<FrozenVersion> version(String versionId);

    /** Notes that the valid frozen version is public now. Doing it twice changes nothing. */
    void markPublished(String id);
}
