package org.mingzhang.shell;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** A page for others. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class ClosedPage extends TroublePage implements HasErrorParameter<AccessDeniedException> {

    private final Trouble trouble;

    ClosedPage(Trouble trouble) {
        this.trouble = trouble;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        return show(trouble.closedPage(event.getLocation().getPath(), getLocale()));
    }
}
