package org.mingzhang.report;

import java.util.List;
import java.util.Optional;
import org.mingzhang.org.Person;

/**
 * The door from one year's report to the next. The year before is the unit's report of the same template, when it has a
 * valid frozen version.
 */
public interface Continuations {

    /** The report that one of this year would continue. */
    Optional<Report> lastYear(Person drafter, int year, String template);

    /**
     * Starts a report as {@link Reports#start} does and takes over, in the same transaction: the text with its tokens, which
     * show the new year's figures; projects with name and group, what was carried out as what is carried in; indicators
     * with name, kind and weight, without values; figures of the year before, as they were frozen. Years and other digits
     * in the text stay as they are: see {@link #stale}.
     *
     * @throws NothingToContinue when there is no {@link #lastYear}
     */
    Continued start(Person drafter, int year, String template);

    /**
     * Sentences that say what last year's report said, in reading order: wording with at least 95 % likeness (1 −
     * Levenshtein distance ÷ length of the longer one, tokens counted as written) to a sentence of the same section, as it
     * was written or as it was frozen, or equal to one of any section. Without those that are shorter than eight
     * characters, and those in which a token shows another value than last year and no digit was typed.
     *
     * @throws NotYourReport for another unit's report
     */
    List<StaleSentence> stale(Person reader, String report);

    /** @param leftOut titles of last year's sections that said something and that the new template does not have */
    record Continued(Report report, List<String> leftOut) {}

    /**
     * @param section its code
     * @param text with figures as digits
     * @param digits whether it holds digits that are typed, and so may be last year's
     */
    record StaleSentence(String section, String text, boolean digits) {}
}
