package org.mingzhang.report;

import java.time.Duration;
import java.util.List;
import org.mingzhang.org.Person;

/**
 * The door to the narrative while it is written. A page that edits works like this: on focus {@link #lease}; while typing
 * {@link #save} within 2 s of the last key, with the version it last got back, which also renews the lease; on leaving
 * {@link #release}. Nothing needs to be saved twice: saving an unchanged text changes nothing.
 */
public interface Sections {

    /** A lease ends after this much silence. */
    Duration SILENCE = Duration.ofSeconds(60);

    /** Longest text of one section, in UTF-16 units. */
    int LONGEST = 200_000;

    /**
     * All sections in reading order, empty ones too.
     *
     * @throws NotYourReport for another unit's report
     */
    List<SectionText> all(Person reader, String report);

    /**
     * One section.
     *
     * @throws NotYourReport for another unit's report
     * @throws IllegalArgumentException for a code the template does not have
     */
    SectionText one(Person reader, String report, String section);

    /** Whether {@link #save} and its sisters in {@link Figures} and {@link BudgetLines} would let this person write now. */
    boolean writable(Person person, String report);

    /**
     * Takes or renews the section for a person, for {@link #SILENCE}.
     *
     * @throws SectionBeingEdited when somebody else holds it; names them
     * @throws ReportLocked when the report is signed or published
     * @throws NotYoursToWrite when no open item gives the person the right {@code write-report}
     */
    SectionLease lease(Person writer, String report, String section);

    /** Gives the section free. Giving free what one does not hold changes nothing. */
    void release(Person writer, String report, String section);

    /**
     * Stores a text, cleaned (see {@link CleanText}), and renews the writer's lease.
     *
     * @param basedOn {@link SectionText#version()} of the text the writer began with
     * @return the section as stored; its version is the base of the next save
     * @throws SectionBeingEdited when somebody else holds the section; nothing is stored
     * @throws SectionChangedMeanwhile when the text was changed since {@code basedOn}; nothing is stored
     * @throws TextTooLong above {@link #LONGEST}
     * @throws ReportLocked when the report is signed or published
     * @throws NotYoursToWrite when no open item gives the person the right {@code write-report}
     */
    SectionText save(Person writer, String report, String section, String text, int basedOn);

    /** Tokens of the whole report that cannot be replaced by digits, in reading order. Empty when it may be signed. */
    List<UnresolvedToken> unresolved(String report);
}
