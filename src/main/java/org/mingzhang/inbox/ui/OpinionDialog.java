package org.mingzhang.inbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Asks for the opinion that a button wants and the form has no field for. */
class OpinionDialog extends Dialog {

    OpinionDialog(String verb, Consumer<String> then) {
        addClassName("mz-dialog");
        setHeaderTitle(verb);
        TextArea opinion = new TextArea(getTranslation("inbox.opinion"));
        opinion.setRequiredIndicatorVisible(true);
        opinion.setManualValidation(true);
        opinion.setMinRows(4);
        opinion.setWidthFull();
        Button confirm = new Button(verb, click -> {
            if (opinion.getValue().isBlank()) {
                opinion.setErrorMessage(getTranslation("inbox.opinionMissing", verb));
                opinion.setInvalid(true);
                opinion.focus();
            } else {
                close();
                then.accept(opinion.getValue());
            }
        });
        confirm.addThemeNames("primary");
        add(opinion);
        getFooter().add(new Button(getTranslation("inbox.cancel"), click -> close()), confirm);
    }
}
