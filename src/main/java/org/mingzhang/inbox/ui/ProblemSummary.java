package org.mingzhang.inbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.mingzhang.inbox.Problem;

/** All that stands against finishing, each line leading to its place. */
class ProblemSummary extends Div {

    private final Consumer<Problem> jump;

    ProblemSummary(Consumer<Problem> jump) {
        this.jump = jump;
        addClassNames("mz-problem", "mz-problems");
        getElement().setAttribute("role", "alert");
        getElement().setAttribute("tabindex", "-1");
        setVisible(false);
    }

    void show(List<Problem> problems) {
        removeAll();
        setVisible(!problems.isEmpty());
        if (problems.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        for (Problem problem : problems) {
            Button line = new Button(problem.text(), click -> jump.accept(problem));
            line.addThemeNames("tertiary-inline");
            list.add(new ListItem(line));
        }
        add(new H2(getTranslation("inbox.problems", problems.size())), list);
        scrollIntoView();
        getElement().executeJs("this.focus({preventScroll: true})");
    }
}
