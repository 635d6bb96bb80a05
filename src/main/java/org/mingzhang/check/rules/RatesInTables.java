package org.mingzhang.check.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.check.text.Line;
import org.mingzhang.check.text.Reading;
import org.mingzhang.check.text.Words;

/** T16, T25 in tables: 控制率=在职÷编制, 规模控制率=实际÷批复; above 100 % a reason is needed. */
final class RatesInTables implements Rule {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final List<Words.Entry> rates;

    RatesInTables(Words words) {
        rates = words.entries("tableRates");
    }

    /** Where a rate and its two numbers stand. */
    private record Columns(Words.Entry rate, int whole, int part, int result) {}

    @Override
    public void check(Reading reading, Findings findings) {
        Reasons reasons = new Reasons(reading, "reasonWords");
        List<Columns> open = List.of();
        for (Line line : reading.lines()) {
            if (!line.table()) {
                open = line.blank() ? open : List.of();
                continue;
            }
            List<Cell> cells = Cell.of(line);
            List<Columns> heads = heads(cells);
            if (!heads.isEmpty()) {
                open = heads;
                continue;
            }
            open = open.stream().filter(columns -> filled(cells, columns)).toList();
            open.forEach(columns -> row(line, cells, columns, reading, reasons, findings));
        }
    }

    /** Other rows below belong to another block of the form. */
    private static boolean filled(List<Cell> cells, Columns columns) {
        return Stream.of(columns.whole(), columns.part(), columns.result())
                .allMatch(column -> number(cells, column).isPresent());
    }

    private List<Columns> heads(List<Cell> cells) {
        List<Columns> found = new ArrayList<>();
        for (Words.Entry rate : rates) {
            int whole = column(cells, rate.list("whole"));
            int part = column(cells, rate.list("part"));
            int result = column(cells, rate.list("rate"));
            if (whole >= 0 && part >= 0 && result >= 0) {
                found.add(new Columns(rate, whole, part, result));
            }
        }
        return found;
    }

    private static int column(List<Cell> cells, List<String> names) {
        for (int i = 0; i < cells.size(); i++) {
            String head = cells.get(i).text().replaceAll("^20\\d\\d年度?|\\([^()]*\\)$|[ %]", "");
            if (names.contains(head)) {
                return i;
            }
        }
        return -1;
    }

    private static void row(
            Line line, List<Cell> cells, Columns columns, Reading reading, Reasons reasons, Findings findings) {
        Optional<BigDecimal> whole = number(cells, columns.whole());
        Optional<BigDecimal> part = number(cells, columns.part());
        Optional<BigDecimal> rate = number(cells, columns.result());
        if (whole.isEmpty() || part.isEmpty() || rate.isEmpty() || whole.get().signum() <= 0) {
            return;
        }
        BigDecimal exact = Numbers.percent(part.get(), whole.get());
        int scale = Math.max(0, rate.get().scale());
        boolean share = rate.get().compareTo(BigDecimal.TWO) <= 0
                && !cells.get(columns.result()).text().endsWith("%");
        if (!share && Numbers.round(exact, scale).compareTo(rate.get()) != 0) {
            findings.warn(
                    "arith_rate",
                    "rate",
                    List.of(Place.of(line)),
                    Numbers.plain(part.get()),
                    Numbers.plain(whole.get()),
                    Numbers.round(exact, Math.max(2, scale + 1)).toPlainString() + "%",
                    Numbers.round(exact, scale).toPlainString() + "%",
                    rate.get().toPlainString() + "%");
        }
        String name = columns.rate().list("rate").getFirst();
        boolean explained = reading.prose().anyMatch(said -> said.norm().contains(name) && reasons.in(said.norm()));
        if (exact.compareTo(HUNDRED) > 0 && !explained && !reasons.in(line.norm())) {
            findings.warn(
                    "threshold",
                    "rate.above",
                    List.of(Place.of(line)),
                    name,
                    Numbers.round(exact, 2).toPlainString() + "%");
        }
    }

    private static Optional<BigDecimal> number(List<Cell> cells, int column) {
        return column < cells.size() ? cells.get(column).number() : Optional.empty();
    }
}
