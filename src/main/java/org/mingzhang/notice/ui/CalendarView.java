package org.mingzhang.notice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.format.TextStyle;
import org.jspecify.annotations.Nullable;
import org.mingzhang.base.OfficeTime;
import org.mingzhang.base.Refusal;
import org.mingzhang.inbox.Actors;
import org.mingzhang.org.SignedIn;
import org.mingzhang.workflow.Actor;
import org.mingzhang.workflow.CalendarDay;
import org.mingzhang.workflow.CalendarYear;
import org.mingzhang.workflow.WorkCalendar;

/** 工作日历: the system administrator's page of holidays and exchanged working days. */
@Route("calendar")
@Menu(title = "notice.calendar", order = 91, icon = "vaadin:calendar")
@RolesAllowed("SYSTEM_ADMIN")
class CalendarView extends Div implements HasUrlParameter<Integer>, HasDynamicTitle {

    private static final int FIRST = 1900;
    private static final int LAST = 2999;

    private final transient WorkCalendar calendar;
    private final transient Actor actor;
    private final int thisYear;
    private final Div year = new Div();

    CalendarView(WorkCalendar calendar, SignedIn signedIn, Clock clock) {
        this.calendar = calendar;
        this.actor = Actors.of(signedIn.person());
        this.thisYear = OfficeTime.today(clock).getYear();
        addClassNames("mz-page", "mz-calendar");
        add(new H1(getTranslation("notice.calendar")));
        add(year);
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable Integer asked) {
        show(asked == null || asked < FIRST || asked > LAST ? thisYear : asked);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notice.calendar");
    }

    private void show(int number) {
        CalendarYear shown = calendar.year(number);
        year.removeAll();
        year.add(ways(number), source(shown), new DayForm(number, day -> {
            calendar.put(actor, day);
            show(number);
        }));
        year.add(shown.days().isEmpty() ? empty() : days(shown));
    }

    private Nav ways(int number) {
        Span here = new Span(getTranslation("notice.calendar.year", String.valueOf(number)));
        here.addClassName("mz-strong");
        here.getElement().setAttribute("aria-current", "page");
        Nav ways = new Nav();
        ways.addClassName("mz-actions");
        ways.getElement().setAttribute("aria-label", getTranslation("notice.calendar.years"));
        if (number > FIRST) {
            ways.add(way(number - 1));
        }
        ways.add(here);
        if (number < LAST) {
            ways.add(way(number + 1));
        }
        return ways;
    }

    private Anchor way(int number) {
        return new Anchor("calendar/" + number, getTranslation("notice.calendar.year", String.valueOf(number)));
    }

    private Component source(CalendarYear shown) {
        TextField notice = new TextField(getTranslation("notice.calendar.source"));
        notice.setValue(shown.source().orElse(""));
        notice.setMaxLength(200);
        Button keep = new Button(
                getTranslation("notice.calendar.keep"),
                click -> attempt(() -> {
                    calendar.confirm(actor, shown.year(), notice.getValue());
                    Notification.show(getTranslation("notice.calendar.kept"));
                    show(shown.year());
                }));
        Div row = new Div(notice, keep);
        row.addClassName("mz-calendar-row");
        Div source = new Div(row);
        source.addClassName("mz-card");
        if (shown.source().isEmpty()) {
            Paragraph unknown = new Paragraph(getTranslation("notice.calendar.unknown"));
            unknown.addClassName("mz-calendar-unknown");
            source.addComponentAsFirst(unknown);
        }
        return source;
    }

    private Component empty() {
        Paragraph empty = new Paragraph(getTranslation("notice.calendar.empty"));
        empty.addClassName("mz-soft");
        return empty;
    }

    private UnorderedList days(CalendarYear shown) {
        UnorderedList list = new UnorderedList();
        list.addClassName("mz-days");
        shown.days().forEach(day -> list.add(line(day)));
        return list;
    }

    private ListItem line(CalendarDay day) {
        Span date =
                new Span(day.onDay() + " " + day.onDay().getDayOfWeek().getDisplayName(TextStyle.SHORT, getLocale()));
        Span kind = new Span(getTranslation(day.working() ? "notice.calendar.work" : "notice.calendar.rest"));
        kind.addClassNames("mz-badge", day.working() ? "mz-badge-warn" : "mz-badge-ok");
        Button remove = new Button(
                getTranslation("notice.calendar.remove"),
                click -> attempt(() -> {
                    calendar.remove(actor, day.onDay());
                    show(day.onDay().getYear());
                }));
        remove.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        remove.getElement().setAttribute("aria-label", getTranslation("notice.calendar.remove") + " " + day.onDay());
        Span name = new Span(day.name());
        name.addClassName("mz-days-name");
        return new ListItem(date, kind, name, remove);
    }

    private void attempt(Runnable act) {
        try {
            act.run();
        } catch (Refusal refusal) {
            Notification.show(refusal.text(getLocale()));
        }
    }
}
