package org.mingzhang.org.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import org.mingzhang.org.Person;

/** Shows a one-time password, this once. */
class OneTimePassword extends Dialog {

    OneTimePassword(Person person, String password) {
        this(person.name(), person.login(), password);
    }

    OneTimePassword(String name, String login, String password) {
        setHeaderTitle(getTranslation("org.oneTimePassword"));
        setCloseOnOutsideClick(false);
        Paragraph secret = new Paragraph(password);
        secret.addClassName("mz-secret");
        secret.setId("one-time-password");
        add(new Paragraph(getTranslation("org.oneTimePassword.for", name, login)), secret);
        add(new Paragraph(getTranslation("org.oneTimePassword.hint")));
        Button close = new Button(getTranslation("org.noted"), click -> close());
        close.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(close);
    }
}
