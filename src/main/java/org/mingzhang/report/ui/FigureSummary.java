package org.mingzhang.report.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.mingzhang.org.Person;
import org.mingzhang.report.FigureValue;

/** The first figures of the dictionary that have a value, large. */
final class FigureSummary extends DescriptionList {

    private static final int SHOWN = 8;

    FigureSummary(Doors doors, Person person, String report) {
        addClassName("mz-figure-summary");
        doors.figures().all(person, report).stream()
                .filter(figure -> figure.value().isPresent() && figure.field().yearsBack() == 0)
                .limit(SHOWN)
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
