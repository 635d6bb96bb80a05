package org.mingzhang.inbox;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A component of a form. Texts that start with {@code =} are FEEL.
 *
 * @param id unique in the form
 * @param key name of the value; empty for parts without one
 * @param label also the accessible name
 * @param text of a text part
 * @param hide FEEL without its {@code =}: when true the part is not shown and its value does not count
 * @param readOnly {@code true}, {@code false} or FEEL
 * @param initial the value before anybody typed
 * @param look details of the widget: {@code decimalDigits}, {@code suffix}, {@code prefix}, {@code subtype}, {@code outline}
 * @param properties the component's own: {@code outcome}, {@code routing}, {@code place} …
 */
public record FormPart(
        String id,
        String type,
        String key,
        String label,
        String text,
        String description,
        Optional<String> hide,
        String readOnly,
        Optional<Object> initial,
        FieldRules rules,
        Choices choices,
        Place place,
        Map<String, String> look,
        Map<String, String> properties,
        List<FormPart> parts) {

    /**
     * Where it stands in a row of 16 columns.
     *
     * @param row parts of one group with the same row stand beside each other; empty: a row of its own
     * @param columns 0: as wide as there is room
     */
    public record Place(String row, int columns) {}

    public PartKind kind() {
        return PartKind.of(type);
    }

    public Stream<FormPart> withParts() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(FormPart::withParts));
    }

    public String property(String name) {
        return properties.getOrDefault(name, "");
    }

    public boolean has(String property) {
        return "true".equals(property(property));
    }

    /** What a button decides: {@code submit}, {@code approve}, {@code sendBack} … */
    public String outcome() {
        return property("outcome");
    }

    /** Whether several values may be chosen. */
    public boolean multiple() {
        return "checklist".equals(type) || "taglist".equals(type);
    }

    /** Whether the value must be one of {@link #choices}. */
    public boolean chooses() {
        return multiple() || "radio".equals(type) || "select".equals(type);
    }
}
