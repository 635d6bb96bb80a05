package org.mingzhang.disclosure.ui;

import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.mingzhang.disclosure.NotReadyToPublish;
import org.mingzhang.disclosure.Preparations;
import org.mingzhang.inbox.BlockContext;
import org.mingzhang.inbox.BlockView;
import org.mingzhang.inbox.FormBlock;
import org.mingzhang.inbox.Problem;
import org.mingzhang.inbox.TaskDesk;
import org.springframework.stereotype.Component;

/** On the officer's task page: what will be published, where, and until when. */
@Component(DisclosureCard.TYPE)
class DisclosureCard implements FormBlock {

    static final String TYPE = "disclosure-card";

    private final Preparations preparations;
    private final Clock clock;

    DisclosureCard(Preparations preparations, Clock clock) {
        this.preparations = preparations;
        this.clock = clock;
    }

    @Override
    public BlockView open(BlockContext context) {
        DisclosureCardView view = new DisclosureCardView(preparations, context, clock);
        return () -> view;
    }

    @Override
    public List<Problem> problems(BlockContext context, String outcome) {
        if (TaskDesk.SEND_BACK.equals(outcome)) {
            return List.of();
        }
        try {
            preparations.ready(context.person(), context.item().subject());
            return List.of();
        } catch (NotReadyToPublish refusal) {
            return List.of(new Problem(TYPE, refusal.text(language())));
        }
    }

    private static Locale language() {
        return UI.getCurrent() == null ? Locale.CHINA : UI.getCurrent().getLocale();
    }
}
