package org.mingzhang.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Map;

/**
 * Single keys that act anywhere on a page, but never while somebody types into a field or a dialog is open. Vaadin's own
 * shortcuts do not make that difference.
 */
@Tag("key-strokes")
@JsModule("context://lib/key-strokes.js")
class KeyStrokes extends Component {

    /** @param acts by the key as the browser names it: {@code j}, {@code Enter}, {@code ?} */
    KeyStrokes(Map<String, Runnable> acts) {
        getElement().setProperty("keys", String.join(" ", acts.keySet()));
        getElement()
                .addEventListener("stroke", event -> {
                    Runnable act = acts.get(
                            event.getEventData().path("event.detail.key").asString(""));
                    if (act != null) {
                        act.run();
                    }
                })
                .addEventData("event.detail.key");
    }
}
