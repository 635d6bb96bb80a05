package org.mingzhang.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import org.mingzhang.inbox.FormPart;
import org.mingzhang.inbox.OpenItem;
import org.mingzhang.workflow.Tasks;

/** What stands beside the form: the blocks it puts there, the approval record, the flow. */
class TaskSide extends SideTabs {

    private static final String RECORD = "approval-record";

    TaskSide(OpenItem open, BlockHost host, Tasks tasks, Locale locale) {
        String subject = open.item().subject();
        List<FormPart> blocks = open.form().stream()
                .flatMap(form -> form.blocks().stream())
                .filter(part ->
                        part.property("place").equals("side") && !part.type().equals(RECORD))
                .toList();
        blocks.stream().limit(1).forEach(part -> add(part.type(), part.label(), () -> host.open(part)));
        add(RECORD, getTranslation("inbox.record"), () -> new RecordTimeline(tasks.record(subject), locale));
        blocks.stream().skip(1).forEach(part -> add(part.type(), part.label(), () -> host.open(part)));
        add("flow", getTranslation("inbox.flow"), () -> flow(tasks, subject));
    }

    private Component flow(Tasks tasks, String subject) {
        return tasks.picture(subject)
                .<Component>map(FlowViewer::new)
                .orElseGet(() -> new Paragraph(getTranslation("inbox.flow.none")));
    }
}
