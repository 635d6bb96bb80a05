package org.mingzhang.report.tables;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table of the report as its template lays it out: 附件1 基础数据表, 附件2 部门整体支出绩效自评表 … A cell never holds a number
 * that stands elsewhere: it names the figure, or computes from it.
 *
 * @param code {@code baseData}
 * @param title with {@code {year}} and {@code {unit}}
 * @param notes lines between title and table, with the same placeholders: 填报单位（盖章）：{unit}
 * @param perProject whether there is one such table for every project of the report
 * @param scheme code of the scoring scheme its indicators follow; empty for a table without indicators
 * @param foot lines below the table: 填表人（签名）：
 */
public record TableLayout(
        String code,
        String title,
        List<String> notes,
        boolean perProject,
        Optional<String> scheme,
        List<Part> parts,
        List<String> foot) {

    /**
     * A block of rows below the same column heads.
     *
     * @param rowLabel head of the first column, which names the rows
     * @param rows of a part of kind {@link Kind#ROWS}, in their order; otherwise empty
     * @param evidence whether rows are to be proved by 佐证材料
     */
    public record Part(
            String code,
            String title,
            Kind kind,
            String rowLabel,
            List<Column> columns,
            List<Row> rows,
            Evidence evidence) {

        public Optional<Column> column(String column) {
            return columns.stream().filter(known -> known.code().equals(column)).findFirst();
        }

        public Optional<Row> row(String row) {
            return rows.stream().filter(known -> known.code().equals(row)).findFirst();
        }
    }

    /** Whether rows that say a result need a file that proves it (佐证材料). */
    public enum Evidence {
        /** No files can be added. */
        NONE,
        /** What is missing is shown to drafters and reviewers. */
        ASKED,
        /** What is missing stands against submitting. */
        REQUIRED
    }

    /** What rows a part has. */
    public enum Kind {
        /** Those of the template, and one for each project where a row says so. */
        ROWS,
        /** As many as people add: buildings. */
        LIST,
        /** Indicators, which people add, scored by the table's scheme. */
        INDICATORS
    }

    /**
     * @param formula FEEL over the row's other columns, for what is not typed in
     * @param printed whether it stands on paper as a column of its own; 指标性质 and 度量单位 are written into the target
     */
    public record Column(String code, String label, Type type, Optional<String> formula, boolean printed) {}

    /** What stands in the cells of a column. */
    public enum Type {
        /** One line. */
        TEXT,
        /** Paragraphs. */
        LONG_TEXT,
        /** 万元, two decimals. */
        MONEY,
        /** Whole number. */
        COUNT,
        /** Any number, at most four decimals. */
        NUMBER,
        /** Percent, two decimals. */
        PERCENT,
        /** Points, two decimals. */
        SCORE,
        /** A number, at most four decimals, or words: the target and the actual value of an indicator. */
        VALUE,
        /** One of the choices that an indicator's column has: group, kind, direction, tier. */
        CHOICE;

        /** Whether cells hold numbers, or may. */
        public boolean number() {
            return this != TEXT && this != LONG_TEXT && this != CHOICE;
        }

        /** The most decimals a number may have. */
        public int scale() {
            return switch (this) {
                case COUNT -> 0;
                case NUMBER, VALUE -> 4;
                default -> 2;
            };
        }
    }

    /**
     * @param label what names it; empty for a row without a name. Of a row for each project the project's name stands there
     * @param level 0, or how far the label is indented: 其中：
     * @param each group of projects that have a row each in this place; empty for one row
     * @param cells what stands in each column that is not typed in, by column
     */
    public record Row(String code, String label, int level, Optional<String> each, Map<String, Source> cells) {}

    /** Where the content of a cell comes from. */
    public sealed interface Source {

        /** The figure of that code: typed into the cell, and stored as that figure. */
        record OfFigure(String code) implements Source {}

        /** FEEL over figures, {@code budgetLines}, {@code project} and {@code scores}. */
        record Computed(String formula) implements Source {}

        /** Does not apply here: printed as —. */
        record None() implements Source {}
    }

    public Optional<Part> part(String code) {
        return parts.stream().filter(part -> part.code().equals(code)).findFirst();
    }
}
