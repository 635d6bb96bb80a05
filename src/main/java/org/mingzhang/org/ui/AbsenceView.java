package org.mingzhang.org.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.mingzhang.base.Refusal;
import org.mingzhang.org.Absence;
import org.mingzhang.org.Absences;
import org.mingzhang.org.Person;
import org.mingzhang.org.SignedIn;
import org.mingzhang.org.WantedAbsence;

/** 代理: who is away and who stands in. Principals and administrators arrange it for their unit, others for themselves. */
@Route("absence")
@PermitAll
class AbsenceView extends Div implements HasDynamicTitle {

    private final transient Absences absences;
    private final transient Person actor;
    private final Select<Person> who = new Select<>();
    private final Select<Person> proxy = new Select<>();
    private final Input first = new Input();
    private final Input last = new Input();
    private final TextField reason = new TextField(getTranslation("org.absence.reason"));
    private final Problem problem = new Problem();
    private final Div list = new Div();

    AbsenceView(Absences absences, SignedIn signedIn) {
        this.absences = absences;
        this.actor = signedIn.person();
        addClassNames("mz-page", "mz-narrow", "mz-absence");
        List<Person> colleagues = absences.colleagues(actor);
        who.setLabel(getTranslation("org.absence.who"));
        who.setItems(colleagues);
        who.setItemLabelGenerator(Person::name);
        colleagues.stream()
                .filter(person -> person.id().equals(actor.id()))
                .findFirst()
                .ifPresent(who::setValue);
        who.setReadOnly(!Absences.arrangesForAll(actor));
        proxy.setLabel(getTranslation("org.absence.proxy"));
        proxy.setItems(colleagues);
        proxy.setItemLabelGenerator(Person::name);
        reason.setMaxLength(500);
        Button arrange = new Button(getTranslation("org.absence.arrange"), click -> arrange());
        arrange.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div period = new Div(day("org.absence.first", first), day("org.absence.last", last));
        period.addClassName("mz-absence-period");
        Paragraph hint = new Paragraph(getTranslation("org.absence.hint"));
        hint.addClassName("mz-soft");
        add(new H1(getTranslation("org.absence")), list, hint, who, proxy, period, reason, problem, arrange);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("org.absence");
    }

    private static Div day(String key, Input day) {
        day.setType("date");
        day.setId(key.replace('.', '-'));
        NativeLabel label = new NativeLabel(day.getTranslation(key));
        label.setFor(day);
        Div field = new Div(label, day);
        field.addClassName("mz-calendar-date");
        return field;
    }

    private void show() {
        list.removeAll();
        List<Absence> known = absences.of(actor);
        if (known.isEmpty()) {
            list.add(new Paragraph(getTranslation("org.absence.none")));
            return;
        }
        UnorderedList lines = new UnorderedList();
        lines.addClassName("mz-days");
        known.forEach(absence -> lines.add(line(absence)));
        list.add(lines);
    }

    private ListItem line(Absence absence) {
        Div head = new Div(getTranslation("org.absence.line", absence.personName(), absence.proxyName()));
        Div period = new Div(getTranslation(
                "org.absence.period",
                absence.firstDay().toString(),
                absence.lastDay().toString(),
                absence.setBy()));
        period.addClassName("mz-soft");
        Div words = new Div(head, period);
        words.addClassName("mz-days-name");
        if (!absence.reason().isBlank()) {
            words.add(new Div(absence.reason()));
        }
        ListItem item = new ListItem(words);
        if (absence.person().equals(actor.id()) || Absences.arrangesForAll(actor)) {
            Button cancel = new Button(getTranslation("org.absence.cancel"), click -> cancel(absence));
            cancel.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            cancel.getElement()
                    .setAttribute("aria-label", getTranslation("org.absence.cancel") + " " + absence.personName());
            item.add(cancel);
        }
        return item;
    }

    private void arrange() {
        Optional<LocalDate> from = chosen(first);
        Optional<LocalDate> to = chosen(last);
        if (who.isEmpty() || proxy.isEmpty() || from.isEmpty() || to.isEmpty()) {
            problem.say(getTranslation("org.absence.missing"));
            return;
        }
        try {
            absences.arrange(
                    actor,
                    new WantedAbsence(
                            who.getValue().id(),
                            proxy.getValue().id(),
                            from.get(),
                            to.get(),
                            reason.getValue().strip()));
            problem.setVisible(false);
            show();
        } catch (Refusal refusal) {
            problem.say(refusal.text(getLocale()));
        }
    }

    private void cancel(Absence absence) {
        try {
            absences.cancel(actor, absence.id());
            show();
        } catch (Refusal refusal) {
            Notification.show(refusal.text(getLocale()));
        }
    }

    private static Optional<LocalDate> chosen(Input day) {
        try {
            return Optional.of(LocalDate.parse(day.getValue()));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
