package org.mingzhang.report.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.dom.DomEvent;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.mingzhang.report.FigureTokens;
import org.mingzhang.report.FigureValue;

/**
 * The text of one section, with figures as chips: the element {@code section-text} of src/main/web. Its value is the text
 * as it is stored, tokens and all.
 */
@Tag("section-text")
@JsModule("context://lib/section-text.js")
@StyleSheet("context://lib/section-text.css")
class SectionField extends AbstractSinglePropertyField<SectionField, String> {

    private static final List<String> KINDS = List.of("error", "unknown", "warn", "hint", "near", "exact");
    private static final List<String> WORDS =
            List.of("noValue", "noFigure", "choices", "choose", "colon", "card", "close", "how", "marks");

    private List<FigureValue> figures = List.of();

    SectionField() {
        super("value", "", false);
        setSynchronizedEvent("written");
        addClassName("mz-section-text");
        Map<String, Object> words = new HashMap<>();
        WORDS.forEach(word -> words.put(word, getTranslation("report.ui.text." + word)));
        Map<String, String> kinds = new HashMap<>();
        KINDS.forEach(kind -> kinds.put(kind, getTranslation("report.ui.text.kind." + kind)));
        words.put("kinds", kinds);
        getElement().setPropertyMap("words", words);
    }

    /** @param name of the text: another name means that nothing of the text before can be undone into this one */
    void open(String name, String text) {
        getElement().setProperty("section", name);
        setValue(text);
    }

    /** @param description id of an element that says more */
    void describe(String label, String description, String placeholder) {
        getElement().setProperty("label", label);
        getElement().setProperty("describedBy", description);
        getElement().setProperty("placeholder", placeholder);
    }

    /** Whether these are other figures than before. */
    boolean setFigures(List<FigureValue> fresh) {
        if (fresh.equals(figures)) {
            return false;
        }
        figures = fresh;
        getElement().setPropertyList("figures", fresh.stream().map(this::figure).toList());
        return true;
    }

    /** Those set last. */
    List<FigureValue> figures() {
        return figures;
    }

    /**
     * @param text that the marks were made for; while the page shows another one they are not drawn
     * @param marks as section-text.js wants them
     */
    void setMarks(String text, List<Map<String, Object>> marks) {
        getElement().setPropertyMap("marks", Map.of("of", text.hashCode(), "items", marks));
    }

    /** Puts a token where the caret is. */
    void insert(String token) {
        getElement().callJsFunction("insertToken", token);
    }

    /** Into the clipboard. */
    void copyAll() {
        getElement().callJsFunction("copyAll");
    }

    /** Selects printed words. */
    void reveal(String words) {
        getElement().callJsFunction("reveal", words);
    }

    /** Called when somebody starts to write. */
    void onBegin(Runnable begun) {
        getElement().addEventListener("begun", event -> begun.run());
    }

    /** Called when another text was opened, and when what was typed has been sent and nothing follows for a moment. */
    void onPause(Runnable paused) {
        getElement().addEventListener("paused", event -> paused.run());
    }

    /** Called with a section and words in it that somebody wants to see. */
    void onJump(BiConsumer<String, String> jump) {
        getElement()
                .addEventListener("jump", event -> jump.accept(detail(event, "section"), detail(event, "quote")))
                .addEventData("event.detail.section")
                .addEventData("event.detail.quote");
    }

    private static String detail(DomEvent event, String name) {
        return event.getEventData().path("event.detail." + name).asString("");
    }

    private Map<String, Object> figure(FigureValue figure) {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("code", figure.field().code());
        words.put("label", figure.field().label());
        words.put("synonyms", figure.field().synonyms());
        words.put("said", getTranslation("report.ui.text.figure", figure.field().label(), figure.period()));
        words.put("prints", FigureTokens.prints(figure));
        return words;
    }
}
