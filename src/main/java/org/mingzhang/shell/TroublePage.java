package org.mingzhang.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/** A page that says what went wrong and leads back. */
abstract class TroublePage extends Div implements HasDynamicTitle {

    private String title = "";

    TroublePage() {
        addClassNames("mz-page", "mz-narrow", "mz-trouble");
    }

    int show(Trouble.Answer answer) {
        title = answer.title();
        removeAll();
        add(new H1(answer.title()), new Paragraph(answer.text()), new Anchor("", getTranslation("shell.home")));
        return answer.status();
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
