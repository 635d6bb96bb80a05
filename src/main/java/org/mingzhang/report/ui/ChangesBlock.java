package org.mingzhang.report.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.mingzhang.base.OfficeTime;
import org.mingzhang.inbox.BlockContext;
import org.mingzhang.inbox.BlockView;
import org.mingzhang.inbox.FormBlock;
import org.mingzhang.report.Differences;
import org.mingzhang.report.Revisions;
import org.springframework.stereotype.Component;

/**
 * What changed since the person's last look at the report, and a chooser to compare any two versions. Opening the block of
 * an item that waits is a look. With the setting {@code view: summary} the changes stay folded, for somebody who decides
 * on one screen.
 */
@Component("report-changes")
class ChangesBlock implements FormBlock {

    /** More than this at once is unfolded by hand. */
    private static final int MANY = 20;

    private final Revisions revisions;

    ChangesBlock(Revisions revisions) {
        this.revisions = revisions;
    }

    @Override
    public BlockView open(BlockContext context) {
        String report = context.item().subject();
        boolean folded = "summary".equals(context.settings().get("view"));
        Div block = new Div();
        block.addClassName("mz-changes");
        if (!context.readOnly()) {
            Revisions.SinceLastLook look =
                    revisions.look(context.person(), report, context.item().id());
            block.add(sinceLook(block, look, folded));
        }
        boolean first = revisions.all(context.person(), report).isEmpty();
        block.setClassName("mz-changes-none", first);
        if (!first) {
            NativeDetails chooser = new NativeDetails(
                    block.getTranslation("report.ui.changes.compare"),
                    new VersionChooser(revisions, context.person(), report));
            chooser.addClassName("mz-changes-chooser");
            block.add(chooser);
        }
        return () -> block;
    }

    private static Div sinceLook(Div block, Revisions.SinceLastLook look, boolean folded) {
        Optional<Differences> changes = look.changes();
        Div said = new Div();
        if (changes.isEmpty()) {
            said.add(new Paragraph(block.getTranslation("report.ui.changes.firstLook")));
            return said;
        }
        String when = OfficeTime.minute(look.seenAt().orElseThrow());
        int count = changes.get().count();
        if (count == 0) {
            said.add(new Paragraph(block.getTranslation("report.ui.changes.nothing", when)));
            return said;
        }
        NativeDetails details = new NativeDetails(
                block.getTranslation("report.ui.changes.since", when, count), new DifferencesView(changes.get()));
        details.addClassName("mz-changes-since");
        details.setOpen(!folded && count - changes.get().attachedRows() <= MANY);
        said.add(details);
        return said;
    }
}
