package org.mingzhang.report.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mingzhang.org.Person;
import org.mingzhang.report.FigureValue;
import org.mingzhang.report.Template;

/**
 * Figures of the dictionary in groups: money, people, other; each stored as soon as it is typed. Those that only tables
 * show are typed there.
 */
final class FigureTable extends Div implements FigureRow.Setter {

    private final Doors doors;
    private final Person person;
    private final String report;
    private final SavedLine saved = new SavedLine();
    private final Map<String, FigureRow> rows = new LinkedHashMap<>();

    /** Kinds of figures, by their unit. */
    private enum Kind {
        MONEY("report.ui.figures.money"),
        PEOPLE("report.ui.figures.people"),
        OTHER("report.ui.figures.other");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        static Kind of(Template.Field field) {
            if (field.unit().endsWith("元")) {
                return MONEY;
            }
            return field.unit().equals("人") ? PEOPLE : OTHER;
        }
    }

    FigureTable(Doors doors, Person person, String report, boolean readOnly) {
        this.doors = doors;
        this.person = person;
        this.report = report;
        addClassName("mz-figures");
        List<FigureValue> figures = doors.figures().all(person, report);
        Map<Kind, List<FigureValue>> kinds = figures.stream()
                .filter(figure -> !figure.field().tablesOnly())
                .collect(Collectors.groupingBy(
                        figure -> Kind.of(figure.field()), () -> new EnumMap<>(Kind.class), Collectors.toList()));
        kinds.forEach((kind, group) -> {
            Div fields = new Div();
            fields.addClassName("mz-figures-group");
            group.forEach(figure -> {
                FigureRow row = new FigureRow(figure, readOnly, this);
                rows.put(figure.field().code(), row);
                fields.add(row);
            });
            add(new H4(getTranslation(kind.key)), fields);
        });
        add(saved);
    }

    @Override
    public void readAgain() {
        show(doors.figures().all(person, report));
    }

    @Override
    public void set(FigureValue changed) {
        show(doors.figures()
                .set(
                        person,
                        report,
                        changed.field().code(),
                        changed.value(),
                        changed.source(),
                        changed.evidence(),
                        changed.version()));
        saved.saved();
    }

    private void show(List<FigureValue> figures) {
        figures.forEach(
                figure -> Optional.ofNullable(rows.get(figure.field().code())).ifPresent(row -> row.stored(figure)));
    }
}
