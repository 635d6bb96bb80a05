package org.mingzhang.notice.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.mingzhang.base.Refusal;
import org.mingzhang.workflow.CalendarDay;

/** One more day of the calendar. */
class DayForm extends Div {

    private final Input day = new Input();
    private final Select<Boolean> kind = new Select<>();
    private final TextField name = new TextField(getTranslation("notice.calendar.name"));
    private final Paragraph problem = new Paragraph();
    private final SerializableConsumer<CalendarDay> put;

    DayForm(int year, SerializableConsumer<CalendarDay> put) {
        this.put = put;
        addClassName("mz-card");
        day.setType("date");
        day.setId("calendar-day");
        day.getElement().setAttribute("min", LocalDate.ofYearDay(year, 1).toString());
        day.getElement().setAttribute("max", LocalDate.of(year, 12, 31).toString());
        NativeLabel label = new NativeLabel(getTranslation("notice.calendar.day"));
        label.setFor(day);
        Div date = new Div(label, day);
        date.addClassName("mz-calendar-date");
        kind.setLabel(getTranslation("notice.calendar.kind"));
        kind.setItems(false, true);
        kind.setItemLabelGenerator(
                working -> getTranslation(working ? "notice.calendar.work" : "notice.calendar.rest"));
        kind.setValue(false);
        name.setMaxLength(100);
        Button add = new Button(getTranslation("notice.calendar.add"), click -> add());
        problem.addClassName("mz-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        Div row = new Div(date, kind, name, add);
        row.addClassName("mz-calendar-row");
        add(row, problem);
    }

    private void add() {
        Optional<LocalDate> chosen = chosen();
        if (chosen.isEmpty()) {
            say(getTranslation("notice.calendar.noDay"));
            return;
        }
        try {
            put.accept(new CalendarDay(chosen.get(), kind.getValue(), name.getValue()));
        } catch (Refusal refusal) {
            say(refusal.text(getLocale()));
        }
    }

    private Optional<LocalDate> chosen() {
        try {
            return Optional.of(LocalDate.parse(day.getValue()));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private void say(String text) {
        problem.setText(text);
        problem.setVisible(true);
    }
}
