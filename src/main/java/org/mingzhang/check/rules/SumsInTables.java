package org.mingzhang.check.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingzhang.check.rules.Table.Column;
import org.mingzhang.check.rules.Table.Row;
import org.mingzhang.check.text.Reading;
import org.mingzhang.check.text.Words;

/** T09 to T12 between the rows of one table: 三公, 项目支出, 公用经费, 年度资金总额 and the rows that make them up. */
final class SumsInTables implements Rule {

    private static final Pattern NUMBERED =
            Pattern.compile("^(?:其中)?:?(?:[(][0-9一二三四五六七八九十]{1,2}[)]|[0-9一二三四五六七八九十]{1,2}[、.])?");
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)$");
    private static final List<Column> COLUMNS =
            List.of(Column.LAST, Column.CARRIED_IN, Column.INITIAL, Column.FULL, Column.EXECUTED);
    private static final BigDecimal HALF_CENT = new BigDecimal("0.005");
    private static final BigDecimal CENT = new BigDecimal("0.01");

    private final Tables tables;
    private final List<Words.Entry> sums;
    private final List<String> notApplicable;

    SumsInTables(Words words, Tables tables) {
        this.tables = tables;
        sums = words.entries("tableSums");
        notApplicable = words.list("notApplicable");
    }

    @Override
    public void check(Reading reading, Findings findings) {
        for (Table table : tables.read(reading)) {
            if (table.ofAmounts()) {
                Map<String, Row> rows = new HashMap<>();
                table.rows().forEach(row -> names(row).forEach(name -> rows.putIfAbsent(name, row)));
                sums.forEach(sum -> check(table, sum, rows, findings));
            }
        }
    }

    /** The words of the row's first cells: a merged cell may stand before the name. */
    private static List<String> names(Row row) {
        return row.all().stream()
                .limit(3)
                .map(Cell::text)
                .filter(text -> !text.isEmpty() && !Character.isDigit(text.charAt(text.length() - 1)))
                .map(text -> BRACKETS.matcher(
                                NUMBERED.matcher(text.replace(" ", "")).replaceFirst(""))
                        .replaceFirst(""))
                .toList();
    }

    private void check(Table table, Words.Entry sum, Map<String, Row> rows, Findings findings) {
        Optional<Row> whole = row(sum.list("whole"), rows);
        List<Row> parts = new ArrayList<>();
        for (String names : sum.list("parts")) {
            row(List.of(names.split("/")), rows).ifPresent(parts::add);
        }
        if (whole.isEmpty() || parts.size() < sum.list("parts").size()) {
            return;
        }
        for (Column column : COLUMNS) {
            Optional<BigDecimal> written = whole.get().number(column);
            List<BigDecimal> values =
                    parts.stream().flatMap(part -> value(part, column).stream()).toList();
            if (table.has(column) && written.isPresent() && values.size() == parts.size()) {
                compare(sum, whole.get(), parts, written.get(), values, table.yuan(), findings);
            }
        }
    }

    private static Optional<Row> row(List<String> names, Map<String, Row> rows) {
        return names.stream()
                .flatMap(name -> Optional.ofNullable(rows.get(name)).stream())
                .findFirst();
    }

    /** — is nothing; a blank says nothing. */
    private Optional<BigDecimal> value(Row row, Column column) {
        boolean none = row.cell(column)
                .filter(cell -> notApplicable.contains(cell.text()))
                .isPresent();
        return none ? Optional.of(BigDecimal.ZERO) : row.number(column);
    }

    private static void compare(
            Words.Entry sum,
            Row whole,
            List<Row> parts,
            BigDecimal written,
            List<BigDecimal> values,
            boolean yuan,
            Findings findings) {
        BigDecimal total = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal off = total.subtract(written);
        boolean atLeast = sum.text("atLeast").equals("true");
        boolean holds = off.abs().compareTo(HALF_CENT) < 0 || (atLeast && off.signum() < 0);
        if (holds) {
            return;
        }
        List<Place> places = new ArrayList<>();
        places.add(whole.place());
        parts.forEach(part -> places.add(part.place()));
        String unit = yuan ? "元" : "万元";
        Object[] arguments = {
            sum.text("relation"),
            total.toPlainString() + unit,
            written.toPlainString() + unit,
            off.abs().toPlainString() + unit
        };
        if (off.abs().compareTo(CENT) <= 0) {
            findings.warn("arith_sum", "sum.tail", places, arguments);
        } else {
            findings.error("arith_sum", "sum.figures", places, arguments);
        }
    }
}
