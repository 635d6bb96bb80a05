package org.mingzhang.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.check.Finding.Quote;
import org.mingzhang.check.Finding.Severity;
import org.mingzhang.report.Snapshot;

/** Tie-outs over figures and projects: T01, T02, T03, T05, and T14 between the figures and the text. */
final class DataChecker {

    private static final BigDecimal HALF_CENT = new BigDecimal("0.005");
    private static final BigDecimal CENT = new BigDecimal("0.01");

    List<Finding> check(Snapshot snapshot, List<SpokenFigure> spoken) {
        List<Finding> findings = new ArrayList<>();
        Map<String, Snapshot.Figure> figures = new HashMap<>();
        snapshot.figures().stream()
                .filter(figure -> figure.period().equals(String.valueOf(snapshot.year())))
                .forEach(figure -> figures.put(figure.code(), figure));
        snapshot.budgetLines().forEach(line -> balance(line).ifPresent(findings::add));
        sum(figures, "basicSpend", List.of("personnelCost", "operatingCost")).ifPresent(findings::add);
        sum(figures, "executed", List.of("basicSpend", "projectSpend")).ifPresent(findings::add);
        projects(snapshot, figures).ifPresent(findings::add);
        findings.addAll(text(figures, spoken));
        return findings;
    }

    private static Optional<Finding> balance(Snapshot.BudgetLine line) {
        if (line.initialBudget().isEmpty()
                || line.executed().isEmpty()
                || line.carriedOut().isEmpty()) {
            return Optional.empty();
        }
        BigDecimal result = line.carriedIn()
                .orElse(BigDecimal.ZERO)
                .add(line.initialBudget().get())
                .add(line.adjustment().orElse(BigDecimal.ZERO))
                .subtract(line.executed().get());
        BigDecimal off = result.subtract(line.carriedOut().get());
        return broken(
                off,
                "balance",
                List.of(quote(line.name(), line.carriedOut().get(), "万元")),
                line.name(),
                said(result),
                said(line.carriedOut().get()),
                said(off.abs()));
    }

    private static Optional<Finding> sum(Map<String, Snapshot.Figure> figures, String whole, List<String> parts) {
        Snapshot.Figure total = figures.get(whole);
        List<Snapshot.Figure> terms = new ArrayList<>();
        parts.forEach(part -> Optional.ofNullable(figures.get(part)).ifPresent(terms::add));
        if (total == null || terms.size() < parts.size()) {
            return Optional.empty();
        }
        BigDecimal sum = terms.stream().map(Snapshot.Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal off = sum.subtract(total.value());
        String relation =
                String.join("+", terms.stream().map(Snapshot.Figure::label).toList()) + "=" + total.label();
        List<Quote> quotes = new ArrayList<>();
        quotes.add(quote(total));
        terms.forEach(term -> quotes.add(quote(term)));
        return broken(off, "sum.figures", quotes, relation, said(sum), said(total.value()), said(off.abs()));
    }

    /** Shown as a full list: one missing project is the usual cause. */
    private static Optional<Finding> projects(Snapshot snapshot, Map<String, Snapshot.Figure> figures) {
        Snapshot.Figure total = figures.get("projectSpend");
        List<Snapshot.BudgetLine> spent = snapshot.budgetLines().stream()
                .filter(line -> line.executed().isPresent())
                .toList();
        if (total == null || spent.isEmpty()) {
            return Optional.empty();
        }
        List<Quote> quotes = new ArrayList<>();
        quotes.add(quote(total));
        BigDecimal sum = BigDecimal.ZERO;
        for (Snapshot.BudgetLine line : spent) {
            BigDecimal executed = line.executed().orElse(BigDecimal.ZERO);
            quotes.add(quote(line.name(), executed, "万元"));
            sum = sum.add(executed);
        }
        BigDecimal off = sum.subtract(total.value());
        return broken(
                off,
                "sum.projects",
                quotes,
                String.valueOf(spent.size()),
                said(sum),
                said(total.value()),
                said(off.abs()));
    }

    private static Optional<Finding> broken(BigDecimal off, String name, List<Quote> quotes, String... arguments) {
        if (off.abs().compareTo(HALF_CENT) < 0) {
            return Optional.empty();
        }
        Severity severity = off.abs().compareTo(CENT) <= 0 ? Severity.WARN : Severity.ERROR;
        return Optional.of(new Finding("", "arith_sum", severity, name, List.of(arguments), quotes));
    }

    /** The text writes a digit of its own where a figure says something else. */
    private static List<Finding> text(Map<String, Snapshot.Figure> figures, List<SpokenFigure> spoken) {
        List<Finding> findings = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (SpokenFigure said : spoken) {
            Snapshot.Figure figure = figures.get(said.code().equals("totalSpend") ? "executed" : said.code());
            if (figure == null || agrees(figure.value(), said) || !told.add(said.code() + said.value())) {
                continue;
            }
            List<String> arguments = List.of(
                    figure.label() + " " + figure.value().toPlainString() + figure.unit(),
                    said.value().toPlainString() + figure.unit());
            List<Quote> quotes = List.of(said.quote(), quote(figure));
            findings.add(new Finding("", "cross_conflict", Severity.ERROR, "conflict.data", arguments, quotes));
        }
        return findings;
    }

    private static boolean agrees(BigDecimal value, SpokenFigure said) {
        return value.setScale(said.scale(), RoundingMode.HALF_UP)
                        .compareTo(said.value().setScale(said.scale(), RoundingMode.HALF_UP))
                == 0;
    }

    private static Quote quote(Snapshot.Figure figure) {
        return quote(figure.label(), figure.value(), figure.unit());
    }

    /** Line 0: beside the text. */
    private static Quote quote(String label, BigDecimal value, String unit) {
        return new Quote(0, label + " " + value.toPlainString() + unit);
    }

    private static String said(BigDecimal value) {
        return value.setScale(2, RoundingMode.HALF_UP).toPlainString() + "万元";
    }
}
