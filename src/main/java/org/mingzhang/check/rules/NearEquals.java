package org.mingzhang.check.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.mingzhang.check.text.Mention;
import org.mingzhang.check.text.Reading;
import org.mingzhang.check.text.Words;

/** Totals of one part that differ by less than 0.1 % or by swapped digits, with no rate beside them. */
final class NearEquals implements Rule {

    private static final Set<String> TOTALS = Set.of("totalBudget", "totalIncome", "totalSpend");
    private static final Pattern RATE = Pattern.compile("执行率[^,。;]{0,12}\\d+(\\.\\d+)?%");

    private final Figures figures;
    private final BigDecimal near;
    private final BigDecimal from;

    NearEquals(Words words, Figures figures) {
        this.figures = figures;
        near = words.number("nearEqual");
        from = words.number("nearEqualFrom");
    }

    @Override
    public void check(Reading reading, Findings findings) {
        if (reading.lines().stream().anyMatch(line -> RATE.matcher(line.norm()).find())) {
            return;
        }
        List<Figure> totals = new ArrayList<>();
        for (Figure figure : figures.read(reading)) {
            boolean big = figure.mention().value().compareTo(from) >= 0;
            if (TOTALS.contains(figure.code()) && figure.mention().exact() && big && totals.size() < 50) {
                boolean known = totals.stream().anyMatch(before -> same(before, figure));
                totals.stream()
                        .filter(before -> !known && close(before, figure))
                        .findFirst()
                        .ifPresent(before -> report(before.mention(), figure.mention(), findings));
                totals.add(figure);
            }
        }
    }

    private static boolean same(Figure a, Figure b) {
        return a.mention().value().compareTo(b.mention().value()) == 0;
    }

    private boolean close(Figure a, Figure b) {
        boolean sameKind = a.code().equals(b.code()) || !a.part().equals(b.part()) || a.year() != b.year();
        if (sameKind || same(a, b)) {
            return false;
        }
        BigDecimal off = a.mention().value().subtract(b.mention().value()).abs();
        BigDecimal larger = a.mention().value().max(b.mention().value());
        return off.compareTo(larger.multiply(near)) < 0 || swapped(a.mention(), b.mention());
    }

    private static boolean swapped(Mention a, Mention b) {
        return Numbers.swapped(a.value().toPlainString(), b.value().toPlainString());
    }

    private static void report(Mention a, Mention b, Findings findings) {
        findings.warn(
                "near_equal_conflict",
                "nearEqual",
                List.of(Place.of(a), Place.of(b)),
                Numbers.plain(a.value(), a),
                Numbers.plain(b.value(), b),
                Numbers.plain(a.value().subtract(b.value()).abs(), a));
    }
}
