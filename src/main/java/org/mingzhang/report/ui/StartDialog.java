package org.mingzhang.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mingzhang.base.OfficeTime;
import org.mingzhang.base.Refusal;
import org.mingzhang.org.Person;
import org.mingzhang.report.Continuations;
import org.mingzhang.report.Report;
import org.mingzhang.report.Template;

/** Starts the report of a year. */
final class StartDialog extends Dialog {

    private static final int YEARS = 5;

    /** Milliseconds. */
    private static final int LEFT_OUT_SHOWN = 20_000;

    private final Doors doors;
    private final Whereabouts whereabouts;
    private final Person person;
    private final Select<Integer> year = new Select<>();
    private final Select<Template> template = new Select<>();
    private final Checkbox lastYear = new Checkbox();
    private final Paragraph lastYearHint = new Paragraph();
    private final Paragraph problem = new Paragraph();

    StartDialog(Doors doors, Whereabouts whereabouts, Person person) {
        this.doors = doors;
        this.whereabouts = whereabouts;
        this.person = person;
        setHeaderTitle(getTranslation("report.ui.start"));
        setWidth("28rem");
        years();
        templates();
        year.addValueChangeListener(change -> offerLastYear());
        template.addValueChangeListener(change -> offerLastYear());
        lastYear.addValueChangeListener(change -> lastYearHint.setVisible(change.getValue()));
        lastYearHint.setText(getTranslation("report.ui.continueHint"));
        lastYearHint.setVisible(false);
        offerLastYear();
        problem.addClassName("mz-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        Div fields = new Div(
                problem, year, template, lastYear, lastYearHint, new Paragraph(getTranslation("report.ui.startHint")));
        fields.addClassName("mz-start");
        add(fields);
        Button start = new Button(getTranslation("report.ui.startVerb"), click -> start());
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("report.ui.cancel"), click -> close()), start);
    }

    /** Reports are written in the year after. */
    private void years() {
        int last = OfficeTime.today(Clock.systemUTC()).getYear() - 1;
        List<Integer> choice =
                IntStream.range(0, YEARS).map(back -> last - back).boxed().toList();
        year.setLabel(getTranslation("report.ui.column.year"));
        year.setItems(choice);
        year.setItemLabelGenerator(
                number -> getTranslation("report.ui.year", Year.of(number).toString()));
        year.setValue(last);
        year.setWidthFull();
    }

    private void templates() {
        List<Template> all = doors.templates().all();
        template.setLabel(getTranslation("report.ui.template"));
        template.setItems(all);
        template.setItemLabelGenerator(
                kind -> kind.region() + " · " + kind.title().replace("{year}年度", ""));
        template.setWidthFull();
        all.stream().findFirst().ifPresent(template::setValue);
    }

    /** Nobody continues by accident: the choice is made anew for each year and template. */
    private void offerLastYear() {
        lastYear.setValue(false);
        lastYear.setVisible(false);
        Optional.ofNullable(template.getValue())
                .flatMap(kind -> doors.continuations().lastYear(person, year.getValue(), kind.id()))
                .ifPresent(last -> {
                    lastYear.setLabel(getTranslation("report.ui.continue", last.title()));
                    lastYear.setVisible(true);
                });
    }

    private Report started() {
        String kind = template.getValue().id();
        if (!lastYear.getValue()) {
            return doors.reports().start(person, year.getValue(), kind);
        }
        Continuations.Continued continued = doors.continuations().start(person, year.getValue(), kind);
        if (!continued.leftOut().isEmpty()) {
            Notification notification = Notification.show(
                    getTranslation("report.ui.leftOut", String.join("、", continued.leftOut())),
                    LEFT_OUT_SHOWN,
                    Notification.Position.TOP_CENTER);
            notification.addThemeVariants(NotificationVariant.LUMO_WARNING);
        }
        return continued.report();
    }

    private void start() {
        try {
            Report report = started();
            close();
            getUI().or(() -> Optional.ofNullable(com.vaadin.flow.component.UI.getCurrent()))
                    .ifPresent(ui -> whereabouts
                            .waiting(person, report)
                            .ifPresentOrElse(
                                    item -> ui.navigate("task/" + item.id()),
                                    () -> ui.navigate(
                                            ReportView.class,
                                            new RouteParameters(new RouteParam(ReportView.REPORT, report.id())))));
        } catch (Refusal refused) {
            problem.setText(refused.text(getLocale()));
            problem.setVisible(true);
        }
    }
}
