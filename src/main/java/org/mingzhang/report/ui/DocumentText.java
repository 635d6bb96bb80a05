package org.mingzhang.report.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import org.mingzhang.report.Snapshot;

/** The report as a text to read: headings with generated numbers, figures as digits. */
final class DocumentText extends Article {

    /** @param level of the headings of the first level, 2 to 4: one below the heading the text stands under */
    DocumentText(Snapshot snapshot, int level) {
        addClassName("mz-document");
        // Where it scrolls by itself, the keyboard must reach it.
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("aria-label", snapshot.title());
        snapshot.parts().forEach(part -> {
            Element heading = new Element("h" + Math.min(6, level + part.level() - 1));
            heading.setText(part.numbering() + part.title());
            heading.getClassList().add("mz-document-heading-" + part.level());
            // where the check results jump to
            heading.setAttribute("data-section", part.code());
            heading.setAttribute("tabindex", "-1");
            getElement().appendChild(heading);
            add(paragraphs(part.text()));
        });
    }

    /** Paragraphs of a text, which are separated by line ends. */
    static Div paragraphs(String text) {
        Div paragraphs = new Div();
        text.lines().filter(line -> !line.isBlank()).forEach(line -> paragraphs.add(new Paragraph(line)));
        return paragraphs;
    }
}
