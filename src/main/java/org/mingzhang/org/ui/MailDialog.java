package org.mingzhang.org.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.function.SerializableConsumer;
import org.mingzhang.base.Refusal;

/** Somebody's mail address. */
class MailDialog extends Dialog {

    private final EmailField address = new EmailField(getTranslation("org.mail"));
    private final Problem problem = new Problem();
    private final SerializableConsumer<String> keep;

    MailDialog(String name, String present, SerializableConsumer<String> keep) {
        this.keep = keep;
        setHeaderTitle(getTranslation("org.mail.of", name));
        setWidth("26rem");
        address.setValue(present);
        address.setClearButtonVisible(true);
        address.setWidthFull();
        add(new Div(problem, address));
        Button save = new Button(getTranslation("org.mail.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("org.cancel"), click -> close()), save);
    }

    private void save() {
        try {
            keep.accept(address.getValue());
            close();
        } catch (Refusal refusal) {
            problem.say(refusal.text(getLocale()));
        }
    }
}
