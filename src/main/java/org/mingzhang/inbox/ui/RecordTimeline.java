package org.mingzhang.inbox.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import org.mingzhang.base.OfficeTime;
import org.mingzhang.base.Texts;
import org.mingzhang.workflow.RecordLine;

/** The approval record, newest first: who, at which step, did what, when, and what they wrote. */
class RecordTimeline extends Div {

    RecordTimeline(List<RecordLine> record, Locale locale) {
        addClassName("mz-record");
        if (record.isEmpty()) {
            Paragraph empty = new Paragraph(Texts.of(locale, "inbox.record.empty"));
            empty.addClassName("mz-soft");
            add(empty);
            return;
        }
        OrderedList lines = new OrderedList();
        record.reversed().forEach(line -> lines.add(item(line, locale)));
        add(lines);
    }

    private static ListItem item(RecordLine line, Locale locale) {
        ListItem item = new ListItem();
        item.addClassNames("mz-record-line", "mz-record-" + line.verb());
        Div head = new Div(span(line.actorName(), "mz-strong"), span(verb(line, locale), "mz-record-verb"));
        head.addClassName("mz-record-head");
        String step = line.stepName().isBlank() ? "" : line.stepName() + " · ";
        Div place = new Div(step + OfficeTime.minute(line.at()));
        place.addClassName("mz-soft");
        item.add(head, place);
        if (line.voided()) {
            item.addClassName("mz-record-void");
            head.add(span(Texts.of(locale, "inbox.record.void"), "mz-badge"));
        }
        if (!line.opinion().isBlank()) {
            Paragraph opinion = new Paragraph(line.opinion());
            opinion.addClassName("mz-record-opinion");
            item.add(opinion);
        }
        return item;
    }

    /** In the words of the button that was pressed; a verb that a later flow invents is shown as it is. */
    static String verb(RecordLine line, Locale locale) {
        return line.target()
                .map(target -> Texts.of(locale, "inbox.verb." + line.verb() + "To", target))
                .orElseGet(() -> word(line.verb(), locale));
    }

    static String word(String verb, Locale locale) {
        try {
            return Texts.of(locale, "inbox.verb." + verb);
        } catch (MissingResourceException unknown) {
            return verb;
        }
    }

    private static Span span(String text, String className) {
        Span span = new Span(text);
        span.addClassName(className);
        return span;
    }
}
