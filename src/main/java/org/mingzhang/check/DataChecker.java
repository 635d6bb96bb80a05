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
import org.mingzhang.report.BrokenTieOut;
import org.mingzhang.report.Snapshot;

/**
 * Tie-outs over figures and projects: T03 and T05 over the table of projects, T14 between the figures and the text, and
 * those of the template.
 */
final class DataChecker {

    private static final BigDecimal HALF_CENT = new BigDecimal("0.005");
    private static final BigDecimal CENT = new BigDecimal("0.01");

    List<Finding> tieOuts(List<BrokenTieOut> broken) {
        return broken.stream().map(DataChecker::tieOut).toList();
    }

    List<Finding> check(Snapshot snapshot, List<SpokenFigure> spoken) {
        List<Finding> findings = new ArrayList<>();
        Map<String, Snapshot.Figure> figures = new HashMap<>();
        snapshot.figures().stream()
                .filter(figure -> figure.period().equals(String.valueOf(snapshot.year())))
                .forEach(figure -> figures.put(figure.code(), figure));
        snapshot.budgetLines().forEach(line -> balance(line).ifPresent(findings::add));
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

    /** The relation in the template's words, the values of both sides, and every figure it names. */
    private static Finding tieOut(BrokenTieOut broken) {
        BigDecimal off = broken.left().subtract(broken.right()).abs();
        String unit = broken.terms().isEmpty()
                ? ""
                : broken.terms().getFirst().field().unit();
        Severity severity = broken.tieOut().error() && off.compareTo(CENT) > 0 ? Severity.ERROR : Severity.WARN;
        String basis = broken.tieOut().basis();
        List<String> arguments = List.of(
                broken.tieOut().label() + (basis.isEmpty() ? "" : "（" + basis + "）"),
                said(broken.left(), unit),
                said(broken.right(), unit),
                said(off, unit),
                broken.tieOut().advice());
        List<Quote> quotes = broken.terms().stream()
                .map(term -> quote(
                        term.field().label(),
                        term.value().orElseThrow(),
                        term.field().unit()))
                .toList();
        String name = broken.tieOut().advice().isEmpty() ? "tieOut" : "tieOut.advice";
        return new Finding("", "arith_sum", severity, name, arguments, quotes);
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
                    said.value().setScale(said.scale(), RoundingMode.HALF_UP).toPlainString() + figure.unit());
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
        return said(value.setScale(2, RoundingMode.HALF_UP), "万元");
    }

    private static String said(BigDecimal value, String unit) {
        return value.toPlainString() + unit;
    }
}
