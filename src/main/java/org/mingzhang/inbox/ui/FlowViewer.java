package org.mingzhang.inbox.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import java.util.List;
import java.util.Map;
import org.mingzhang.workflow.FlowPicture;

/** A flow as drawn, with the current step and those passed, and the same in words. */
@Tag("flow-viewer")
@JsModule("context://lib/flow-viewer.js")
@StyleSheet("context://lib/flow-viewer.css")
public class FlowViewer extends Component {

    private final FlowPicture picture;

    public FlowViewer(FlowPicture picture) {
        this.picture = picture;
        addClassName("mz-flow-viewer");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().setPropertyList("current", List.copyOf(picture.current()));
        getElement().setPropertyList("passed", List.copyOf(picture.passed()));
        getElement()
                .setPropertyMap(
                        "words",
                        Map.of(
                                "picture", getTranslation("inbox.flow.picture"),
                                "whole", getTranslation("inbox.flow.whole"),
                                "near", getTranslation("inbox.flow.near"),
                                "current", getTranslation("inbox.flow.current"),
                                "passed", getTranslation("inbox.flow.passed"),
                                "ahead", getTranslation("inbox.flow.ahead"),
                                "broken", getTranslation("inbox.flow.broken")));
        getElement().setProperty("xml", picture.bpmn());
    }
}
