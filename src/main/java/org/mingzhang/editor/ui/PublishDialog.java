package org.mingzhang.editor.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;

/** Asks what changed, then publishes. */
class PublishDialog extends Dialog {

    /** @param publish what stands against it is said on the page */
    PublishDialog(SerializableConsumer<String> publish) {
        setHeaderTitle(getTranslation("editor.publish"));
        setWidth("32rem");
        TextArea note = new TextArea(getTranslation("editor.note"));
        note.setHelperText(getTranslation("editor.note.hint"));
        note.setWidthFull();
        note.setMaxLength(500);
        note.setAutofocus(true);
        add(new Paragraph(getTranslation("editor.publish.hint")), note);
        Button confirm = new Button(getTranslation("editor.publish"), click -> {
            if (note.getValue().isBlank()) {
                note.setErrorMessage(getTranslation("editor.noteMissing"));
                note.setInvalid(true);
                return;
            }
            publish.accept(note.getValue());
            close();
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.setId("confirm-publish");
        getFooter().add(new Button(getTranslation("editor.cancel"), click -> close()), confirm);
    }
}
