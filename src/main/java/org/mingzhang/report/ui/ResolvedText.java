package org.mingzhang.report.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Supplier;

/** How a text with figure tokens will read. Shows nothing for a text without. */
final class ResolvedText extends Div {

    ResolvedText() {
        addClassName("mz-resolved");
        setVisible(false);
    }

    void show(String text, Supplier<String> digits) {
        removeAll();
        setVisible(text.contains("{{"));
        if (isVisible()) {
            Paragraph label = new Paragraph(getTranslation("report.ui.reads"));
            label.addClassName("mz-resolved-label");
            add(label, DocumentText.paragraphs(digits.get()));
        }
    }
}
