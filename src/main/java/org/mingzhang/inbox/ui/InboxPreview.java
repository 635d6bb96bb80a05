package org.mingzhang.inbox.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Optional;
import org.mingzhang.workflow.RecordLine;
import org.mingzhang.workflow.Tasks;

/** The selected line beside the list: what it is, the opinions so far, and the way into it. */
class InboxPreview extends Aside {

    private static final int LINES = 4;

    private final transient Tasks tasks;

    InboxPreview(Tasks tasks) {
        this.tasks = tasks;
        addClassName("mz-inbox-preview");
        getElement().setAttribute("aria-label", getTranslation("inbox.preview"));
        show(Optional.empty());
    }

    final void show(Optional<InboxRow> selected) {
        removeAll();
        if (selected.isEmpty()) {
            Paragraph hint = new Paragraph(getTranslation("inbox.preview.none"));
            hint.addClassName("mz-soft");
            add(hint);
            return;
        }
        InboxRow row = selected.get();
        add(new H2(row.title()), facts(row));
        row.item().ifPresent(item -> {
            boolean waits = item.finishedAt().isEmpty();
            RouterLink open =
                    new RouterLink(getTranslation(waits ? "inbox.open" : "inbox.look"), TaskView.class, item.id());
            open.addClassNames("mz-open", waits ? "mz-primary" : "mz-secondary");
            add(open);
        });
        add(new H3(getTranslation("inbox.record")), record(row));
    }

    private DescriptionList facts(InboxRow row) {
        DescriptionList facts = new DescriptionList();
        fact(facts, "inbox.column.step", row.step());
        fact(facts, "inbox.column.unit", row.unitName());
        fact(facts, "inbox.column.when." + ListNames.key(row.list()), row.when());
        fact(facts, "inbox.column.who." + ListNames.key(row.list()), row.who());
        return facts;
    }

    private void fact(DescriptionList facts, String key, String text) {
        if (!text.isEmpty()) {
            facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(text));
        }
    }

    private RecordTimeline record(InboxRow row) {
        List<RecordLine> all = tasks.record(row.subject());
        return new RecordTimeline(all.subList(Math.max(0, all.size() - LINES), all.size()), getLocale());
    }
}
