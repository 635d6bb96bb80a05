package org.mingzhang.inbox.ui;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import org.mingzhang.inbox.BlockContext;
import org.mingzhang.inbox.BlockView;
import org.mingzhang.inbox.FormBlock;
import org.mingzhang.workflow.Tasks;
import org.springframework.stereotype.Component;

/** The approval record inside a form. */
@Component("approval-record")
class ApprovalRecordBlock implements FormBlock {

    private final Tasks tasks;

    ApprovalRecordBlock(Tasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public BlockView open(BlockContext context) {
        Locale locale = UI.getCurrent() == null ? Locale.CHINA : UI.getCurrent().getLocale();
        RecordTimeline timeline = new RecordTimeline(tasks.record(context.item().subject()), locale);
        return () -> timeline;
    }
}
