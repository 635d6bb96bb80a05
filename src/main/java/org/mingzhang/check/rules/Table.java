package org.mingzhang.check.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.check.text.Line;

/**
 * Rows under one heading row whose columns are known.
 *
 * @param subject the project that the form names above the table; empty where it names none
 * @param page the title of the attachment the table belongs to; empty before the first
 * @param yuan whether its money is in 元, not 万元
 */
record Table(Line heading, Map<Column, Integer> columns, List<Row> rows, String subject, String page, boolean yuan) {

    /** What a column holds; its names are in {@code tableColumns} of words.yaml. */
    enum Column {
        GROUP,
        SUBGROUP,
        NAME,
        TARGET,
        ACTUAL,
        WEIGHT,
        SCORE,
        REASON,
        LAST,
        CARRIED_IN,
        INITIAL,
        FULL,
        EXECUTED,
        RATE
    }

    /** One row: its line and its cells by column. */
    record Row(Line line, List<Cell> all, Map<Column, Cell> cells) {

        Optional<Cell> cell(Column column) {
            return Optional.ofNullable(cells.get(column));
        }

        /** The first words of the row. */
        String first() {
            return all.stream()
                    .map(Cell::text)
                    .filter(text -> !text.isEmpty())
                    .findFirst()
                    .orElse("");
        }

        String name() {
            return cell(Column.NAME)
                    .map(Cell::text)
                    .filter(text -> !text.isEmpty())
                    .orElse(first());
        }

        /** Empty where the column is missing, blank, or says no number. */
        Optional<BigDecimal> number(Column column) {
            return cell(column).flatMap(Cell::number);
        }

        boolean blank(Column column) {
            return cell(column).filter(Cell::blank).isPresent();
        }

        Place place() {
            return Place.of(line);
        }
    }

    /** Indicators with their weights, as opposed to amounts. */
    boolean ofIndicators() {
        return has(Column.WEIGHT)
                && !has(Column.EXECUTED)
                && (has(Column.TARGET) || has(Column.ACTUAL) || has(Column.SCORE));
    }

    boolean ofAmounts() {
        return has(Column.EXECUTED) && !has(Column.TARGET);
    }

    boolean has(Column... wanted) {
        return List.of(wanted).stream().allMatch(columns::containsKey);
    }

    /** A row with its cells under the headings; a shorter row is blank at its end, except where blanks make the columns. */
    Optional<Row> row(Line line) {
        List<Cell> cells = new ArrayList<>(Cell.of(line));
        boolean exact = line.raw().indexOf('\t') >= 0 || line.raw().indexOf('|') >= 0;
        int width = columns.values().stream().max(Integer::compare).orElse(0) + 1;
        if (!exact && cells.size() != width) {
            return Optional.empty();
        }
        int end = line.raw().length();
        while (cells.size() < width) {
            cells.add(new Cell(line.index(), end, end, ""));
        }
        Map<Column, Cell> byColumn = new EnumMap<>(Column.class);
        columns.forEach((column, i) -> byColumn.put(column, cells.get(i)));
        return Optional.of(new Row(line, cells, byColumn));
    }
}
