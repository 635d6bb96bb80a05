package org.mingzhang.inbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.mingzhang.base.Ids;
import org.mingzhang.inbox.BatchDesk;
import org.mingzhang.inbox.BatchLine;
import org.mingzhang.org.Person;

/** 批量同意: one opinion for all, then one line for each that says what became of it. */
class BatchDialog extends Dialog {

    private final transient BatchDesk desk;
    private final transient Person person;
    private final transient List<InboxRow> rows;
    private final transient Runnable changed;

    /** One for the dialog: pressing twice has one effect. */
    private final String request = Ids.next();

    private final TextArea opinion = new TextArea();
    private final Button confirm;

    /** @param changed run when items were approved */
    BatchDialog(BatchDesk desk, Person person, List<InboxRow> rows, Runnable changed) {
        this.desk = desk;
        this.person = person;
        this.rows = rows;
        this.changed = changed;
        addClassNames("mz-dialog", "mz-batch");
        setHeaderTitle(getTranslation("inbox.verb.approve"));
        opinion.setLabel(getTranslation("inbox.opinion"));
        opinion.setMinRows(3);
        opinion.setWidthFull();
        UnorderedList which = new UnorderedList();
        rows.forEach(row -> which.add(new ListItem(row.title() + " · " + row.step())));
        confirm = new Button(getTranslation("inbox.batch.confirm", rows.size()), click -> approve());
        confirm.addThemeNames("primary");
        confirm.setDisableOnClick(true);
        add(new Paragraph(getTranslation("inbox.batch.which")), which, opinion);
        getFooter().add(new Button(getTranslation("inbox.cancel"), click -> close()), confirm);
    }

    @Override
    public void open() {
        super.open();
        opinion.focus();
    }

    private void approve() {
        List<String> items = rows.stream().map(InboxRow::id).toList();
        show(desk.approve(person, items, opinion.getValue(), request, getLocale()));
        changed.run();
    }

    private void show(List<BatchLine> lines) {
        removeAll();
        getFooter().removeAll();
        setHeaderTitle(getTranslation("inbox.batch.result"));
        long done = lines.stream().filter(BatchLine::done).count();
        Paragraph summary = new Paragraph(getTranslation("inbox.batch.summary", done, lines.size() - done));
        summary.getElement().setAttribute("role", "status");
        UnorderedList results = new UnorderedList();
        results.addClassName("mz-batch-results");
        lines.forEach(line -> results.add(result(line)));
        add(summary, results);
        Button close = new Button(getTranslation("inbox.close"), click -> close());
        close.addThemeNames("primary");
        getFooter().add(close);
        close.focus();
    }

    private ListItem result(BatchLine line) {
        Span what = new Span(line.stepName().isEmpty() ? line.title() : line.title() + " · " + line.stepName());
        Div became = new Div(line.done() ? getTranslation("inbox.batch.done") : line.reason());
        ListItem result = new ListItem(what, became);
        result.addClassName(line.done() ? "mz-batch-done" : "mz-batch-refused");
        return result;
    }
}
