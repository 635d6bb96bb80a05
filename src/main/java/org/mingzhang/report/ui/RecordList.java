package org.mingzhang.report.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.MissingResourceException;
import org.mingzhang.base.OfficeTime;
import org.mingzhang.base.Texts;
import org.mingzhang.workflow.RecordLine;

/** The approval record, oldest first: it reads as the story of the report. */
final class RecordList extends Div {

    RecordList(List<RecordLine> record) {
        addClassName("mz-report-record");
        if (record.isEmpty()) {
            add(new Paragraph(getTranslation("report.ui.noRecord")));
            return;
        }
        OrderedList lines = new OrderedList();
        record.forEach(line -> lines.add(line(line)));
        add(lines);
    }

    private ListItem line(RecordLine line) {
        Span who = new Span(line.actorName());
        who.addClassName("mz-report-record-who");
        Span when = new Span(line.stepName() + " · " + OfficeTime.minute(line.at()));
        when.addClassName("mz-soft");
        ListItem item = new ListItem(who, new Span(verb(line)), when);
        if (!line.opinion().isBlank()) {
            item.add(new Paragraph(line.opinion()));
        }
        return item;
    }

    /** In the words of the task page; a verb that only a later flow knows is shown as it is. */
    private String verb(RecordLine line) {
        try {
            return line.target()
                    .map(step -> Texts.of(getLocale(), "inbox.verb.sendBackTo", step))
                    .orElseGet(() -> Texts.of(getLocale(), "inbox.verb." + line.verb()));
        } catch (MissingResourceException unknown) {
            return line.verb();
        }
    }
}
