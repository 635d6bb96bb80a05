package org.mingzhang.editor.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mingzhang.base.Texts;
import org.mingzhang.editor.FlowWords;

/** What the element needs to speak the reader's language: {@code roles}, {@code forms}, {@code steps} and {@code texts}. */
final class EditorTexts {

    private static final List<String> CARD = List.of(
            "name",
            "id",
            "handler",
            "handler.none",
            "form",
            "form.none",
            "due",
            "due.none",
            "days",
            "workingDays",
            "remind",
            "escalate",
            "escalateAfter",
            "mayWrite",
            "step",
            "step.none",
            "timer",
            "condition",
            "condition.hint",
            "otherwise",
            "nothingSelected",
            "card",
            "findings",
            "noFindings",
            "error",
            "warn",
            "cannotRead",
            "loop",
            "canvas");

    private EditorTexts() {}

    static Map<String, Object> of(Locale locale, FlowWords words) {
        Map<String, String> texts = new LinkedHashMap<>();
        CARD.forEach(key -> texts.put(key, Texts.of(locale, "editor.card." + key)));
        return Map.of(
                "locale", locale.getLanguage(),
                "roles", plain(words.roles(locale)),
                "forms", plain(words.forms(locale)),
                "steps", plain(words.steps(locale)),
                "texts", texts);
    }

    private static List<Map<String, String>> plain(List<FlowWords.Word> words) {
        return words.stream()
                .map(word -> Map.of("value", word.value(), "label", word.label()))
                .toList();
    }
}
