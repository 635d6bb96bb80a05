package org.mingzhang.inbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.mingzhang.org.Person;
import org.mingzhang.workflow.Signer;

/** 转办、委派、加签: to whom, why, and what comes of it. */
class HandoverDialog extends Dialog {

    /** What to do once people and reason are there. */
    interface Then {
        void accept(List<String> people, Signer.Kind kind, String reason);
    }

    private final String verb;
    private final MultiSelectComboBox<Person> people = new MultiSelectComboBox<>();
    private final RadioButtonGroup<Signer.Kind> kind = new RadioButtonGroup<>();
    private final TextArea reason = new TextArea();
    private final transient Then then;

    /**
     * @param verb {@code transfer}, {@code delegate} or {@code addSigner}; names the texts
     * @param kinds of signing to choose from; none for the other verbs
     */
    HandoverDialog(String verb, List<Person> colleagues, List<Signer.Kind> kinds, Then then) {
        this.verb = verb;
        this.then = then;
        addClassName("mz-dialog");
        setHeaderTitle(getTranslation("inbox.handover." + verb));
        Paragraph what = new Paragraph(getTranslation("inbox.handover." + verb + ".what"));
        what.addClassName("mz-effect");
        people.setLabel(getTranslation("inbox.handover.people"));
        people.setItems(colleagues);
        people.setItemLabelGenerator(Person::name);
        people.setRequiredIndicatorVisible(true);
        people.setManualValidation(true);
        people.addValueChangeListener(event -> people.setInvalid(false));
        people.setWidthFull();
        reason.setLabel(getTranslation("inbox.handover.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setManualValidation(true);
        reason.addValueChangeListener(event -> reason.setInvalid(false));
        reason.setMinRows(3);
        reason.setWidthFull();
        add(what, people);
        if (!kinds.isEmpty()) {
            kind.setLabel(getTranslation("inbox.handover.kind"));
            kind.getThemeNames().add("vertical");
            kind.setItemLabelGenerator(each -> getTranslation("inbox.handover.kind." + each.name()));
            kind.setItems(kinds);
            kind.setValue(kinds.getFirst());
            add(kind);
        }
        add(reason);
        Button confirm = new Button(getTranslation("inbox.handover." + verb), click -> confirm());
        confirm.addThemeNames("primary");
        getFooter().add(new Button(getTranslation("inbox.cancel"), click -> close()), confirm);
    }

    @Override
    public void open() {
        super.open();
        people.focus();
    }

    private void confirm() {
        boolean one = !verb.equals("addSigner");
        boolean chosen =
                !people.getValue().isEmpty() && (!one || people.getValue().size() == 1);
        people.setInvalid(!chosen);
        people.setErrorMessage(getTranslation(one ? "inbox.handover.one" : "inbox.handover.some"));
        reason.setInvalid(reason.getValue().isBlank());
        reason.setErrorMessage(getTranslation("inbox.handover.reasonMissing"));
        if (!chosen) {
            people.focus();
        } else if (reason.isInvalid()) {
            reason.focus();
        } else {
            close();
            List<String> ids = people.getValue().stream().map(Person::id).toList();
            then.accept(ids, kind.getOptionalValue().orElse(Signer.Kind.BEFORE), reason.getValue());
        }
    }
}
