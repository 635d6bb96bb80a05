package org.mingzhang.inbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.BiConsumer;
import org.mingzhang.workflow.FlowStep;

/** 退回: to which step, and why. */
class SendBackDialog extends Dialog {

    private final RadioButtonGroup<FlowStep> step = new RadioButtonGroup<>();
    private final TextArea reason = new TextArea();
    private final BiConsumer<FlowStep, String> send;

    /** @param targets nearest first, which is offered */
    SendBackDialog(String verb, List<FlowStep> targets, String opinion, BiConsumer<FlowStep, String> send) {
        this.send = send;
        addClassName("mz-dialog");
        setHeaderTitle(verb);
        step.setLabel(getTranslation("inbox.sendBack.step"));
        step.getThemeNames().add("vertical");
        step.setItemLabelGenerator(FlowStep::name);
        step.setItems(targets);
        step.setValue(targets.getFirst());
        reason.setLabel(getTranslation("inbox.sendBack.reason"));
        reason.setHelperText(getTranslation("inbox.sendBack.help"));
        reason.setRequiredIndicatorVisible(true);
        reason.setManualValidation(true);
        reason.setMinRows(4);
        reason.setWidthFull();
        reason.setValue(opinion);
        add(step, reason);
        Button confirm = new Button(verb, click -> confirm());
        confirm.addThemeNames("primary", "error");
        getFooter().add(new Button(getTranslation("inbox.cancel"), click -> close()), confirm);
    }

    @Override
    public void open() {
        super.open();
        reason.focus();
    }

    private void confirm() {
        if (reason.getValue().isBlank()) {
            reason.setErrorMessage(getTranslation("inbox.sendBack.missing"));
            reason.setInvalid(true);
            reason.focus();
            return;
        }
        close();
        send.accept(step.getValue(), reason.getValue());
    }
}
