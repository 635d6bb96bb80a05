package org.mingzhang.inbox;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A Camunda Form (form-js JSON), read.
 *
 * @param id equal to the file's name without its ending
 * @param parts the components as drawn, groups with their own parts inside
 */
public record Form(String id, List<FormPart> parts) {

    /** Every part, a group before its parts. */
    public List<FormPart> all() {
        return parts.stream().flatMap(FormPart::withParts).toList();
    }

    public List<FormPart> fields() {
        return of(PartKind.FIELD).toList();
    }

    public List<FormPart> buttons() {
        return of(PartKind.BUTTON).toList();
    }

    public List<FormPart> blocks() {
        return of(PartKind.BLOCK).toList();
    }

    public Optional<FormPart> field(String key) {
        return fields().stream().filter(part -> part.key().equals(key)).findFirst();
    }

    private Stream<FormPart> of(PartKind kind) {
        return all().stream().filter(part -> part.kind() == kind);
    }
}
