package org.mingzhang.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.mingzhang.org.Person;

/** Who is signed in, the language, the way out. */
class PersonMenu extends Div {

    PersonMenu(Person person, AuthenticationContext session) {
        addClassName("mz-person");
        Anchor me = new Anchor("me", person.name());
        me.getElement().setAttribute("aria-label", getTranslation("shell.me") + " " + person.name());
        Button out = new Button(getTranslation("shell.signOut"), click -> session.logout());
        out.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        out.setId("sign-out");
        add(me, new LanguageSwitch(), out);
    }
}
