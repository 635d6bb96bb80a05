package org.mingzhang.inbox;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.function.Consumer;

/** A block on the page stored something of the subject; blocks beside it may want to look again. */
public class SubjectChanged extends ComponentEvent<UI> {

    private final boolean replaced;

    private SubjectChanged(UI page, boolean replaced) {
        super(page, false);
        this.replaced = replaced;
    }

    /** Whether much was replaced at once, as by an import, and not a single value by the block that shows it. */
    public boolean replaced() {
        return replaced;
    }

    /** Tells the page that the component is on; nobody, when it is on none. */
    public static void tell(Component changed, boolean replaced) {
        changed.getUI().ifPresent(page -> ComponentUtil.fireEvent(page, new SubjectChanged(page, replaced)));
    }

    /** Lets a component look whenever a block on its page tells of a change, as long as it is on that page. */
    public static void listen(Component listener, Consumer<SubjectChanged> look) {
        listener.addAttachListener(attached -> {
            var listening = ComponentUtil.addListener(attached.getUI(), SubjectChanged.class, look::accept);
            listener.addDetachListener(detached -> {
                listening.remove();
                detached.unregisterListener();
            });
        });
    }
}
