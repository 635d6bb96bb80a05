package org.mingzhang.inbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.mingzhang.inbox.ReturnTo;
import org.mingzhang.workflow.AfterReturn;
import org.mingzhang.workflow.RecordLine;
import org.mingzhang.workflow.ReturnTarget;

/** 退回: to which step, how it goes on from there, why; and, before it is done, what it makes void. */
class SendBackDialog extends Dialog {

    private final RadioButtonGroup<ReturnTarget> step = new RadioButtonGroup<>();
    private final RadioButtonGroup<AfterReturn> then = new RadioButtonGroup<>();
    private final Paragraph effect = new Paragraph();
    private final TextArea reason = new TextArea();
    private final BiConsumer<ReturnTo, String> send;

    /** @param targets nearest first, which is offered */
    SendBackDialog(String verb, List<ReturnTarget> targets, String opinion, BiConsumer<ReturnTo, String> send) {
        this.send = send;
        addClassName("mz-dialog");
        setHeaderTitle(verb);
        step.setLabel(getTranslation("inbox.sendBack.step"));
        step.getThemeNames().add("vertical");
        step.setItemLabelGenerator(target -> target.step().name());
        step.setItems(targets);
        step.setValue(targets.getFirst());
        step.addValueChangeListener(event -> chosen());
        then.setLabel(getTranslation("inbox.sendBack.then"));
        then.getThemeNames().add("vertical");
        then.setItemLabelGenerator(each -> getTranslation("inbox.sendBack.then." + each.name()));
        then.setItems(AfterReturn.values());
        then.setItemEnabledProvider(
                each -> each == AfterReturn.ALL_AGAIN || step.getValue().straight());
        then.setValue(AfterReturn.ALL_AGAIN);
        then.addValueChangeListener(event -> tellEffect());
        effect.addClassName("mz-effect");
        effect.getElement().setAttribute("role", "status");
        reason.setLabel(getTranslation("inbox.sendBack.reason"));
        reason.setHelperText(getTranslation("inbox.sendBack.help"));
        reason.setRequiredIndicatorVisible(true);
        reason.setManualValidation(true);
        reason.setMinRows(4);
        reason.setWidthFull();
        reason.setValue(opinion);
        tellEffect();
        add(step, then, effect, reason);
        Button confirm = new Button(verb, click -> confirm());
        confirm.addThemeNames("primary", "error");
        getFooter().add(new Button(getTranslation("inbox.cancel"), click -> close()), confirm);
    }

    @Override
    public void open() {
        super.open();
        reason.focus();
    }

    private void chosen() {
        if (!step.getValue().straight()) {
            then.setValue(AfterReturn.ALL_AGAIN);
        }
        then.getListDataView().refreshAll();
        tellEffect();
    }

    private void tellEffect() {
        ReturnTarget target = step.getValue();
        List<RecordLine> voided = then.getValue() == AfterReturn.STRAIGHT_BACK ? List.of() : target.voided();
        String opinions = voided.isEmpty()
                ? getTranslation("inbox.sendBack.voidsNone")
                : getTranslation("inbox.sendBack.voids", voided.size(), who(voided));
        String items = target.ended() == 0 ? "" : getTranslation("inbox.sendBack.ends", target.ended());
        effect.setText(opinions + items);
    }

    private static String who(List<RecordLine> lines) {
        return lines.stream()
                .map(line -> line.stepName() + " " + line.actorName())
                .distinct()
                .collect(Collectors.joining("、"));
    }

    private void confirm() {
        if (reason.getValue().isBlank()) {
            reason.setErrorMessage(getTranslation("inbox.sendBack.missing"));
            reason.setInvalid(true);
            reason.focus();
            return;
        }
        close();
        send.accept(new ReturnTo(step.getValue().step().id(), then.getValue()), reason.getValue());
    }
}
