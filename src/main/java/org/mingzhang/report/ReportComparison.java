package org.mingzhang.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
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
        return Stream.of(table(
                        template.budget()
                                .title()
                                .replace(
                                        "{year}",
                                        String.valueOf(after.snapshot().year())),
                        before.lines(),
                        after.lines(),
                        RevisionContent.Line::id,
                        line -> line.line().name(),
                        projectCells()))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The cells of a project: what they are called, and what they say. */
    private List<Cell<RevisionContent.Line>> projectCells() {
        List<Cell<RevisionContent.Line>> cells = new ArrayList<>();
        cells.add(new Cell<>(
                template.budget().rowLabel(),
                "",
                line -> Optional.of(line.line().name())));
        cells.add(new Cell<>(Texts.of(Locale.CHINESE, "report.ui.group"), "", line -> Optional.of(
                        line.line().group())
                .filter(group -> !group.isEmpty())));
        for (Template.BudgetTable.Column column : template.budget().columns()) {
            cells.add(new Cell<>(
                    column.label(), template.budget().unit(), line -> ReportBody.amount(line.line(), column.code())
                            .map(amount -> amount.toPlainString())));
        }
        return cells;
    }

    private record Cell<T>(String label, String unit, Function<T, Optional<String>> value) {}

    /** A list of rows with keys, compared row by row and cell by cell; empty when nothing changed. */
    private static <T> Optional<Differences.TableChange> table(
            String title,
            List<T> before,
            List<T> after,
            Function<T, String> key,
            Function<T, String> label,
            List<Cell<T>> cells) {
        List<Differences.RowChange> rows = new ArrayList<>();
        for (Pairs.Pair<T> pair : Pairs.of(before, after, key)) {
            BiFunction<Optional<T>, Cell<T>, Optional<String>> value =
                    (row, cell) -> row.flatMap(there -> cell.value().apply(there));
            boolean changedRow = kind(pair) == Differences.Kind.CHANGED;
            String name = label.apply(pair.after().or(pair::before).orElseThrow());
            List<Differences.ValueChange> changed = cells.stream()
                    .map(cell -> new Differences.ValueChange(
                            cell.label(),
                            cell.unit(),
                            value.apply(pair.before(), cell),
                            value.apply(pair.after(), cell)))
                    .filter(cell -> !cell.before().equals(cell.after()))
                    .filter(cell -> changedRow || !cell.says(name))
                    .toList();
            if (!changedRow || !changed.isEmpty()) {
                rows.add(new Differences.RowChange(kind(pair), name, changed));
            }
        }
        boolean reordered = Pairs.reordered(before, after, key);
        return rows.isEmpty() && !reordered
                ? Optional.empty()
                : Optional.of(new Differences.TableChange(title, List.copyOf(rows), reordered));
    }

    private static Differences.Kind kind(Pairs.Pair<?> pair) {
        if (pair.before().isEmpty()) {
            return Differences.Kind.ADDED;
        }
        return pair.after().isEmpty() ? Differences.Kind.REMOVED : Differences.Kind.CHANGED;
    }
}
