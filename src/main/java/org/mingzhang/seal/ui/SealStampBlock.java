package org.mingzhang.seal.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import org.mingzhang.base.Refusal;
import org.mingzhang.inbox.BlockContext;
import org.mingzhang.inbox.BlockView;
import org.mingzhang.inbox.FormBlock;
import org.mingzhang.inbox.Problem;
import org.mingzhang.inbox.TaskDesk;
import org.mingzhang.seal.SealDesk;
import org.springframework.stereotype.Component;

/** Which seal will be used on which version, and how it will look. */
@Component(SealStampBlock.TYPE)
class SealStampBlock implements FormBlock {

    static final String TYPE = "seal-stamp";

    private final SealDesk desk;

    SealStampBlock(SealDesk desk) {
        this.desk = desk;
    }

    @Override
    public BlockView open(BlockContext context) {
        SealStamp stamp = new SealStamp(desk, context);
        return () -> stamp;
    }

    /** Nothing stands against sending it back. */
    @Override
    public List<Problem> problems(BlockContext context, String outcome) {
        if (outcome.equals(TaskDesk.SEND_BACK)) {
            return List.of();
        }
        Locale locale = UI.getCurrent() == null ? Locale.CHINA : UI.getCurrent().getLocale();
        List<Refusal> obstacles = desk.obstacles(
                context.person(), context.item().subject(), context.item().unit());
        return obstacles.stream()
                .map(refusal -> new Problem(TYPE, refusal.text(locale)))
                .toList();
    }
}
