package org.mingzhang.org.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import org.mingzhang.base.Refusal;
import org.mingzhang.org.Department;
import org.mingzhang.org.NewAccount;
import org.mingzhang.org.Role;

/** A new person: name, login, office, posts. */
class PersonDialog extends Dialog {

    private final TextField name = new TextField(getTranslation("org.name"));
    private final TextField login = new TextField(getTranslation("org.login"));
    private final ComboBox<Department> department = new ComboBox<>(getTranslation("org.department"));
    private final CheckboxGroup<Role> roles = new CheckboxGroup<>(getTranslation("org.roles"));
    private final Problem problem = new Problem();
    private final SerializableFunction<NewAccount, String> create;

    /** @param create makes the account and answers its one-time password */
    PersonDialog(List<Department> departments, SerializableFunction<NewAccount, String> create) {
        this.create = create;
        setHeaderTitle(getTranslation("org.addPerson"));
        setWidth("32rem");
        login.setHelperText(getTranslation("org.login.rule"));
        department.setItems(departments);
        department.setItemLabelGenerator(Department::name);
        department.setHelperText(getTranslation("org.department.hint"));
        department.setClearButtonVisible(true);
        roles.setItems(Role.values());
        roles.setItemLabelGenerator(role -> getTranslation("org.role." + role));
        VerticalLayout fields = new VerticalLayout(problem, name, login, department, roles);
        fields.setPadding(false);
        List.<Component>of(name, login, department, roles)
                .forEach(field -> field.getElement().getStyle().setWidth("100%"));
        add(fields);
        Button save = new Button(getTranslation("org.create"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("org.cancel"), click -> close()), save);
    }

    private void save() {
        NewAccount wanted = new NewAccount(
                login.getValue(), name.getValue(), department.getOptionalValue().map(Department::id), roles.getValue());
        try {
            String password = create.apply(wanted);
            close();
            new OneTimePassword(wanted.name(), wanted.login(), password).open();
        } catch (Refusal refusal) {
            problem.say(refusal.text(getLocale()));
        }
    }
}
