package org.mingzhang.report.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingzhang.org.Person;
import org.mingzhang.report.Differences;
import org.mingzhang.report.Revision;
import org.mingzhang.report.Revisions;

/** Two versions to choose, and what changed from one to the other. Compares when somebody has chosen, not before. */
final class VersionChooser extends Div {

    /** Stands for the report as it is now. */
    private static final int NOW = 0;

    private final Revisions revisions;
    private final Person person;
    private final String report;
    private final Map<Integer, Revision> byNumber;
    private final Select<Integer> before = new Select<>();
    private final Select<Integer> after = new Select<>();
    private final Div result = new Div();

    VersionChooser(Revisions revisions, Person person, String report) {
        this.revisions = revisions;
        this.person = person;
        this.report = report;
        List<Revision> all = revisions.all(person, report);
        byNumber = all.stream().collect(Collectors.toMap(Revision::number, revision -> revision));
        addClassName("mz-versions-chooser");
        List<Integer> numbers = all.stream().map(Revision::number).toList();
        offer(before, "report.ui.changes.from", numbers);
        List<Integer> withNow = new ArrayList<>(numbers);
        withNow.addFirst(NOW);
        offer(after, "report.ui.changes.to", withNow);
        after.setValue(NOW);
        Div fields = new Div(before, after);
        fields.addClassName("mz-versions-fields");
        result.addClassName("mz-versions-result");
        result.getElement().setAttribute("aria-live", "polite");
        add(fields, result);
        before.addValueChangeListener(change -> compare());
        after.addValueChangeListener(change -> compare());
    }

    /** Compares a version with the one before it; the first one with how it is now. */
    void choose(int number) {
        after.setValue(number > 1 ? number : NOW);
        before.setValue(Math.max(1, number - 1));
    }

    private void offer(Select<Integer> select, String label, List<Integer> numbers) {
        select.setLabel(getTranslation(label));
        select.setItems(numbers);
        select.setItemLabelGenerator(this::label);
        select.setEmptySelectionAllowed(false);
        select.setPlaceholder(getTranslation("report.ui.changes.choose"));
    }

    private String label(Integer number) {
        Revision revision = byNumber.get(number);
        return revision == null
                ? getTranslation("report.ui.changes.now")
                : getTranslation("report.ui.changes.version", number) + " · " + VersionsView.words(this, revision);
    }

    private void compare() {
        result.removeAll();
        if (before.getValue() == null) {
            return;
        }
        Differences changes = after.getValue() == NOW
                ? revisions.since(person, report, before.getValue())
                : revisions.between(person, report, before.getValue(), after.getValue());
        if (changes.count() == 0) {
            result.add(new Paragraph(getTranslation("report.ui.changes.same")));
        } else {
            result.add(new DifferencesView(changes));
        }
    }
}
