package org.mingzhang.report.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingzhang.report.FigureValue;
import org.mingzhang.report.ImportedDraft;
import org.mingzhang.report.SectionText;
import org.mingzhang.report.Template;
import org.mingzhang.report.TextFiles;

/** What was recognised in a file, each part to be accepted or not, and what fits nowhere. */
final class ImportReview extends Div {

    /** A page shows no more of one section; the whole of it is imported. */
    private static final int SHOWN = 3000;

    private final ImportedDraft draft;
    private final Map<ImportedDraft.Section, Checkbox> sections = new LinkedHashMap<>();
    private final Map<ImportedDraft.Figure, Checkbox> figures = new LinkedHashMap<>();
    private final Map<ImportedDraft.Line, Checkbox> lines = new LinkedHashMap<>();
    private final Map<ImportedDraft.Indicator, Checkbox> indicators = new LinkedHashMap<>();
    private final List<String> written;

    ImportReview(Template template, TextFiles.Reading reading, List<SectionText> current, List<FigureValue> values) {
        draft = reading.draft();
        written = current.stream()
                .filter(section -> !section.text().isBlank())
                .map(section -> section.section().code())
                .toList();
        addClassName("mz-import-review");
        summary(template, reading);
        current.forEach(this::section);
        figures(values);
        projects();
        indicators();
        leftOver("report.ui.importLeftOver", draft.leftOver(), true);
        leftOver(
                "report.ui.importCover",
                Stream.concat(draft.cover().stream(), draft.closing().stream()).toList(),
                false);
    }

    /** How many sections that say something now would say something else. */
    long replaced() {
        return sections.entrySet().stream()
                .filter(entry -> entry.getValue().getValue()
                        && written.contains(entry.getKey().code()))
                .count();
    }

    ImportedDraft accepted() {
        return new ImportedDraft(
                draft.cover(),
                ticked(sections),
                ticked(figures),
                ticked(lines),
                ticked(indicators),
                draft.tables(),
                draft.closing(),
                draft.leftOver());
    }

    private static <T> List<T> ticked(Map<T, Checkbox> boxes) {
        return boxes.entrySet().stream()
                .filter(entry -> entry.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private void summary(Template template, TextFiles.Reading reading) {
        add(new Paragraph(getTranslation(
                "report.ui.importFound",
                draft.sections().size(),
                template.sections().size(),
                draft.figures().size(),
                draft.lines().size(),
                reading.form())));
        if (reading.removed() > 0) {
            add(new Paragraph(getTranslation("report.ui.importRemoved", reading.removed())));
        }
        add(new H3(getTranslation("report.ui.importSections")));
    }

    private void section(SectionText current) {
        Optional<ImportedDraft.Section> found = draft.sections().stream()
                .filter(section -> section.code().equals(current.section().code()))
                .findFirst();
        Div row = new Div();
        row.addClassNames(
                "mz-import-row", "mz-outline-level-" + current.section().level());
        add(row);
        if (found.isEmpty()) {
            Span none = new Span(getTranslation("report.ui.importNotFound"));
            none.addClassName("mz-import-none");
            row.add(new Span(OutlineBlock.title(current)), none);
            return;
        }
        Checkbox box = new Checkbox(OutlineBlock.title(current), true);
        sections.put(found.get(), box);
        row.add(box, as(found.get()));
        if (written.contains(current.section().code())) {
            Span replaces = new Span(
                    getTranslation("report.ui.importReplaces", current.text().length()));
            replaces.addClassName("mz-badge-warn");
            row.add(replaces);
        }
        if (!found.get().text().isEmpty()) {
            row.add(text(found.get().text()));
        }
    }

    private Span as(ImportedDraft.Section found) {
        Span as = new Span(getTranslation(
                "report.ui.importAs",
                found.line(),
                found.heading(),
                found.text().length()));
        as.addClassName("mz-import-as");
        return as;
    }

    private NativeDetails text(String text) {
        Pre shown = new Pre(text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…");
        shown.addClassName("mz-import-text");
        shown.getElement().setAttribute("tabindex", "0");
        return new NativeDetails(getTranslation("report.ui.importText"), shown);
    }

    private void figures(List<FigureValue> values) {
        if (draft.figures().isEmpty()) {
            return;
        }
        Map<String, FigureValue> known =
                values.stream().collect(Collectors.toMap(value -> value.field().code(), value -> value));
        add(new H3(getTranslation("report.ui.importFigures")));
        for (ImportedDraft.Figure figure : draft.figures()) {
            FigureValue old = known.get(figure.code());
            if (old != null) {
                String label = getTranslation(
                        "report.ui.importFigure",
                        old.field().label(),
                        figure.value().toPlainString(),
                        old.field().unit());
                figures.put(figure, proposal(label, figure.line(), figure.evidence()));
            }
        }
    }

    private void projects() {
        if (draft.lines().isEmpty()) {
            return;
        }
        add(new H3(getTranslation("report.ui.importLines")));
        for (ImportedDraft.Line line : draft.lines()) {
            String label = getTranslation(
                    "report.ui.importLine",
                    line.name(),
                    Amounts.read(line.carriedIn(), 2),
                    Amounts.read(line.initialBudget(), 2),
                    Amounts.read(line.adjustment(), 2),
                    Amounts.read(line.executed(), 2),
                    Amounts.read(line.carriedOut(), 2));
            lines.put(line, proposal(label, line.line(), line.evidence()));
        }
    }

    private void indicators() {
        if (draft.indicators().isEmpty()) {
            return;
        }
        add(new H3(getTranslation("report.ui.importIndicators")));
        for (ImportedDraft.Indicator indicator : draft.indicators()) {
            Map<String, String> cells = indicator.cells();
            String label = getTranslation(
                    "report.ui.importIndicator",
                    cells.getOrDefault("name", ""),
                    cells.getOrDefault("target", "—"),
                    cells.getOrDefault("actual", "—"),
                    cells.getOrDefault("weight", "—"));
            indicators.put(indicator, proposal(label, indicator.line(), indicator.evidence()));
        }
    }

    private Checkbox proposal(String label, int line, String evidence) {
        Checkbox box = new Checkbox(label, true);
        Span from = new Span(getTranslation("report.ui.importEvidence", line, evidence));
        from.addClassName("mz-import-as");
        Div row = new Div(box, from);
        row.addClassName("mz-import-row");
        add(row);
        return box;
    }

    private void leftOver(String key, List<String> left, boolean open) {
        if (left.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        left.stream()
                .limit(200)
                .forEach(
                        line -> list.add(new ListItem(line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…")));
        NativeDetails details = new NativeDetails(getTranslation(key, left.size()), list);
        details.setOpen(open);
        details.addClassName("mz-import-left");
        add(details);
    }
}
