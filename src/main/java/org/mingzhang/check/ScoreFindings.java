package org.mingzhang.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.check.Finding.Quote;
import org.mingzhang.check.Finding.Severity;
import org.mingzhang.check.text.Praise;
import org.mingzhang.check.text.Words;
import org.mingzhang.report.scores.Remark;
import org.mingzhang.report.scores.ScoreSheet;
import org.mingzhang.report.tables.FilledTable;

/**
 * What the rules of scoring remark on the indicators of a report's tables (S1 to S12, T17, T18), as findings. A table
 * without indicators has none: it has not been begun.
 */
final class ScoreFindings {

    private static final String NOT_APPLICABLE = "—";

    /** The cells that a finding about an indicator quotes, as far as they are filled. */
    private static final List<String> QUOTED = List.of("target", "actual", "weight", "score", "reason");

    private final Praise praise;
    private final List<String> causes;

    ScoreFindings(Words words) {
        praise = new Praise(words);
        causes = words.list("causeWords");
    }

    /** @param text of the report: a low execution rate may be explained there */
    List<Finding> of(List<FilledTable> tables, List<String> text) {
        List<Finding> findings = new ArrayList<>();
        for (FilledTable table : tables) {
            table.scores()
                    .filter(sheet -> !sheet.indicators().isEmpty())
                    .ifPresent(sheet -> table(table, sheet, text, findings));
        }
        return findings;
    }

    private void table(FilledTable table, ScoreSheet sheet, List<String> text, List<Finding> findings) {
        sheet.indicators().forEach((indicator, score) -> {
            Optional<FilledTable.Row> row = row(table, indicator.id());
            score.remarks().forEach(remark -> row.flatMap(r -> indicator(table, r, remark))
                    .ifPresent(findings::add));
            row.filter(r -> cell(r, "name").isEmpty())
                    .map(r ->
                            finding("blank_cell", Severity.WARN, "remark.nameless", table, List.of(), quotes(table, r)))
                    .ifPresent(findings::add);
        });
        List<Remark> whole = new ArrayList<>(sheet.execution().remarks());
        whole.addAll(sheet.remarks());
        for (Remark remark : whole) {
            boolean explained = remark.kind() == Remark.Kind.LOW_EXECUTION && explained(text);
            if (!explained) {
                findings.add(whole(table, sheet, remark));
            }
        }
    }

    private boolean explained(List<String> text) {
        return text.stream()
                .anyMatch(line -> line.contains("执行") && causes.stream().anyMatch(line::contains));
    }

    private Optional<Finding> indicator(FilledTable table, FilledTable.Row row, Remark remark) {
        List<Quote> quotes = quotes(table, row);
        List<String> arguments = remark.arguments();
        String name = "remark." + remark.kind();
        return switch (remark.kind().weight()) {
            case REFUSED -> Optional.of(finding("score_rule", Severity.ERROR, name, table, arguments, quotes));
            case MISSING -> Optional.of(missing(table, row, remark, quotes));
            case REASON ->
                explained(remark, cell(row, "reason"))
                        ? Optional.empty()
                        : Optional.of(finding(kind(remark), Severity.WARN, name, table, arguments, quotes));
            case HINT -> Optional.of(finding("score_rule", Severity.INFO, name, table, arguments, quotes));
        };
    }

    /** Who judges themselves harder need only say so (从严自评); a deviation needs its cause. */
    private boolean explained(Remark remark, String reason) {
        return remark.kind() == Remark.Kind.STRICTER ? !reason.isBlank() : praise.leavesReason(reason);
    }

    private static String kind(Remark remark) {
        return switch (remark.kind()) {
            case OVER -> "overachievement_unexplained";
            case LOW_EXECUTION -> "budget_deviation_unexplained";
            case ABOVE_CEILING -> "threshold";
            case GROUP_WEIGHTS -> "weight";
            case NO_BUDGET, NO_AMOUNTS, INCOMPLETE, NOT_JUDGED -> "blank_cell";
            default -> "score_rule";
        };
    }

    /** An indicator without any result blocks; one gap in it must be mended or explained; a word for a number blocks. */
    private static Finding missing(FilledTable table, FilledTable.Row row, Remark remark, List<Quote> quotes) {
        String actual = cell(row, "actual");
        List<String> arguments = remark.arguments();
        boolean quantity = remark.kind() == Remark.Kind.INCOMPLETE;
        boolean word = quantity && !actual.isEmpty() && !actual.equals(NOT_APPLICABLE) && !number(actual);
        if (word && number(cell(row, "target"))) {
            List<String> more = List.of(arguments.getFirst(), cell(row, "target"), actual);
            return finding("non_numeric_actual", Severity.ERROR, "remark.word", table, more, quotes);
        }
        boolean nothing = actual.isEmpty() && cell(row, "score").isEmpty();
        Severity severity = nothing ? Severity.ERROR : Severity.WARN;
        return finding("blank_cell", severity, "remark." + remark.kind(), table, arguments, quotes);
    }

    private static boolean number(String text) {
        return text.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    /** About the execution rate, the groups or the total. */
    private static Finding whole(FilledTable table, ScoreSheet sheet, Remark remark) {
        Severity severity =
                switch (remark.kind().weight()) {
                    case REFUSED -> Severity.ERROR;
                    case MISSING, REASON -> Severity.WARN;
                    case HINT -> Severity.INFO;
                };
        List<Quote> quotes = new ArrayList<>();
        quotes.add(quote(said(table, String.join(" ", remark.arguments()))));
        sheet.total().ifPresent(total -> quotes.add(quote(said(table, total.toPlainString()))));
        return finding(kind(remark), severity, "remark." + remark.kind(), table, remark.arguments(), quotes);
    }

    private static Finding finding(
            String kind,
            Severity severity,
            String name,
            FilledTable table,
            List<String> arguments,
            List<Quote> quotes) {
        List<String> all = new ArrayList<>();
        all.add(called(table));
        all.addAll(arguments);
        return new Finding("", kind, severity, name, List.copyOf(all), List.copyOf(quotes));
    }

    private static Optional<FilledTable.Row> row(FilledTable table, String id) {
        return table.parts().stream()
                .flatMap(part -> part.rows().stream())
                .filter(row -> row.id().equals(id))
                .findFirst();
    }

    private static String cell(FilledTable.Row row, String column) {
        return row.cell(column).map(cell -> cell.text().strip()).orElse("");
    }

    /** Table, indicator, and what its cells say; with the columns' names, so that equal numbers stay apart. */
    private static List<Quote> quotes(FilledTable table, FilledTable.Row row) {
        List<String> said = new ArrayList<>();
        said.add(cell(row, "name"));
        Map<String, String> filled = new java.util.LinkedHashMap<>();
        QUOTED.forEach(column -> row.cell(column)
                .filter(cell -> !cell.text().isBlank())
                .ifPresent(cell -> filled.put(cell.column().label(), cell.text().strip())));
        filled.forEach((label, text) -> said.add(label + " " + text));
        return List.of(quote(said(table, String.join(" · ", said))));
    }

    private static String said(FilledTable table, String rest) {
        return called(table) + (rest.isBlank() ? "" : " · " + rest);
    }

    private static String called(FilledTable table) {
        return table.ownerName().isEmpty() ? table.title() : table.title() + "（" + table.ownerName() + "）";
    }

    /** Line 0: beside the text. */
    private static Quote quote(String text) {
        return new Quote(0, text);
    }
}
