package org.mingzhang.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an imported text seems to say, for a person to review. Every line of the text that is not blank stands in exactly
 * one of cover, sections (as heading or text), tables, closing and left over.
 *
 * @param cover lines before the first heading that a cover has; the report prints its own
 * @param sections in the order of the template
 * @param figures proposals for the field dictionary
 * @param lines proposals for the table of projects
 * @param indicators proposals for the table of scores
 * @param tables lines of tables that were read into figures and indicators
 * @param closing list of attachments, signature and date; the report prints its own
 * @param leftOver lines that fit nowhere
 */
public record ImportedDraft(
        List<String> cover,
        List<Section> sections,
        List<Figure> figures,
        List<Line> lines,
        List<Indicator> indicators,
        List<String> tables,
        List<String> closing,
        List<String> leftOver) {

    /**
     * @param code of the section in the template
     * @param heading as written, with its own numbering
     * @param line number of the heading, counted from 1
     * @param text paragraphs as written, separated by line ends; empty when only the heading stands there
     */
    public record Section(String code, String heading, int line, String text) {}

    /**
     * @param code in the template's field dictionary
     * @param value in the dictionary's unit
     * @param evidence the words it was read from
     * @param line number, counted from 1
     */
    public record Figure(String code, BigDecimal value, String evidence, int line) {}

    /** A project with its amounts in 万元; an amount that the sentence does not give is empty. 调减 is negative. */
    public record Line(
            String name,
            Optional<BigDecimal> carriedIn,
            Optional<BigDecimal> initialBudget,
            Optional<BigDecimal> adjustment,
            Optional<BigDecimal> executed,
            Optional<BigDecimal> carriedOut,
            String evidence,
            int line) {}

    /**
     * A row of a table of indicators.
     *
     * @param table code of the table in the template
     * @param cells by the codes of its columns, as a person would type them; what is not known is absent
     */
    public record Indicator(String table, Map<String, String> cells, String evidence, int line) {}
}
