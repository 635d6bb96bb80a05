package org.mingzhang.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** No page has this address. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class MissingPage extends TroublePage implements HasErrorParameter<NotFoundException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return show(new Trouble.Answer(404, getTranslation("shell.notFound.title"), getTranslation("shell.notFound")));
    }
}
