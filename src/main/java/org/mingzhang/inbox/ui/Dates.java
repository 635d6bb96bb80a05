package org.mingzhang.inbox.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.text.DateFormatSymbols;
import java.util.List;
import java.util.Locale;
import org.mingzhang.base.Texts;

/** The words of date fields, which Vaadin has in English only. Dates are written 2026-11-23 in every language. */
final class Dates {

    private Dates() {}

    static DatePickerI18n words() {
        Locale locale = UI.getCurrent() == null ? Locale.CHINA : UI.getCurrent().getLocale();
        DateFormatSymbols symbols = DateFormatSymbols.getInstance(locale);
        return new DatePickerI18n()
                .setMonthNames(List.of(symbols.getMonths()).subList(0, 12))
                .setWeekdays(List.of(symbols.getWeekdays()).subList(1, 8))
                .setWeekdaysShort(List.of(symbols.getShortWeekdays()).subList(1, 8))
                .setFirstDayOfWeek(1)
                .setDateFormats("yyyy-MM-dd", "yyyy/MM/dd", "yyyyMMdd", "yyyy年M月d日")
                .setToday(Texts.of(locale, "inbox.date.today"))
                .setCancel(Texts.of(locale, "inbox.cancel"));
    }
}
