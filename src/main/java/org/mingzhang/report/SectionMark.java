package org.mingzhang.report;

import java.util.List;

/**
 * A place in a section that somebody should look at.
 *
 * @param paragraph counted from 0, blank ones left out, as in {@link NarrativeLine}
 * @param words the marked part of the paragraph as it is printed
 * @param what what is the matter and what to do
 * @param rule the rule that says so
 * @param note what has been said about it already; may be empty
 * @param others where else to look
 */
public record SectionMark(
        int paragraph, String words, Weight weight, String what, String rule, String note, List<Place> others) {

    /** How much it matters. */
    public enum Weight {
        /** Stands against submitting. */
        ERROR,
        /** Must be corrected or explained. */
        WARN,
        /** A hint, or a warning that has been explained. */
        HINT
    }

    /**
     * Another place.
     *
     * @param section empty where there is none to go to: the cover, a figure, a project
     * @param heading of the section with its number; otherwise what kind of place it is
     * @param words verbatim
     */
    public record Place(String section, String heading, String words) {}
}
