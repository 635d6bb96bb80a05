package org.mingzhang.base;

import java.util.List;
import java.util.Locale;

/**
 * An act the product refuses, with a reason for the person who tried. Subclasses are named as the end of a sentence
 * ({@code ReportLocked}, {@code ItemGone}) and belong to the room that refuses. The text stands in that room's bundle
 * and says what happened and what to do.
 */
public abstract class Refusal extends RuntimeException {

    private final String key;
    private final transient List<Object> arguments;

    /**
     * @param key the text's key, its first part being the room: {@code workflow.itemGone}
     * @param arguments what the text names, in its order
     */
    protected Refusal(String key, Object... arguments) {
        super(key + " " + List.of(arguments));
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** The reason in the reader's language. */
    public String text(Locale locale) {
        return Texts.of(locale, key, arguments.toArray());
    }

    public String key() {
        return key;
    }

    /** What the text names, in its order. */
    public List<Object> arguments() {
        return arguments;
    }
}
