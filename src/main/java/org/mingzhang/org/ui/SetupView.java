package org.mingzhang.org.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.mingzhang.base.Refusal;
import org.mingzhang.org.Setup;

/** The page behind the one-time link of an empty installation. */
@Route(value = "setup/:token", autoLayout = false)
@AnonymousAllowed
public class SetupView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Setup setup;
    private final Div card = new Div();
    private final TextField unit = new TextField(getTranslation("org.setup.unit"));
    private final TextField name = new TextField(getTranslation("org.setup.name"));
    private final TextField login = new TextField(getTranslation("org.login"));
    private final PasswordField password = new PasswordField(getTranslation("org.newPassword"));
    private final PasswordField again = new PasswordField(getTranslation("org.newPassword.again"));
    private final Problem problem = new Problem();
    private String token = "";

    SetupView(Setup setup) {
        this.setup = setup;
        addClassName("mz-login");
        card.addClassName("mz-login-card");
        add(card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElse("");
        card.removeAll();
        card.add(new H1(getTranslation("org.setup.title")));
        if (!setup.open(token)) {
            card.add(new Paragraph(getTranslation("org.setupClosed")));
            return;
        }
        login.setHelperText(getTranslation("org.login.rule"));
        password.setHelperText(getTranslation("org.password.rule"));
        Button create = new Button(getTranslation("org.setup.create"), click -> create());
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        card.add(new Paragraph(getTranslation("org.setup.hint")), problem, unit, name, login, password, again, create);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("org.setup.title");
    }

    private void create() {
        if (!password.getValue().equals(again.getValue())) {
            again.setErrorMessage(getTranslation("org.passwordsDiffer"));
            again.setInvalid(true);
            return;
        }
        try {
            setup.complete(token, unit.getValue(), name.getValue(), login.getValue(), password.getValue());
        } catch (Refusal refusal) {
            problem.say(refusal.text(getLocale()));
            return;
        }
        card.removeAll();
        card.add(
                new H1(getTranslation("org.setup.done")),
                new Paragraph(getTranslation("org.setup.done.hint")),
                new Anchor("login", getTranslation("org.signIn")));
    }
}
