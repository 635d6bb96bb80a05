package org.mingzhang.inbox.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.mingzhang.inbox.Problem;

/** What stands against finishing, each line leading to its place; the first few of each place, and how many more. */
class ProblemSummary extends Div {

    private static final int LINES = 5;

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
        Map<String, List<Problem>> places = problems.stream()
                .collect(Collectors.groupingBy(Problem::place, LinkedHashMap::new, Collectors.toList()));
        places.values().forEach(place -> lines(list, place));
        add(new H2(getTranslation("inbox.problems", problems.size())), list);
        scrollIntoView();
        getElement().executeJs("this.focus({preventScroll: true})");
    }

    private void lines(UnorderedList list, List<Problem> place) {
        place.stream().limit(LINES).forEach(problem -> list.add(line(problem.text(), problem)));
        if (place.size() > LINES) {
            list.add(line(getTranslation("inbox.problems.more", place.size() - LINES), place.getLast()));
        }
    }

    private ListItem line(String text, Problem problem) {
        return new ListItem(new NativeButton(text, click -> jump.accept(problem)));
    }
}
