package org.mingzhang.inbox.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.mingzhang.base.OfficeTime;
import org.mingzhang.workflow.Copy;

/** The read list: who got a copy, from whom, and whether they read it. */
class CopyList extends Div {

    CopyList(List<Copy> copies) {
        addClassName("mz-copies");
        if (copies.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("inbox.copy.none"));
            none.addClassName("mz-soft");
            add(none);
            return;
        }
        UnorderedList list = new UnorderedList();
        copies.forEach(copy -> list.add(line(copy)));
        add(list);
    }

    private ListItem line(Copy copy) {
        Span reader = new Span(copy.readerName());
        reader.addClassName("mz-strong");
        Span read = new Span(copy.readAt()
                .map(at -> getTranslation("inbox.copy.read", OfficeTime.minute(at)))
                .orElseGet(() -> getTranslation("inbox.badge.unread")));
        read.addClassName("mz-badge");
        Div from = new Div(getTranslation("inbox.copy.line", copy.senderName(), OfficeTime.minute(copy.sentAt())));
        from.addClassName("mz-soft");
        ListItem line = new ListItem(reader, new Span(" "), read, from);
        if (!copy.note().isBlank()) {
            line.add(new Paragraph(copy.note()));
        }
        return line;
    }
}
