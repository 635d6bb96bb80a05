package org.mingzhang.check.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.check.text.Line;

/**
 * A cell of a table row. Blank cells are kept: in a table a blank is missing, while 0, / and — are statements.
 *
 * @param line counted from 0
 * @param text in half-width form, without blanks at its ends
 */
record Cell(int line, int start, int end, String text) {

    private static final Pattern TAB = Pattern.compile("\t");
    private static final Pattern BAR = Pattern.compile("\\|");
    private static final Pattern COLUMNS = Pattern.compile(" {2,}");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(,\\d{3}){0,4}(\\.\\d{1,8})?");
    private static final Pattern UNIT = Pattern.compile("[%分元]|万元");

    /** All cells of a row, also the blank ones at its ends; the line itself when it is no row. */
    static List<Cell> of(Line line) {
        String raw = line.raw();
        if (raw.indexOf('\t') >= 0) {
            return split(line, TAB, 0, raw.length());
        }
        if (raw.indexOf('|') >= 0) {
            int from = raw.strip().startsWith("|") ? raw.indexOf('|') + 1 : 0;
            int to = raw.strip().endsWith("|") ? raw.lastIndexOf('|') : raw.length();
            return split(line, BAR, from, Math.max(from, to));
        }
        int from = raw.length() - raw.stripLeading().length();
        return split(line, COLUMNS, from, Math.max(from, raw.stripTrailing().length()));
    }

    private static List<Cell> split(Line line, Pattern mark, int from, int to) {
        List<Cell> cells = new ArrayList<>();
        Matcher matcher = mark.matcher(line.raw()).region(from, to);
        int start = from;
        while (matcher.find()) {
            cells.add(cell(line, start, matcher.start()));
            start = matcher.end();
        }
        cells.add(cell(line, start, to));
        return cells;
    }

    private static Cell cell(Line line, int start, int end) {
        return new Cell(
                line.index(), start, end, line.norm().substring(start, end).strip());
    }

    boolean blank() {
        return text.isEmpty();
    }

    boolean hasDigit() {
        return text.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    /** Its value when it is a number and nothing else but 分, %, 元 or 万元. */
    Optional<BigDecimal> number() {
        String digits = UNIT.matcher(text).replaceFirst("").strip();
        return NUMBER.matcher(digits).matches()
                ? Optional.of(new BigDecimal(digits.replace(",", "")))
                : Optional.empty();
    }

    Place place() {
        return new Place(line, start, end);
    }
}
