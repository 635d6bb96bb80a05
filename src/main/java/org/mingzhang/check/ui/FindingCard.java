package org.mingzhang.check.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Instant;
import java.util.Locale;
import org.mingzhang.base.OfficeTime;
import org.mingzhang.check.Checked;
import org.mingzhang.check.Checks;
import org.mingzhang.check.Finding.Severity;
import org.mingzhang.check.Spot;

/** One finding: badge, what and what to do, the quoted places, and for a warning its explanation. */
final class FindingCard extends Div {

    /** Shows the words where the section can be written, or the section where the text of the report is on the page. */
    private static final String GO_TO = """
            const place = document.querySelector('[data-section="' + CSS.escape($0) + '"]');
            if (place?.localName === 'button') {
              place.dispatchEvent(new CustomEvent('reveal', {detail: $1}));
            } else if (place) {
              place.scrollIntoView({block: 'center'});
              place.focus({preventScroll: true});
            }
            """;

    /** Stores an explanation. */
    interface Explaining {
        void explain(String fingerprint, String text);
    }

    private final Checked checked;
    private final Explaining explaining;
    private final TextArea field = new TextArea();
    private String stored = "";

    FindingCard(Checked checked, boolean explains, Explaining explaining) {
        this.checked = checked;
        this.explaining = explaining;
        Locale locale = getLocale();
        String severity = checked.finding().severity().name().toLowerCase(Locale.ROOT);
        addClassNames("mz-finding", "mz-finding-" + severity);
        Span badge = new Span(getTranslation("check.ui.mark." + severity));
        badge.addClassNames("mz-badge", "mz-check-" + severity);
        Paragraph message = new Paragraph(badge, new Span(checked.finding().text(locale)));
        message.addClassName("mz-finding-message");
        add(message);
        checked.spots().forEach(spot -> add(place(spot)));
        Paragraph rule =
                new Paragraph(getTranslation("check.ui.rule", checked.finding().rule(locale)));
        rule.addClassName("mz-finding-rule");
        add(rule);
        if (checked.finding().severity() == Severity.WARN) {
            explanation(explains);
        }
    }

    String fingerprint() {
        return checked.fingerprint();
    }

    /** Something stands in the field that is not stored. */
    boolean typed() {
        return field.isAttached() && !field.getValue().strip().equals(stored);
    }

    void store() {
        explaining.explain(checked.fingerprint(), field.getValue());
        stored = field.getValue().strip();
    }

    private Div place(Spot spot) {
        Span quote = new Span(spot.text());
        quote.addClassName("mz-finding-quote");
        Div place = new Div();
        place.addClassName("mz-finding-place");
        if (spot.heading().isEmpty()) {
            boolean data = checked.finding().quotes().stream()
                    .anyMatch(q -> q.line() == 0 && q.text().equals(spot.text()));
            Span where = new Span(getTranslation(data ? "check.ui.data" : "check.ui.cover"));
            where.addClassName("mz-soft");
            place.add(where, quote);
        } else {
            NativeButton go = new NativeButton(
                    spot.heading(), click -> getElement().executeJs(GO_TO, spot.section(), spot.text()));
            go.addClassName("mz-link");
            go.setAriaLabel(getTranslation("check.ui.goTo", spot.heading()));
            place.add(go, quote);
        }
        return place;
    }

    private void explanation(boolean explains) {
        Paragraph by = new Paragraph();
        by.addClassName("mz-finding-by");
        checked.explanation().ifPresent(told -> {
            stored = told.text();
            by.setText(by(told.byName(), told.at()));
        });
        if (explains) {
            add(editor(by));
        } else if (checked.explanation().isPresent()) {
            Paragraph text = new Paragraph(stored);
            text.addClassName("mz-finding-explained");
            Span label = new Span(getTranslation("check.ui.explanation"));
            label.addClassName("mz-soft");
            add(label, text, by);
        } else {
            by.setText(getTranslation("check.ui.notExplained"));
            add(by);
        }
    }

    private Div editor(Paragraph by) {
        field.setLabel(getTranslation("check.ui.explanation"));
        field.setAriaLabel(
                getTranslation("check.ui.explain.for", checked.finding().text(getLocale())));
        field.setMaxLength(Checks.MOST);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValue(stored);
        field.setWidthFull();
        Button save = new Button(getTranslation("check.ui.explain"), click -> {
            store();
            by.setText(getTranslation("check.ui.explained"));
        });
        save.addThemeVariants(ButtonVariant.LUMO_SMALL);
        by.getElement().setAttribute("role", "status");
        Div line = new Div(save, by);
        line.addClassName("mz-finding-line");
        Div editor = new Div(field, line);
        editor.addClassName("mz-finding-editor");
        return editor;
    }

    private String by(String name, Instant at) {
        return getTranslation("check.ui.explainedBy", name, OfficeTime.minute(at));
    }
}
