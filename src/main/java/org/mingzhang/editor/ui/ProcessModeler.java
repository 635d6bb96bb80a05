package org.mingzhang.editor.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Map;
import org.mingzhang.workflow.FlowFinding;

/** The canvas, the step card and the list of findings: the element {@code process-modeler} of src/main/web. */
@Tag("process-modeler")
@JsModule("context://lib/process-modeler.js")
@StyleSheet("context://lib/process-modeler.css")
class ProcessModeler extends Component implements HasSize {

    /** @param words choices and texts, see process-modeler.js */
    void setWords(Map<String, Object> words) {
        getElement().setPropertyMap("words", words);
    }

    void setXml(String xml) {
        getElement().setProperty("xml", xml);
    }

    void setFindings(List<FlowFinding> findings) {
        getElement()
                .setPropertyList(
                        "findings",
                        findings.stream()
                                .map(finding -> Map.of(
                                        "element", finding.element(),
                                        "rule", finding.rule(),
                                        "severity", finding.severity(),
                                        "message", finding.text(getLocale())))
                                .toList());
    }

    /** Called with the flow's XML a moment after each change. */
    void onChange(SerializableConsumer<String> changed) {
        ComponentEventListener<FlowDrawn> listener = event -> changed.accept(event.bpmn);
        addListener(FlowDrawn.class, listener);
    }

    /** Sends a change that has not been sent yet, then goes on. */
    void flush(SerializableRunnable then) {
        getElement().callJsFunction("flush").then(done -> then.run());
    }

    /** The drawing changed. */
    @DomEvent("flow-drawn")
    public static class FlowDrawn extends ComponentEvent<ProcessModeler> {

        private final String bpmn;

        public FlowDrawn(ProcessModeler source, boolean fromClient, @EventData("event.detail") String bpmn) {
            super(source, fromClient);
            this.bpmn = bpmn;
        }
    }
}
