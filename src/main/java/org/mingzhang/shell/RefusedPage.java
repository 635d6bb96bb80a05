package org.mingzhang.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** A page that could not be shown: refused, or failed. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class RefusedPage extends TroublePage implements HasErrorParameter<Exception> {

    private final Trouble trouble;

    RefusedPage(Trouble trouble) {
        this.trouble = trouble;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        return show(trouble.answer(parameter.getException(), getLocale()));
    }
}
