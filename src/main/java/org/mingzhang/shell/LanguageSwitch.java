package org.mingzhang.shell;

import com.vaadin.flow.component.html.Anchor;

/** Leads to the other language. Its label is in that language, for those who cannot read the present one. */
class LanguageSwitch extends Anchor {

    LanguageSwitch() {
        super("", "");
        setText(getTranslation("org.otherLanguage"));
        setHref("language/" + getTranslation("org.otherLanguage.tag"));
        getElement().setAttribute("lang", getTranslation("org.otherLanguage.tag"));
        setRouterIgnore(true);
        addClassName("mz-language");
    }
}
