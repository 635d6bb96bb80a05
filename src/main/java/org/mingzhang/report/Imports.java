package org.mingzhang.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mingzhang.org.Person;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for what a person accepts of an imported text. */
@Service
@Transactional
public class Imports {

    private final Sections sections;
    private final Figures figures;
    private final BudgetLines budgetLines;
    private final ImportedIndicators indicators;
    private final Drafting drafting;

    Imports(
            Sections sections,
            Figures figures,
            BudgetLines budgetLines,
            ImportedIndicators indicators,
            Drafting drafting) {
        this.sections = sections;
        this.figures = figures;
        this.budgetLines = budgetLines;
        this.indicators = indicators;
        this.drafting = drafting;
    }

    /**
     * Puts the accepted sections, figures, projects and indicators in the place of what stands there; everything else stays as it is.
     * A project or an indicator goes to the line of the same name, or to a new one. All or nothing.
     *
     * @throws org.mingzhang.base.Refusal as {@link Sections#save}, {@link Figures#set} and {@link BudgetLines#save} do
     */
    public void accept(Person writer, String report, ImportedDraft accepted) {
        write(writer, report, accepted.sections());
        set(writer, report, accepted.figures());
        list(writer, report, accepted.lines());
        if (!accepted.indicators().isEmpty()) {
            indicators.take(writer, drafting.writable(writer, report), accepted.indicators());
        }
    }

    private void write(Person writer, String report, List<ImportedDraft.Section> texts) {
        for (ImportedDraft.Section text : texts) {
            int version = sections.one(writer, report, text.code()).version();
            sections.save(writer, report, text.code(), text.text(), version);
            sections.release(writer, report, text.code());
        }
    }

    private void set(Person writer, String report, List<ImportedDraft.Figure> values) {
        Map<String, FigureValue> known = figures.all(writer, report).stream()
                .collect(Collectors.toMap(figure -> figure.field().code(), Function.identity()));
        for (ImportedDraft.Figure value : values) {
            FigureValue old = Optional.ofNullable(known.get(value.code()))
                    .orElseThrow(() -> FigureNotValid.unknown(value.code()));
            figures.set(
                    writer,
                    report,
                    value.code(),
                    Optional.of(value.value()),
                    old.source(),
                    value.evidence(),
                    old.version());
        }
    }

    private void list(Person writer, String report, List<ImportedDraft.Line> projects) {
        for (ImportedDraft.Line project : projects) {
            BudgetLine line = named(budgetLines.all(writer, report), project.name())
                    .or(() -> named(budgetLines.add(writer, report, project.name(), ""), project.name()))
                    .orElseThrow(() -> new IllegalStateException("a project was added and is not there"));
            budgetLines.save(
                    writer,
                    report,
                    new BudgetLine(
                            line.id(),
                            line.name(),
                            line.group(),
                            project.carriedIn(),
                            project.initialBudget(),
                            project.adjustment(),
                            project.executed(),
                            project.carriedOut(),
                            line.version()));
        }
    }

    private static Optional<BudgetLine> named(List<BudgetLine> lines, String name) {
        return lines.stream().filter(line -> line.name().equals(name)).findFirst();
    }
}
