package org.mingzhang.editor.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import org.mingzhang.base.OfficeTime;
import org.mingzhang.base.Refusal;
import org.mingzhang.editor.FlowDesk;
import org.mingzhang.editor.FlowDraft;
import org.mingzhang.editor.FlowWords;
import org.mingzhang.org.Person;
import org.mingzhang.org.SignedIn;
import org.mingzhang.workflow.FlowFinding;
import org.mingzhang.workflow.FlowRefused;
import org.mingzhang.workflow.FlowVersion;

/** One flow in the editor. What is drawn is saved by itself; publishing asks for a note. */
@Route("flows/:flow")
@RolesAllowed("FLOW_ADMIN")
class FlowEditorView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final FlowDesk desk;
    private final Person admin;
    private final H1 title = new H1();
    private final Span version = new Span();
    private final Span state = new Span();
    private final Div problem = new Div();
    private final Button discard = new Button(getTranslation("editor.discard"), click -> askToDiscard());
    private final Button publish = new Button(getTranslation("editor.publish"));
    private final ProcessModeler modeler = new ProcessModeler();
    private String flow = "";
    private int basedOn;

    FlowEditorView(FlowDesk desk, FlowWords words, SignedIn signedIn) {
        this.desk = desk;
        this.admin = signedIn.person();
        addClassNames("mz-page", "mz-flow-editor");
        modeler.setWords(EditorTexts.of(getLocale(), words));
        modeler.onChange(this::save);
        publish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        publish.addClickListener(click -> modeler.flush(this::askForNote));
        problem.addClassName("mz-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        Paragraph phone = new Paragraph(getTranslation("editor.onPhone"));
        phone.addClassName("mz-flow-phone");
        add(head(), problem, phone, modeler);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        flow = event.getRouteParameters().get("flow").orElse("");
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("editor.title", title.getText());
    }

    private Div head() {
        version.addClassName("mz-badge");
        state.addClassName("mz-soft");
        state.getElement().setAttribute("role", "status");
        Div buttons = new Div(state, discard, publish);
        buttons.addClassNames("mz-actions", "mz-flow-buttons");
        Div head = new Div(new Anchor("flows", getTranslation("editor.flows")), title, version, buttons);
        head.addClassName("mz-flow-bar");
        return head;
    }

    private void show() {
        FlowDraft draft = desk.open(admin, flow);
        basedOn = draft.basedOn();
        title.setText(desk.versions(admin, flow).stream()
                .findFirst()
                .map(FlowVersion::name)
                .orElse(flow));
        version.setText(getTranslation("editor.basedOn", basedOn));
        draft.savedAt().ifPresentOrElse(this::saved, () -> state.setText(getTranslation("editor.unchanged")));
        discard.setEnabled(draft.savedAt().isPresent());
        problem.setVisible(false);
        modeler.setXml(draft.bpmn());
        modeler.setFindings(desk.review(draft.bpmn()).findings());
    }

    private void save(String bpmn) {
        saved(desk.save(admin, flow, basedOn, bpmn));
        discard.setEnabled(true);
        modeler.setFindings(desk.review(bpmn).findings());
    }

    private void saved(Instant at) {
        state.setText(getTranslation("editor.saved", OfficeTime.minute(at)));
    }

    private void askForNote() {
        new PublishDialog(this::publish).open();
    }

    private void publish(String note) {
        try {
            FlowVersion published = desk.publish(admin, flow, note);
            Notification.show(getTranslation("editor.published", published.version()));
            show();
        } catch (FlowRefused refused) {
            say(getTranslation("editor.refused"), refused.findings());
        } catch (Refusal refusal) {
            say(refusal.text(getLocale()), List.of());
        }
    }

    private void say(String text, List<FlowFinding> findings) {
        problem.removeAll();
        problem.add(new Paragraph(text));
        findings.stream()
                .filter(FlowFinding::isError)
                .forEach(finding -> problem.add(new Paragraph(finding.text(getLocale()))));
        problem.setVisible(true);
    }

    private void askToDiscard() {
        ConfirmDialog question = new ConfirmDialog(
                getTranslation("editor.discard"),
                getTranslation("editor.discard.question"),
                getTranslation("editor.discard"),
                confirmed -> {
                    desk.discard(admin, flow);
                    show();
                });
        question.setCancelable(true);
        question.setCancelText(getTranslation("editor.cancel"));
        question.setConfirmButtonTheme("error primary");
        question.open();
    }
}
