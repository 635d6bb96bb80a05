package org.mingzhang.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mingzhang.base.Refusal;
import org.mingzhang.base.Texts;
import org.mingzhang.inbox.BlockContext;
import org.mingzhang.inbox.BlockView;
import org.mingzhang.inbox.FormBlock;
import org.mingzhang.inbox.FormBlocks;
import org.mingzhang.inbox.FormPart;
import org.mingzhang.inbox.OpenItem;
import org.mingzhang.org.Person;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the blocks of one page and knows which are open. A block that is missing or fails takes nothing else with it. */
class BlockHost {

    private static final Logger LOG = LoggerFactory.getLogger(BlockHost.class);

    private final FormBlocks blocks;
    private final OpenItem open;
    private final Person person;
    private final Locale locale;
    private final List<BlockView> views = new ArrayList<>();

    BlockHost(FormBlocks blocks, OpenItem open, Person person, Locale locale) {
        this.blocks = blocks;
        this.open = open;
        this.person = person;
        this.locale = locale;
    }

    Component open(FormPart part) {
        Optional<FormBlock> block = blocks.find(part.type());
        if (block.isEmpty()) {
            return message(Texts.of(locale, "inbox.unknownPart", part.label(), part.type()));
        }
        try {
            BlockView view = block.get().open(BlockContext.at(part, open.item(), person, open.readOnly()));
            views.add(view);
            return view.component();
        } catch (Refusal refused) {
            return message(refused.text(locale));
        } catch (RuntimeException failed) {
            LOG.error(
                    "block {} of item {} does not open",
                    part.type(),
                    open.item().id(),
                    failed);
            return message(Texts.of(locale, "inbox.blockFailed", part.label()));
        }
    }

    /** The blocks that were opened so far. */
    List<BlockView> opened() {
        return List.copyOf(views);
    }

    static Div message(String text) {
        Div message = new Div(text);
        message.addClassNames("mz-problem", "mz-message");
        message.getElement().setAttribute("role", "alert");
        return message;
    }
}
