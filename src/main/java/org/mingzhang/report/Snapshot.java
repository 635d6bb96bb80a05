package org.mingzhang.report;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a frozen version says, every figure token resolved.
 *
 * @param issuedOn 成文日期 as ISO date
 */
public record Snapshot(
        String title,
        String unit,
        String unitName,
        int year,
        String template,
        String issuedOn,
        List<Part> parts,
        List<Figure> figures,
        List<BudgetLine> budgetLines,
        List<Table> tables,
        List<Proof> evidence) {

    /**
     * A heading with its text.
     *
     * @param code of the section in the template
     * @param level 1 to 3
     * @param numbering generated: 一、 （一） 1.
     * @param text paragraphs separated by line ends; 无 for an empty part
     */
    public record Part(String code, int level, String numbering, String title, String text) {}

    /**
     * @param value in the unit's digits; text figures do not exist
     * @param period {@code 2024}, {@code 2023}
     */
    public record Figure(String code, String label, BigDecimal value, String unit, String period, String source) {}

    /** One project of the spending, amounts in 万元. A missing amount is {@code null} in JSON and absent here. */
    public record BudgetLine(
            String name,
            String group,
            java.util.Optional<BigDecimal> carriedIn,
            java.util.Optional<BigDecimal> initialBudget,
            java.util.Optional<BigDecimal> adjustment,
            java.util.Optional<BigDecimal> executed,
            java.util.Optional<BigDecimal> carriedOut) {}

    /**
     * A table as it is printed: 附件1 to 附件3. A table in which nothing is filled in is not there.
     *
     * @param code of the table in the template
     * @param owner name of the project whose table it is; empty for a table of the whole report
     * @param notes lines above it, @param foot lines below it
     */
    public record Table(
            String code, String title, String owner, List<String> notes, List<TablePart> parts, List<String> foot) {}

    /**
     * @param rowLabel head of the column of row names; empty when rows have no names
     * @param named whether rows have names
     */
    public record TablePart(String title, boolean named, String rowLabel, List<Head> heads, List<Row> rows) {}

    /**
     * 佐证材料 of a row: which file it was, not what the file says.
     *
     * @param owner name of the project whose table it is; empty for a table of the whole report
     * @param row the row's code or id; {@code label} is its name
     * @param size in bytes
     * @param sha256 of its bytes, lower-case hex; {@code sm3} the same by GB/T 32905
     */
    public record Proof(
            String table,
            String owner,
            String part,
            String row,
            String label,
            String name,
            long size,
            String sha256,
            String sm3) {}

    /** @param number whether the column holds numbers */
    public record Head(String label, boolean number) {}

    /**
     * @param level how far the name is indented
     * @param cells as printed, one for each head: blank is missing, — does not apply
     */
    public record Row(String name, int level, List<String> cells) {}
}
