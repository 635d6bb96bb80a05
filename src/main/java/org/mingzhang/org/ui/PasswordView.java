package org.mingzhang.org.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.mingzhang.base.Refusal;
import org.mingzhang.org.Accounts;
import org.mingzhang.org.SignedIn;

/** Changing one's own password; where a one-time password leads first. */
@Route("password")
@PermitAll
public class PasswordView extends Div implements HasDynamicTitle {

    private final Accounts accounts;
    private final SignedIn signedIn;
    private final PasswordField present = new PasswordField(getTranslation("org.presentPassword"));
    private final PasswordField wanted = new PasswordField(getTranslation("org.newPassword"));
    private final PasswordField again = new PasswordField(getTranslation("org.newPassword.again"));
    private final Problem problem = new Problem();

    PasswordView(Accounts accounts, SignedIn signedIn) {
        this.accounts = accounts;
        this.signedIn = signedIn;
        addClassNames("mz-page", "mz-narrow");
        wanted.setHelperText(getTranslation("org.password.rule"));
        Button save = new Button(getTranslation("org.changePassword"), click -> change());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new H1(getTranslation("org.changePassword")));
        if (accounts.mustChangePassword(signedIn.person())) {
            add(new Paragraph(getTranslation("org.mustChange")));
        }
        add(problem, present, wanted, again, save);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("org.changePassword");
    }

    private void change() {
        if (!wanted.getValue().equals(again.getValue())) {
            problem.say(getTranslation("org.passwordsDiffer"));
            return;
        }
        try {
            accounts.changePassword(signedIn.person(), present.getValue(), wanted.getValue());
        } catch (Refusal refusal) {
            problem.say(refusal.text(getLocale()));
            return;
        }
        Notification.show(getTranslation("org.passwordChanged"));
        getUI().ifPresent(ui -> ui.navigate(""));
    }
}
