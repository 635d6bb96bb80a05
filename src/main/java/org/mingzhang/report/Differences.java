package org.mingzhang.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingzhang.report.compare.Passage;
import org.mingzhang.report.compare.TextComparison;

/**
 * What changed between two states of a report, a kind at a time. Only what changed is listed.
 *
 * @param facts single lines: title, headings, sources of figures
 * @param parts whose text changed, in the order of the outline
 * @param figures in the dictionary's order
 * @param tables whose rows changed
 */
public record Differences(
        List<FactChange> facts, List<PartChange> parts, List<ValueChange> figures, List<TableChange> tables) {

    /** How many single things changed: facts, sentences, figures, rows. */
    public int count() {
        return facts.size()
                + parts.stream().mapToInt(PartChange::count).sum()
                + figures.size()
                + tables.stream().mapToInt(TableChange::count).sum();
    }

    /** How many rows of attached tables changed; most of them show again what figures and projects say. */
    public int attachedRows() {
        return tables.stream()
                .filter(TableChange::attached)
                .mapToInt(TableChange::count)
                .sum();
    }

    /** What became of something that has a key. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    /** A line that changed; {@code of} names what it belongs to, where the fact alone does not say it. */
    public record FactChange(Fact fact, String of, String before, String after) {

        /** What the line is. */
        public enum Fact {
            TITLE,
            UNIT,
            TEMPLATE,
            HEADING,
            SOURCE,
            /** Lines above and below a table. */
            TABLE
        }
    }

    /**
     * A part whose text changed.
     *
     * @param heading with its numbering
     * @param passages the whole text, what stayed the same too
     */
    public record PartChange(String code, String heading, Kind kind, List<Passage> passages) {

        /** Sentences and lines that changed; a part that came or went without any text is one change. */
        public int count() {
            return Math.max(1, TextComparison.changes(passages));
        }
    }

    /**
     * A figure or a cell. Empty is missing, which is not 0.
     *
     * @param unit 万元, 人 …; empty for words
     */
    public record ValueChange(String label, String unit, Optional<String> before, Optional<String> after) {

        private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,40}(\\.[0-9]{1,20})?");

        /** New less old, when both are numbers. 0 when only the writing changed: 67.2 became 67.20. */
        public Optional<BigDecimal> difference() {
            return number(after).flatMap(is -> number(before).map(is::subtract));
        }

        boolean says(String words) {
            return before.or(() -> after).filter(words::equals).isPresent();
        }

        private static Optional<BigDecimal> number(Optional<String> value) {
            return value.filter(text -> NUMBER.matcher(text).matches()).map(BigDecimal::new);
        }
    }

    /**
     * @param attached whether it is an attachment, and not the table of projects
     * @param reordered whether rows that stayed follow each other differently
     */
    public record TableChange(String title, boolean attached, List<RowChange> rows, boolean reordered) {

        /** Rows that changed, and their order if it did. */
        public int count() {
            return rows.size() + (reordered ? 1 : 0);
        }
    }

    /** @param cells of an added or removed row those that say more than its label, else those that changed */
    public record RowChange(Kind kind, String label, List<ValueChange> cells) {}
}
