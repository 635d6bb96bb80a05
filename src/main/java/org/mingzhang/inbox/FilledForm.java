package org.mingzhang.inbox;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A form with values: what is shown, what it says. The page and the desk ask the same object, so that the server never
 * judges by other rules than the page showed.
 *
 * @param values by key; as the page sent them
 */
public record FilledForm(Form form, Given given, Map<String, Object> values) {

    private static final int ROUNDS = 5;

    public FilledForm with(Map<String, Object> newValues) {
        return new FilledForm(form, given, newValues);
    }

    /**
     * Ids of the parts that conditions hide, with everything inside them. The value of a hidden field counts as none for
     * the other conditions; conditions that chase each other in circles end after a few rounds.
     */
    public Set<String> hidden() {
        Set<String> hidden = Set.of();
        for (int round = 0; round < ROUNDS; round++) {
            Set<String> next = new HashSet<>();
            Map<String, Object> context = context(hidden);
            form.parts().forEach(part -> collectHidden(part, false, context, next));
            if (next.equals(hidden)) {
                break;
            }
            hidden = next;
        }
        return hidden;
    }

    private static void collectHidden(
            FormPart part, boolean parentHidden, Map<String, Object> context, Set<String> hidden) {
        boolean isHidden = parentHidden
                || part.hide()
                        .filter(condition -> Feel.isTrue(condition, context))
                        .isPresent();
        if (isHidden) {
            hidden.add(part.id());
        }
        part.parts().forEach(child -> collectHidden(child, isHidden, context, hidden));
    }

    /** The text, computed when it is an expression. */
    public String say(String text) {
        if (!Feel.isExpression(text)) {
            return text;
        }
        return Feel.value(text.substring(1), context(hidden()))
                .map(Object::toString)
                .orElse("");
    }

    public boolean readOnly(FormPart part) {
        return Feel.isExpression(part.readOnly())
                ? Feel.isTrue(part.readOnly().substring(1), context(hidden()))
                : "true".equals(part.readOnly());
    }

    public List<Choice> choices(FormPart part) {
        return part.choices().source().isEmpty()
                ? part.choices().fixed()
                : given.lists().getOrDefault(part.choices().source(), List.of());
    }

    private Map<String, Object> context(Set<String> hidden) {
        Map<String, Object> context = new HashMap<>(given.facts());
        for (FormPart field : form.fields()) {
            context.remove(field.key());
            Object value = hidden.contains(field.id()) ? null : values.get(field.key());
            Object none = field.multiple() ? List.of() : field.type().equals("checkbox") ? false : null;
            Object counts = value == null ? none : value;
            if (counts != null) {
                context.put(field.key(), counts);
            }
        }
        return context;
    }
}
