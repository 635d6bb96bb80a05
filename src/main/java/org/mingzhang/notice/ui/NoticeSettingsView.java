package org.mingzhang.notice.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mingzhang.base.Refusal;
import org.mingzhang.notice.Choice;
import org.mingzhang.notice.Kind;
import org.mingzhang.notice.NoticeChoices;
import org.mingzhang.org.MailAddresses;
import org.mingzhang.org.Person;
import org.mingzhang.org.SignedIn;
import org.springframework.beans.factory.annotation.Value;

/** 通知设置: what the person wants to be told, where, and when. */
@Route("notice-settings")
@PermitAll
class NoticeSettingsView extends Div implements HasDynamicTitle {

    private static final int NEVER = -1;

    private final transient NoticeChoices choices;
    private final transient MailAddresses addresses;
    private final transient Person person;
    private final EmailField address = new EmailField(getTranslation("notice.settings.address"));
    private final CheckboxGroup<Kind> listed = kinds("notice.settings.list");
    private final CheckboxGroup<Kind> mailed = kinds("notice.settings.mail");
    private final Select<Integer> digest = new Select<>();
    private final Select<String> quietFrom = times("notice.settings.quietFrom");
    private final Select<String> quietTo = times("notice.settings.quietTo");
    private final Select<Locale> language = new Select<>();
    private final Paragraph problem = new Paragraph();

    NoticeSettingsView(
            NoticeChoices choices,
            MailAddresses addresses,
            SignedIn signedIn,
            @Value("${spring.mail.host:}") String server) {
        this.choices = choices;
        this.addresses = addresses;
        this.person = signedIn.person();
        addClassNames("mz-page", "mz-narrow", "mz-notice-settings");
        address.setHelperText(getTranslation("notice.settings.address.hint"));
        address.setClearButtonVisible(true);
        digest.setLabel(getTranslation("notice.settings.digest"));
        digest.setItems(IntStream.range(NEVER, 24).boxed().toList());
        digest.setItemLabelGenerator(hour -> hour == NEVER
                ? getTranslation("notice.settings.digest.none")
                : getTranslation("notice.settings.digest.at", hour));
        language.setLabel(getTranslation("notice.settings.language"));
        language.setItems(Locale.CHINA, Locale.ENGLISH);
        language.setItemLabelGenerator(tag -> tag.equals(Locale.CHINA) ? "中文" : "English");
        problem.addClassName("mz-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        Button save = new Button(getTranslation("notice.settings.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div quiet = new Div(quietFrom, quietTo);
        quiet.addClassName("mz-notice-quiet");
        Paragraph hint = new Paragraph(getTranslation("notice.settings.quiet.hint"));
        hint.addClassName("mz-soft");
        add(new H1(getTranslation("notice.settings")));
        if (server.isBlank()) {
            Paragraph closed = new Paragraph(getTranslation("notice.settings.noMail"));
            closed.addClassName("mz-calendar-unknown");
            add(closed);
        }
        add(listed, mailed, address, digest, quiet, hint, language, problem, save);
        show(choices.of(person));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notice.settings");
    }

    private void show(Choice choice) {
        listed.setValue(choice.listed());
        mailed.setValue(choice.mailed());
        digest.setValue(choice.digestHour().orElse(NEVER));
        quietFrom.setValue(choice.quiet().map(quiet -> quiet.from().toString()).orElse(""));
        quietTo.setValue(choice.quiet().map(quiet -> quiet.to().toString()).orElse(""));
        language.setValue(choice.language().getLanguage().equals("en") ? Locale.ENGLISH : Locale.CHINA);
        address.setValue(addresses.of(person.id()).orElse(""));
    }

    private void save() {
        problem.setVisible(false);
        String from = quietFrom.getValue();
        String to = quietTo.getValue();
        if (from.isEmpty() != to.isEmpty()) {
            say(getTranslation("notice.settings.quiet.both"));
            return;
        }
        Optional<Choice.Quiet> quiet = from.isEmpty()
                ? Optional.empty()
                : Optional.of(new Choice.Quiet(LocalTime.parse(from), LocalTime.parse(to)));
        try {
            addresses.set(person, person.id(), address.getValue());
            choices.set(
                    person,
                    new Choice(
                            listed.getValue(),
                            mailed.getValue(),
                            Optional.of(digest.getValue()).filter(hour -> hour != NEVER),
                            quiet,
                            language.getValue()));
        } catch (Refusal refusal) {
            say(refusal.text(getLocale()));
            return;
        }
        Notification.show(getTranslation("notice.settings.saved"));
    }

    private void say(String text) {
        problem.setText(text);
        problem.setVisible(true);
    }

    private CheckboxGroup<Kind> kinds(String label) {
        CheckboxGroup<Kind> group = new CheckboxGroup<>(getTranslation(label));
        group.setItems(Kind.values());
        group.setItemLabelGenerator(kind -> getTranslation("notice.kind." + kind));
        return group;
    }

    /** Half hours of a day; the first is none. */
    private Select<String> times(String label) {
        Select<String> times = new Select<>();
        times.setLabel(getTranslation(label));
        times.setItems(IntStream.range(NEVER, 48)
                .mapToObj(half -> half == NEVER
                        ? ""
                        : LocalTime.MIDNIGHT.plusMinutes(30L * half).toString())
                .toList());
        times.setItemLabelGenerator(time -> time.isEmpty() ? "—" : time);
        return times;
    }
}
