package org.mingzhang.inbox;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;

/** A block on the page stored something of the subject; blocks beside it may want to look again. */
public class SubjectChanged extends ComponentEvent<UI> {

    private SubjectChanged(UI page) {
        super(page, false);
    }

    /** Tells the page that the component is on; nobody, when it is on none. */
    public static void tell(Component changed) {
        changed.getUI().ifPresent(page -> ComponentUtil.fireEvent(page, new SubjectChanged(page)));
    }

    /** Runs on the page whenever a block there tells of a change. */
    public static Registration listen(UI page, Runnable look) {
        return ComponentUtil.addListener(page, SubjectChanged.class, told -> look.run());
    }
}
