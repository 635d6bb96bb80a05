package org.mingzhang.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mingzhang.base.Texts;
import org.mingzhang.report.compare.Pairs;
import org.mingzhang.report.compare.Passage;
import org.mingzhang.report.compare.TextComparison;

/** Compares two states of a report. Labels are the template's, and Chinese as the report is. */
final class ReportComparison {

    private final RevisionContent before;
    private final RevisionContent after;
    private final Template template;

    private ReportComparison(RevisionContent before, RevisionContent after, Template template) {
        this.before = before;
        this.after = after;
        this.template = template;
    }

    static Differences of(RevisionContent before, RevisionContent after, Template template) {
        ReportComparison comparison = new ReportComparison(before, after, template);
        return new Differences(comparison.facts(), comparison.parts(), comparison.figures(), comparison.tables());
    }

    private List<Differences.FactChange> facts() {
        List<Differences.FactChange> facts = new ArrayList<>();
        fact(facts, Differences.FactChange.Fact.TITLE, Snapshot::title);
        fact(facts, Differences.FactChange.Fact.UNIT, Snapshot::unitName);
        fact(facts, Differences.FactChange.Fact.TEMPLATE, Snapshot::template);
        lines(facts, Differences.FactChange.Fact.HEADING, partPairs(), Snapshot.Part::title, ReportComparison::heading);
        lines(
                facts,
                Differences.FactChange.Fact.SOURCE,
                figurePairs(),
                Snapshot.Figure::label,
                Snapshot.Figure::source);
        lines(
                facts,
                Differences.FactChange.Fact.TABLE,
                tablePairs(),
                ReportComparison::title,
                ReportComparison::aroundIt);
        return List.copyOf(facts);
    }

    private void fact(
            List<Differences.FactChange> facts, Differences.FactChange.Fact fact, Function<Snapshot, String> line) {
        note(facts, fact, "", line.apply(before.snapshot()), line.apply(after.snapshot()));
    }

    private static <T> void lines(
            List<Differences.FactChange> facts,
            Differences.FactChange.Fact fact,
            List<Pairs.Pair<T>> pairs,
            Function<T, String> of,
            Function<T, String> line) {
        pairs.forEach(pair -> pair.before().ifPresent(was -> pair.after()
                .ifPresent(is -> note(facts, fact, of.apply(is), line.apply(was), line.apply(is)))));
    }

    private static void note(
            List<Differences.FactChange> facts,
            Differences.FactChange.Fact fact,
            String of,
            String before,
            String after) {
        if (!before.equals(after)) {
            facts.add(new Differences.FactChange(fact, of, before, after));
        }
    }

    private List<Differences.PartChange> parts() {
        TextComparison texts = new TextComparison(texts(before), texts(after));
        List<Differences.PartChange> changes = new ArrayList<>();
        for (Pairs.Pair<Snapshot.Part> pair : partPairs()) {
            if (!pair.before().map(Snapshot.Part::text).equals(pair.after().map(Snapshot.Part::text))) {
                Snapshot.Part part = pair.after().or(pair::before).orElseThrow();
                List<Passage> passages = texts.of(part.code()).stream()
                        .map(passage -> passage.at(heading(passage.otherPlace())))
                        .toList();
                changes.add(new Differences.PartChange(part.code(), heading(part), kind(pair), passages));
            }
        }
        return List.copyOf(changes);
    }

    /** Of a part by its code; empty for none. */
    private String heading(String code) {
        return Stream.concat(after.snapshot().parts().stream(), before.snapshot().parts().stream())
                .filter(part -> part.code().equals(code))
                .map(ReportComparison::heading)
                .findFirst()
                .orElse("");
    }

    private static String heading(Snapshot.Part part) {
        return part.numbering() + part.title();
    }

    private static Map<String, String> texts(RevisionContent content) {
        Map<String, String> texts = new LinkedHashMap<>();
        content.snapshot().parts().forEach(part -> texts.put(part.code(), part.text()));
        return texts;
    }

    private List<Pairs.Pair<Snapshot.Part>> partPairs() {
        return Pairs.of(before.snapshot().parts(), after.snapshot().parts(), Snapshot.Part::code);
    }

    private List<Pairs.Pair<Snapshot.Figure>> figurePairs() {
        return Pairs.of(
                before.snapshot().figures(),
                after.snapshot().figures(),
                figure -> figure.code() + " " + figure.period());
    }

    private List<Differences.ValueChange> figures() {
        return figurePairs().stream()
                .map(pair -> {
                    Snapshot.Figure figure = pair.after().or(pair::before).orElseThrow();
                    return new Differences.ValueChange(
                            figure.label(),
                            figure.unit(),
                            pair.before().map(was -> was.value().toPlainString()),
                            pair.after().map(is -> is.value().toPlainString()));
                })
                .filter(value -> !value.before().equals(value.after()))
                .toList();
    }

