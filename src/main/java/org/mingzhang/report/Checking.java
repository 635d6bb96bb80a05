package org.mingzhang.report;

import java.math.BigDecimal;
import java.util.List;

/**
 * How reports of a template are checked, on top of what holds in the whole country. A template only keeps these words;
 * what they mean is the checker's business.
 *
 * @param glossary terms that have ended
 * @param entities names of the region's own and of near-by bodies and places
 * @param levels how much the findings of a kind weigh
 * @param thresholds from where on something needs a reason
 */
public record Checking(List<Term> glossary, List<Entities> entities, List<Level> levels, List<Threshold> thresholds) {

    static final Checking NOTHING = new Checking(List.of(), List.of(), List.of(), List.of());

    /**
     * A term that ended.
     *
     * @param use the term that took its place; empty when none did
     * @param since year of the first report in which it is out of date
     * @param source law or approval that ended it
     */
    public record Term(String word, String use, int since, String source) {}

    /**
     * Names for units of one area.
     *
     * @param units words in a unit's name, one of which makes it one of these units: 株洲市
     * @param own names that are the unit's own although its name does not hold them
     * @param others bodies and areas that are never the unit itself
     * @param places names that are easily written wrong
     */
    public record Entities(List<String> units, List<String> own, List<String> others, List<String> places) {}

    /**
     * @param kind of finding, domain reference §7
     * @param weight what its findings weigh
     * @param line of the template's file
     */
    public record Level(String kind, Weight weight, int line) {}

    /** What the findings of a kind weigh. */
    public enum Weight {
        OFF,
        INFO,
        WARN,
        ERROR
    }

    /** @param line of the template's file */
    public record Threshold(String name, BigDecimal value, int line) {}
}
