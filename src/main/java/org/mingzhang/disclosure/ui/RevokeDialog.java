package org.mingzhang.disclosure.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.mingzhang.base.Refusal;
import org.mingzhang.disclosure.Publication;

/** Asks why a report is taken back. */
class RevokeDialog extends Dialog {

    private static final int LONGEST = 500;

    private final TextArea why = new TextArea();
    private final Consumer<String> revoke;

    RevokeDialog(Publication publication, Consumer<String> revoke) {
        this.revoke = revoke;
        setHeaderTitle(getTranslation("disclosure.revoke.title"));
        why.setLabel(getTranslation("disclosure.revoke.why"));
        why.setRequiredIndicatorVisible(true);
        why.setMaxLength(LONGEST);
        why.setWidthFull();
        Button confirm = new Button(getTranslation("disclosure.revoke"), click -> confirm());
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        add(new Paragraph(getTranslation("disclosure.revoke.means", publication.title())), why);
        getFooter().add(new Button(getTranslation("disclosure.cancel"), click -> close()), confirm);
    }

    private void confirm() {
        try {
            revoke.accept(why.getValue());
            close();
        } catch (Refusal refusal) {
            why.setErrorMessage(refusal.text(getLocale()));
            why.setInvalid(true);
        }
    }
}
