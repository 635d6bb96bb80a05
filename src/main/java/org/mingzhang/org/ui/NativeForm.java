package org.mingzhang.org.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** A form that the browser itself sends, so that password managers and the Enter key know it. */
@Tag("form")
class NativeForm extends HtmlContainer {

    NativeForm(String action) {
        getElement().setAttribute("action", action);
        getElement().setAttribute("method", "post");
    }
}
