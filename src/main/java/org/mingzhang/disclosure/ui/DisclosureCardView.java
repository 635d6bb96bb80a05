package org.mingzhang.disclosure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.text.DateFormatSymbols;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mingzhang.base.OfficeTime;
import org.mingzhang.base.Refusal;
import org.mingzhang.disclosure.DisclosureClock;
import org.mingzhang.disclosure.NotReadyToPublish;
import org.mingzhang.disclosure.Preparations;
import org.mingzhang.disclosure.Ready;
import org.mingzhang.inbox.BlockContext;
import org.mingzhang.report.FrozenVersion;
import org.mingzhang.report.ReportState;

/** The card itself. What is entered is kept at once; the clock follows. */
class DisclosureCardView extends Div {

    private static final int SOON = 5;

    private final Preparations preparations;
    private final BlockContext context;
    private final LocalDate today;
    private final Div term = new Div();

    DisclosureCardView(Preparations preparations, BlockContext context, Clock clock) {
        this.preparations = preparations;
        this.context = context;
        this.today = OfficeTime.today(clock);
        addClassName("mz-disclosure");
        Optional<FrozenVersion> version = preparations.frozen(context.person(), subject());
        add(new H3(getTranslation("disclosure.card.what")), content());
        version.ifPresent(frozen -> {
            term.addClassName("mz-disclosure-term");
            add(new H3(getTranslation("disclosure.card.term")), term, approvedOn(frozen));
            showTerm(frozen);
        });
        add(new H3(getTranslation("disclosure.card.where")), address());
    }

    private String subject() {
        return context.item().subject();
    }

    private Component content() {
        try {
            return facts(preparations.ready(context.person(), subject()));
        } catch (NotReadyToPublish refusal) {
            Paragraph problem = new Paragraph(refusal.text(getLocale()));
            problem.addClassName("mz-problem");
            return problem;
        }
    }

    private DescriptionList facts(Ready ready) {
        DescriptionList facts = new DescriptionList();
        line(facts, "disclosure.card.title", new Span(ready.version().snapshot().title()));
        line(facts, "disclosure.publisher", new Span(ready.version().snapshot().unitName()));
        line(facts, "disclosure.issuedOn", new Span(ready.version().snapshot().issuedOn()));
        line(
                facts,
                "disclosure.card.version",
                new Span(getTranslation(
                        "disclosure.card.versionOf",
                        ready.version().number(),
                        OfficeTime.minute(ready.version().frozenAt()))));
        line(facts, "disclosure.card.versionHash", new Code(ready.version().sha256()));
        ready.version().sm3().ifPresent(sm3 -> line(facts, "disclosure.card.versionSm3", new Code(sm3)));
        line(
                facts,
                "disclosure.card.sealedFile",
                new Span(getTranslation(
                        "disclosure.card.sealedFileOf",
                        ready.file().useNumber(),
                        OfficeTime.minute(ready.file().sealedAt()),
                        ready.file().size() / 1024)));
        line(facts, "disclosure.card.sealedHash", new Code(ready.file().sha256()));
        line(facts, "disclosure.indexNumber", new Span(getTranslation("disclosure.card.indexNumber")));
        return facts;
    }

    private void line(DescriptionList list, String key, Component value) {
        list.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
    }

    private DatePicker approvedOn(FrozenVersion version) {
        DatePicker day = new DatePicker(getTranslation("disclosure.card.approvedOn"));
        day.setI18n(words());
        day.setHelperText(getTranslation("disclosure.card.approvedOn.help"));
        day.setClearButtonVisible(true);
        day.setMax(today);
        preparations.accountsApprovedOn(context.person(), subject()).ifPresent(day::setValue);
        day.setReadOnly(context.readOnly());
        day.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                keep(day, version);
            }
        });
        return day;
    }

    private void keep(DatePicker day, FrozenVersion version) {
        try {
            preparations.setAccountsApprovedOn(context.person(), subject(), day.getOptionalValue());
            day.setInvalid(false);
        } catch (Refusal refusal) {
            day.setErrorMessage(refusal.text(getLocale()));
            day.setInvalid(true);
        }
        showTerm(version);
    }

    private void showTerm(FrozenVersion version) {
        DisclosureClock clock = preparations.clock(version);
        term.removeAll();
        DescriptionList facts = new DescriptionList();
        line(facts, "disclosure.card.law", new Span(getTranslation("disclosure.clock." + clock.kind())));
        line(facts, "disclosure.card.start", new Span(clock.start().toString()));
        line(facts, "disclosure.card.due", due(clock));
        clock.safeDay()
                .filter(day -> !clock.due().equals(Optional.of(day)))
                .ifPresent(day -> line(facts, "disclosure.card.safeDay", new Span(day.toString())));
        term.add(facts);
    }

    private Component due(DisclosureClock clock) {
        return clock.due()
                .<Component>map(day -> {
                    Span badge = daysLeft(clock.daysLeft(today).orElseThrow());
                    return new Div(new Span(day + " "), badge);
                })
                .orElseGet(() -> new Span(getTranslation("disclosure.card.unknownHolidays")));
    }

    private Span daysLeft(long days) {
        Span badge = new Span(
                days < 0
                        ? getTranslation("disclosure.card.overdue", -days)
                        : getTranslation("disclosure.card.daysLeft", days));
        badge.addClassNames("mz-badge", days < 0 ? "mz-badge-error" : days <= SOON ? "mz-badge-warn" : "mz-badge-ok");
        return badge;
    }

    private Component address() {
        String path = "public/reports/" + subject();
        if (preparations.state(context.person(), subject()) == ReportState.PUBLISHED) {
            Anchor link = new Anchor(path, getTranslation("disclosure.card.open"), AnchorTarget.BLANK);
            link.setRouterIgnore(true);
            return link;
        }
        return new Paragraph(new Span(getTranslation("disclosure.card.willBe") + " "), new Code("/" + path));
    }

    private DatePicker.DatePickerI18n words() {
        DateFormatSymbols symbols = DateFormatSymbols.getInstance(getLocale());
        return new DatePicker.DatePickerI18n()
                .setMonthNames(List.of(symbols.getMonths()).subList(0, 12))
                .setWeekdays(List.of(symbols.getWeekdays()).subList(1, 8))
                .setWeekdaysShort(List.of(symbols.getShortWeekdays()).subList(1, 8))
                .setFirstDayOfWeek(1)
                .setDateFormats("yyyy-MM-dd", "yyyy/MM/dd", "yyyyMMdd", "yyyy年M月d日")
                .setToday(getTranslation("disclosure.card.today"))
                .setCancel(getTranslation("disclosure.cancel"));
    }
}
