package org.mingzhang.inbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.mingzhang.org.Person;
import org.mingzhang.workflow.WorkLists;

/** 抄送: to whom, and with what note. */
class CopyDialog extends Dialog {

    private final MultiSelectComboBox<Person> to = new MultiSelectComboBox<>();
    private final TextArea note = new TextArea();
    private final transient BiConsumer<Set<Person>, String> send;

    CopyDialog(List<Person> colleagues, BiConsumer<Set<Person>, String> send) {
        this.send = send;
        addClassName("mz-dialog");
        setHeaderTitle(getTranslation("inbox.copy"));
        to.setLabel(getTranslation("inbox.copy.to"));
        to.setItems(colleagues);
        to.setItemLabelGenerator(Person::name);
        to.setHelperText(getTranslation("inbox.copy.help"));
        to.setManualValidation(true);
        to.setWidthFull();
        note.setLabel(getTranslation("inbox.copy.note"));
        note.setMaxLength(WorkLists.LONGEST_NOTE);
        note.setWidthFull();
        add(to, note);
        Button confirm = new Button(getTranslation("inbox.copy"), click -> confirm());
        confirm.addThemeNames("primary");
        getFooter().add(new Button(getTranslation("inbox.cancel"), click -> close()), confirm);
    }

    private void confirm() {
        if (to.getValue().isEmpty()) {
            to.setErrorMessage(getTranslation("inbox.copy.missing"));
            to.setInvalid(true);
            to.focus();
            return;
        }
        close();
        send.accept(to.getValue(), note.getValue());
    }
}
