package org.mingzhang.org.ui;

import com.vaadin.flow.component.html.Paragraph;

/** What went wrong, read out to those who do not see it; hidden until there is something. */
class Problem extends Paragraph {

    Problem() {
        addClassName("mz-problem");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    void say(String text) {
        setText(text);
        setVisible(true);
    }
}
