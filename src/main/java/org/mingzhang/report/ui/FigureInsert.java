package org.mingzhang.report.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.math.BigDecimal;
import org.mingzhang.org.Person;
import org.mingzhang.report.FigureValue;

/** Puts a figure into the text where the cursor is: as a token, so that the text always says what the figure says. */
final class FigureInsert extends ComboBox<FigureValue> {

    FigureInsert(Doors doors, Person person, String report, SectionField text) {
        addClassName("mz-figure-insert");
        setLabel(getTranslation("report.ui.insertFigure"));
        setPlaceholder(getTranslation("report.ui.insertFigureHint"));
        setWidthFull();
        setItemLabelGenerator(this::label);
        addAttachListener(attached -> setItems(doors.figures().all(person, report)));
        addFocusListener(focus -> setItems(doors.figures().all(person, report)));
        addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                text.insert("{{" + change.getValue().field().code() + "|unit}}");
                clear();
            }
        });
    }

    private String label(FigureValue figure) {
        String value = figure.value()
                .map(BigDecimal::toPlainString)
                .map(digits -> digits + " " + figure.field().unit())
                .orElseGet(() -> getTranslation("report.ui.noValue"));
        return getTranslation("report.ui.figureChoice", figure.field().label(), figure.period(), value);
    }
}