    private List<Differences.TableChange> tables() {
        List<Differences.TableChange> changes = new ArrayList<>();
        table(
                        template.budget()
                                .title()
                                .replace(
                                        "{year}",
                                        String.valueOf(after.snapshot().year())),
                        before.lines().stream().map(this::projectRow).toList(),
                        after.lines().stream().map(this::projectRow).toList(),
                        false)
                .ifPresent(changes::add);
        for (Pairs.Pair<Snapshot.Table> pair : tablePairs()) {
            Snapshot.Table table = pair.after().or(pair::before).orElseThrow();
            table(title(table), ComparedTable.of(pair.before()), ComparedTable.of(pair.after()), true)
                    .ifPresent(changes::add);
        }
        table(
                        Texts.of(Locale.CHINESE, "report.evidence"),
                        proofRows(before.snapshot()),
                        proofRows(after.snapshot()),
                        false)
                .ifPresent(changes::add);
        return List.copyOf(changes);
    }

    /** By row and content, whatever order the rows have. Another file under an old name is one less and one more. */
    private static List<ComparedTable.Row> proofRows(Snapshot snapshot) {
        return snapshot.evidence().stream()
                .sorted(Comparator.comparing(ReportComparison::key))
                .map(proof -> new ComparedTable.Row(
                        key(proof),
                        proof.label().isBlank() ? proof.name() : proof.label(),
                        List.of(
                                cell("report.evidence.file", proof.name()),
                                cell("report.evidence.sha256", proof.sha256()))))
                .toList();
    }

    private static String key(Snapshot.Proof proof) {
        return String.join(" ", proof.table(), proof.owner(), proof.part(), proof.row(), proof.sha256());
    }

    private static ComparedTable.Cell cell(String label, String value) {
        return new ComparedTable.Cell(Texts.of(Locale.CHINESE, label), "", Optional.of(value));
    }

    private List<Pairs.Pair<Snapshot.Table>> tablePairs() {
        return Pairs.of(
                before.snapshot().tables(), after.snapshot().tables(), table -> table.code() + " " + table.owner());
    }

    private static String title(Snapshot.Table table) {
        return table.owner().isEmpty() ? table.title() : table.title() + " · " + table.owner();
    }

    private static String aroundIt(Snapshot.Table table) {
        return String.join(" ", table.notes()) + " " + String.join(" ", table.foot());
    }

    private ComparedTable.Row projectRow(RevisionContent.Line line) {
        List<ComparedTable.Cell> cells = new ArrayList<>();
        cells.add(new ComparedTable.Cell(
                template.budget().rowLabel(), "", Optional.of(line.line().name())));
        cells.add(new ComparedTable.Cell(
                Texts.of(Locale.CHINESE, "report.ui.group"),
                "",
                Optional.of(line.line().group()).filter(group -> !group.isEmpty())));
        for (Template.BudgetTable.Column column : template.budget().columns()) {
            cells.add(new ComparedTable.Cell(
                    column.label(),
                    template.budget().unit(),
                    ReportBody.amount(line.line(), column.code()).map(amount -> amount.toPlainString())));
        }
        return new ComparedTable.Row(line.id(), line.line().name(), cells);
    }

    /** Compared row by row and cell by cell; empty when nothing changed. */
    private static Optional<Differences.TableChange> table(
            String title, List<ComparedTable.Row> before, List<ComparedTable.Row> after, boolean attached) {
        List<Differences.RowChange> rows = new ArrayList<>();
        for (Pairs.Pair<ComparedTable.Row> pair : Pairs.of(before, after, ComparedTable.Row::key)) {
            Differences.Kind kind = kind(pair);
            String label = pair.after().or(pair::before).orElseThrow().label();
            List<Differences.ValueChange> cells = ComparedTable.changed(pair).stream()
                    .filter(cell -> kind == Differences.Kind.CHANGED || !cell.says(label))
                    .toList();
            if (kind != Differences.Kind.CHANGED || !cells.isEmpty()) {
                rows.add(new Differences.RowChange(kind, label, cells));
            }
        }
        boolean reordered = Pairs.reordered(before, after, ComparedTable.Row::key);
        return rows.isEmpty() && !reordered
                ? Optional.empty()
                : Optional.of(new Differences.TableChange(title, attached, List.copyOf(rows), reordered));
    }

    private static Differences.Kind kind(Pairs.Pair<?> pair) {
        if (pair.before().isEmpty()) {
            return Differences.Kind.ADDED;
        }
        return pair.after().isEmpty() ? Differences.Kind.REMOVED : Differences.Kind.CHANGED;
    }
}
