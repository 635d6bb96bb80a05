package org.mingzhang.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.mingzhang.report.tables.CellPlace;
import org.mingzhang.report.tables.EvidenceCoverage;
import org.mingzhang.report.tables.TableLayout;

/** How far the report is proved, and the rows that are not, each with a way to it. */
final class EvidenceSummary extends Div {

    private final Consumer<CellPlace> goTo;
    private final Span counts = new Span();
    private final Span badge = new Span();
    private final Div missing = new Div();
    private final NativeDetails details = new NativeDetails();

    /** @param goTo shows a row of one of the tables */
    EvidenceSummary(Consumer<CellPlace> goTo) {
        this.goTo = goTo;
        addClassName("mz-evidence-summary");
        badge.addClassNames("mz-badge", "mz-evidence-badge");
        Div line = new Div(counts, badge);
        line.addClassName("mz-evidence-line");
        line.getElement().setAttribute("role", "status");
        details.setSummaryText(getTranslation("report.ui.evidence.which"));
        details.setContent(missing);
        add(line, details);
    }

    void show(List<EvidenceCoverage> coverage) {
        int needed = coverage.stream().mapToInt(EvidenceCoverage::needed).sum();
        int proved = coverage.stream().mapToInt(EvidenceCoverage::proved).sum();
        boolean required = coverage.stream()
                .anyMatch(part -> part.rule() == TableLayout.Evidence.REQUIRED
                        && !part.missing().isEmpty());
        setVisible(needed > 0);
        counts.setText(getTranslation("report.ui.evidence.coverage", proved, needed));
        badge.setVisible(proved < needed);
        badge.setText(getTranslation(
                required ? "report.ui.evidence.mustCome" : "report.ui.evidence.missing", needed - proved));
        badge.setClassName("mz-evidence-required", required);
        details.setVisible(proved < needed);
        missing.removeAll();
        coverage.stream().filter(part -> !part.missing().isEmpty()).forEach(this::add);
    }

    private void add(EvidenceCoverage part) {
        UnorderedList rows = new UnorderedList();
        part.missing().forEach(row -> {
            Button go = new Button(name(row), click -> goTo.accept(row.row()));
            go.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            rows.add(new ListItem(go));
        });
        missing.add(new Paragraph(part.title()), rows);
    }

    private String name(EvidenceCoverage.Missing row) {
        return row.label().isBlank() ? getTranslation("report.ui.tables.row", row.number()) : row.label();
    }
}
