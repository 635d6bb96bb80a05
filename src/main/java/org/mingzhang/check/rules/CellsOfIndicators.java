package org.mingzhang.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.check.rules.Table.Column;
import org.mingzhang.check.rules.Table.Row;
import org.mingzhang.check.text.Line;
import org.mingzhang.check.text.Numerals;
import org.mingzhang.check.text.Reading;
import org.mingzhang.check.text.Words;

/** Indicators in tables and in lines of the form 指标值…，完成值…: every value is there, and a number where the target is one. */
final class CellsOfIndicators implements Rule {

    /** A number with a sign or a unit, and no date: 2024年底前 asks for a time. */
    private static final Pattern QUANTITY =
            Pattern.compile("(?:[≥≤><=]|不少于|不低于|不超过|不高于|至少|达到|大于|小于|控制在)*\\d[\\d,.]*[^年月日]{0,8}");

    private static final Pattern LINE =
            Pattern.compile("(?:指标值|目标值)[:为]?([^,;。:]{1,20})[,;](?:年度|全年)?(?:实际完成值|完成值|实际值)[:为]?([^,;。]{0,20})");
    private static final Pattern ZERO = Pattern.compile("[≤<=]*0[^\\d.]{0,4}");

    private final Tables tables;
    private final List<String> totals;
    private final List<String> notApplicable;
    private final List<String> none;

    CellsOfIndicators(Words words, Tables tables) {
        this.tables = tables;
        totals = words.list("totalRows");
        notApplicable = words.list("notApplicable");
        none = words.list("noneWords");
    }

    @Override
    public void check(Reading reading, Findings findings) {
        for (Table table : tables.read(reading)) {
            if (table.ofIndicators()) {
                blanks(table, findings);
                table.rows().forEach(row -> words(row, findings));
            }
        }
        reading.prose().forEach(line -> line(line, findings));
    }

    /** One finding for each kind of gap: an empty form is one thing to mend, not fifty. */
    private void blanks(Table table, Findings findings) {
        List<Place> results = new ArrayList<>();
        List<Place> single = new ArrayList<>();
        for (Row row : table.rows()) {
            if (totals.contains(row.first())
                    || row.cell(Column.WEIGHT).filter(c -> !c.blank()).isEmpty()) {
                continue;
            }
            boolean actual = row.blank(Column.ACTUAL);
            boolean score = row.blank(Column.SCORE);
            if (actual && score) {
                results.add(row.place());
            } else if (actual || score || row.blank(Column.TARGET) || nameless(row)) {
                single.add(row.place());
            }
        }
        if (!results.isEmpty()) {
            findings.error("blank_cell", "blank.results", results, results.size());
        }
        if (!single.isEmpty()) {
            findings.warn("blank_cell", "blank.single", single, single.size());
        }
    }

    /** The subtotal of a group has no name of its own. */
    private static boolean nameless(Row row) {
        return row.blank(Column.NAME)
                && row.cell(Column.SUBGROUP).filter(cell -> !cell.blank()).isPresent();
    }

    private void words(Row row, Findings findings) {
        Optional<Cell> target = row.cell(Column.TARGET);
        Optional<Cell> actual = row.cell(Column.ACTUAL);
        if (target.isPresent()
                && actual.isPresent()
                && isWord(target.get().text(), actual.get().text())) {
            findings.error(
                    "non_numeric_actual",
                    "nonNumeric",
                    List.of(row.place()),
                    row.name(),
                    target.get().text(),
                    actual.get().text());
        }
    }

    private boolean isWord(String target, String actual) {
        boolean number = actual.chars().anyMatch(c -> (c >= '0' && c <= '9') || Numerals.isNumeral((char) c));
        boolean zero = ZERO.matcher(target).matches() && none.stream().anyMatch(actual::contains);
        return QUANTITY.matcher(target).matches()
                && !actual.isBlank()
                && !number
                && !notApplicable.contains(actual)
                && !zero;
    }

    private void line(Line line, Findings findings) {
        Matcher pair = LINE.matcher(line.norm());
        while (pair.find()) {
            Place place = new Place(line.index(), pair.start(), pair.end());
            String actual = pair.group(2).strip();
            if (actual.isEmpty()) {
                findings.warn("blank_cell", "blank.single", List.of(place), 1);
            } else if (isWord(pair.group(1).strip(), actual)) {
                findings.error(
                        "non_numeric_actual",
                        "nonNumeric",
                        List.of(place),
                        "—",
                        pair.group(1).strip(),
                        actual);
            }
        }
    }
}
