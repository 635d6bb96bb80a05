package org.mingzhang.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.mingzhang.report.scores.Indicator;
import org.mingzhang.report.scores.Remark;
import org.mingzhang.report.scores.Score;
import org.mingzhang.report.scores.ScoreSheet;

/** Total and grade, and what stands against them: what is missing, what is refused, where a reason is due. */
final class ScoreSummary extends Div {

    private final Consumer<String> goToRow;
    private final Paragraph total = new Paragraph();
    private final UnorderedList remarks = new UnorderedList();

    /** @param goToRow puts the focus into a row, by the indicator's id */
    ScoreSummary(Consumer<String> goToRow) {
        this.goToRow = goToRow;
        addClassName("mz-scores");
        total.addClassName("mz-scores-total");
        total.getElement().setAttribute("role", "status");
        remarks.addClassName("mz-scores-remarks");
        add(total, remarks);
    }

    void show(ScoreSheet sheet) {
        total.setText(sheet.total()
                .map(sum -> getTranslation(
                        "report.ui.scores.total",
                        sum.toPlainString(),
                        sheet.grade().orElse("")))
                .orElseGet(() -> getTranslation(
                        "report.ui.scores.open",
                        sheet.execution().value().map(BigDecimal::toPlainString).orElse("—"))));
        remarks.removeAll();
        sheet.remarks().forEach(remark -> add(remark, Optional.empty()));
        sheet.execution().remarks().forEach(remark -> add(remark, Optional.empty()));
        sheet.indicators().forEach(this::indicator);
        remarks.setVisible(remarks.getComponentCount() > 0);
    }

    /** A reason that is due is no longer mentioned once it is written. */
    private void indicator(Indicator indicator, Score score) {
        score.remarks().stream()
                .filter(remark -> remark.kind().weight() != Remark.Weight.REASON
                        || indicator.reason().isBlank())
                .forEach(remark -> add(remark, Optional.of(indicator.id())));
    }

    private void add(Remark remark, Optional<String> row) {
        String weight = remark.kind().weight().name();
        Span mark = new Span(getTranslation("report.ui.scores." + weight));
        mark.addClassNames("mz-badge", "mz-scores-" + weight.toLowerCase(Locale.ROOT));
        Object[] named = remark.arguments().stream()
                .map(argument -> argument.isBlank() ? getTranslation("report.ui.scores.unnamed") : argument)
                .toArray();
        Span text = new Span(getTranslation("report.score." + remark.kind().name(), named));
        ListItem item = new ListItem(mark, text);
        row.map(this::go).ifPresent(item::add);
        remarks.add(item);
    }

    private Component go(String row) {
        Button go = new Button(getTranslation("report.ui.scores.go"), click -> goToRow.accept(row));
        go.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return go;
    }
}
