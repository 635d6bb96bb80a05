package org.mingzhang.org.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Set;
import org.mingzhang.org.DemoAccount;
import org.mingzhang.org.DemoUnits;

/** Sign-in. In demonstration mode it lists the accounts; a click fills the form. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
public class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final TextField login = new TextField();
    private final PasswordField password = new PasswordField();
    private final Paragraph problem = new Paragraph();

    LoginView(DemoUnits demo) {
        addClassName("mz-login");
        Div card = new Div(brand(), new H1(getTranslation("org.signIn")), problem, form(), foot());
        card.addClassName("mz-login-card");
        add(card);
        List<DemoAccount> accounts = demo.accounts();
        if (!accounts.isEmpty()) {
            add(new DemoList(accounts, this::fill));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Set<String> why =
                event.getLocation().getQueryParameters().getParameters().keySet();
        problem.setVisible(why.contains("error") || why.contains("locked"));
        problem.setText(getTranslation(why.contains("locked") ? "org.signIn.locked" : "org.signIn.error"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("org.signIn.title");
    }

    private Div brand() {
        Div brand = new Div(new Div(getTranslation("org.product")), new Div(getTranslation("org.product.purpose")));
        brand.addClassName("mz-login-brand");
        problem.addClassName("mz-problem");
        problem.getElement().setAttribute("role", "alert");
        return brand;
    }

    private Div foot() {
        Anchor language =
                new Anchor("language/" + getTranslation("org.otherLanguage.tag"), getTranslation("org.otherLanguage"));
        language.getElement().setAttribute("lang", getTranslation("org.otherLanguage.tag"));
        language.setRouterIgnore(true);
        Anchor portal = new Anchor("public", getTranslation("org.portal"));
        portal.setRouterIgnore(true);
        Div foot = new Div(portal, language);
        foot.addClassName("mz-login-foot");
        return foot;
    }

    private NativeForm form() {
        NativeForm form = new NativeForm("login");
        login.setLabel(getTranslation("org.login"));
        login.setAutofocus(true);
        sent(login, "username", "username");
        password.setLabel(getTranslation("org.password"));
        sent(password, "password", "current-password");
        NativeButton submit = new NativeButton(getTranslation("org.signIn"));
        submit.getElement().setAttribute("type", "submit");
        submit.addClassName("mz-primary");
        form.add(login, password, submit);
        return form;
    }

    /** The browser sends the field under this name. */
    private static void sent(HasElement field, String name, String autocomplete) {
        field.getElement().setProperty("name", name);
        field.getElement().setProperty("autocomplete", autocomplete);
    }

    private void fill(DemoAccount account) {
        login.setValue(account.login());
        password.setValue(account.login());
        password.focus();
    }
}
