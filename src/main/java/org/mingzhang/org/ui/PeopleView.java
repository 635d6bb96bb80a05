package org.mingzhang.org.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingzhang.base.Refusal;
import org.mingzhang.org.Account;
import org.mingzhang.org.Accounts;
import org.mingzhang.org.Department;
import org.mingzhang.org.MailAddresses;
import org.mingzhang.org.Person;
import org.mingzhang.org.SignedIn;
import org.mingzhang.org.Units;

/** The system administrator's page: people of the unit, their posts and accounts. */
@Route("people")
@Menu(title = "org.people", order = 90, icon = "vaadin:users")
@RolesAllowed("SYSTEM_ADMIN")
public class PeopleView extends Div implements HasDynamicTitle {

    private final Accounts accounts;
    private final Units units;
    private final MailAddresses addresses;
    private final Person admin;
    private final Grid<Account> grid = new Grid<>();

    PeopleView(Accounts accounts, Units units, MailAddresses addresses, SignedIn signedIn) {
        this.accounts = accounts;
        this.units = units;
        this.addresses = addresses;
        this.admin = signedIn.person();
        addClassNames("mz-page", "mz-full");
        Button add = new Button(getTranslation("org.addPerson"), click -> addPerson());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button department = new Button(getTranslation("org.addDepartment"), click -> addDepartment());
        Div buttons = new Div(new Anchor("absence", getTranslation("org.absence")), department, add);
        buttons.addClassName("mz-actions");
        Div head = new Div(new H1(getTranslation("org.people")), buttons);
        head.addClassName("mz-head");
        add(head, columns());
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("org.people");
    }

    private Grid<Account> columns() {
        Map<String, String> departments =
                units.departments(admin.unit()).stream().collect(Collectors.toMap(Department::id, Department::name));
        grid.addColumn(account -> account.person().name())
                .setHeader(getTranslation("org.name"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(account -> account.person().login())
                .setHeader(getTranslation("org.login"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(account ->
                        account.person().department().map(departments::get).orElse(getTranslation("org.leadership")))
                .setHeader(getTranslation("org.department"))
                .setFlexGrow(1);
        grid.addColumn(account -> roles(account.person()))
                .setHeader(getTranslation("org.roles"))
                .setFlexGrow(1);
        grid.addComponentColumn(this::state)
                .setHeader(getTranslation("org.state"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(this::actions)
                .setHeader(getTranslation("org.actions"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.setSizeFull();
        grid.getElement().setAttribute("aria-label", getTranslation("org.people"));
        return grid;
    }

    private String roles(Person person) {
        return person.roles().stream()
                .sorted()
                .map(role -> getTranslation("org.role." + role))
                .collect(Collectors.joining("、"));
    }

    private Component state(Account account) {
        Span badge = new Span(getTranslation(account.active() ? "org.active" : "org.closed"));
        badge.addClassNames("mz-badge", account.active() ? "mz-badge-ok" : "mz-badge-off");
        return badge;
    }

    private Component actions(Account account) {
        Button reset = small("org.resetPassword", account, () -> resetPassword(account));
        Button toggle = small(account.active() ? "org.close" : "org.reopen", account, () -> toggle(account));
        toggle.setEnabled(!account.person().id().equals(admin.id()));
        Button mail = small("org.mail", account, () -> mail(account.person()));
        Div buttons = new Div(mail, reset, toggle);
        buttons.addClassName("mz-actions");
        return buttons;
    }

    private Button small(String key, Account account, Runnable act) {
        Button button = new Button(getTranslation(key), click -> attempt(act));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        button.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation(key) + " " + account.person().name());
        return button;
    }

    private void resetPassword(Account account) {
        new OneTimePassword(
                        account.person(),
                        accounts.resetPassword(admin, account.person().id()))
                .open();
        refresh();
    }

    private void mail(Person person) {
        new MailDialog(
                        person.name(),
                        addresses.of(person.id()).orElse(""),
                        address -> addresses.set(admin, person.id(), address))
                .open();
    }

    private void toggle(Account account) {
        accounts.setActive(admin, account.person().id(), !account.active());
        refresh();
    }

    private void addPerson() {
        new PersonDialog(units.departments(admin.unit()), wanted -> {
                    String password = accounts.add(admin, wanted);
                    refresh();
                    return password;
                })
                .open();
    }

    private void addDepartment() {
        new DepartmentDialog(name -> {
                    accounts.addDepartment(admin, name);
                    Notification.show(getTranslation("org.departmentAdded", name));
                })
                .open();
    }

    private void refresh() {
        Collator byPinyin = Collator.getInstance(Locale.CHINA);
        grid.setItems(accounts.list(admin).stream()
                .sorted(Comparator.comparing(account -> account.person().name(), byPinyin))
                .toList());
    }

    private void attempt(Runnable act) {
        try {
            act.run();
        } catch (Refusal refusal) {
            Notification.show(refusal.text(getLocale()));
        }
    }
}
