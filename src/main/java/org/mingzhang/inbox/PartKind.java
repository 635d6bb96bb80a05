package org.mingzhang.inbox;

import java.util.Set;

/** What a component type of a form is to us. */
public enum PartKind {
    /** Holds a value. */
    FIELD,
    /** Holds other parts. */
    GROUP,
    TEXT,
    SEPARATOR,
    SPACER,
    /** An outcome. */
    BUTTON,
    /** Known to form-js and not to us. */
    REFUSED,
    /** Everything else: a {@link FormBlock} of that name, or a mistake. */
    BLOCK;

    private static final Set<String> FIELDS = Set.of(
            "textfield", "textarea", "number", "select", "checkbox", "checklist", "radio", "taglist", "datetime");
    private static final Set<String> UNSUPPORTED = Set.of(
            "html",
            "iframe",
            "image",
            "expression",
            "dynamiclist",
            "table",
            "filepicker",
            "documentPreview",
            "default");

    static PartKind of(String type) {
        if (FIELDS.contains(type)) {
            return FIELD;
        }
        if (UNSUPPORTED.contains(type)) {
            return REFUSED;
        }
        return switch (type) {
            case "group" -> GROUP;
            case "text" -> TEXT;
            case "separator" -> SEPARATOR;
            case "spacer" -> SPACER;
            case "button" -> BUTTON;
            default -> BLOCK;
        };
    }
}
