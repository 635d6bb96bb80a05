package org.mingzhang.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Locale;

/** What stands between the writer and the text: who else is editing, or why nothing was stored, and what can be done. */
final class SectionNotice extends Div {

    private final Div actions = new Div();

    SectionNotice() {
        addClassName("mz-notice");
        actions.addClassName("mz-notice-actions");
        setVisible(false);
    }

    void clear() {
        removeAll();
        actions.removeAll();
        setVisible(false);
    }

    /** That of the page. */
    Locale language() {
        return getLocale();
    }

    void say(String text) {
        open(text, "status", false);
    }

    void warn(String text) {
        open(text, "alert", true);
    }

    private void open(String text, String role, boolean warning) {
        clear();
        getElement().setAttribute("role", role);
        setClassName("mz-notice-warning", warning);
        add(new Paragraph(text), actions);
        setVisible(true);
    }

    void compare(String label, String text) {
        TextArea other = new TextArea(label, text, "");
        other.setReadOnly(true);
        other.setWidthFull();
        other.setMaxRows(8);
        addComponentAtIndex(1, other);
    }

    void offer(String key, Runnable action) {
        Button button = new Button(getTranslation(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        actions.add(button);
    }
}
