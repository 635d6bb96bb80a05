package org.mingzhang.org.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import org.mingzhang.base.Refusal;

/** A new office of the unit. */
class DepartmentDialog extends Dialog {

    DepartmentDialog(SerializableConsumer<String> create) {
        setHeaderTitle(getTranslation("org.addDepartment"));
        TextField name = new TextField(getTranslation("org.department.name"));
        name.setWidthFull();
        Problem problem = new Problem();
        add(problem, name);
        Button save = new Button(getTranslation("org.create"), click -> {
            try {
                create.accept(name.getValue());
                close();
            } catch (Refusal refusal) {
                problem.say(refusal.text(getLocale()));
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("org.cancel"), click -> close()), save);
    }
}
