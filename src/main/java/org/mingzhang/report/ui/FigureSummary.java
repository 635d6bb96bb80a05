package org.mingzhang.report.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.mingzhang.org.Person;
import org.mingzhang.report.FigureValue;

/** What the template says is to be seen first, large; a dash where a value is missing. */
final class FigureSummary extends DescriptionList {

    FigureSummary(Doors doors, Person person, String report) {
        addClassName("mz-figure-summary");
        List<FigureValue> values = doors.figures().all(person, report);
        doors.templates().of(doors.reports().open(person, report).template()).highlights().stream()
                .flatMap(field -> values.stream().filter(value -> value.field().equals(field)))
                .forEach(this::show);
    }

    private void show(FigureValue figure) {
        Span unit = new Span(figure.field().unit());
        DescriptionList.Description value = new DescriptionList.Description(
                new Text(Amounts.read(figure.value(), figure.field().scale()) + " "), unit);
        Div pair = new Div(new DescriptionList.Term(figure.field().label()), value);
        getElement().appendChild(pair.getElement());
    }
}
