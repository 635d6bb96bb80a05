package org.mingzhang.disclosure.ui;

import java.util.Locale;

/** The words around the place where a searched word stands. All three pieces are empty when it stands nowhere. */
public record Excerpt(String before, String word, String after) {

    static final Excerpt NOTHING = new Excerpt("", "", "");

    private static final int BEFORE = 30;
    private static final int AFTER = 60;

    static Excerpt of(String text, String word) {
        int place = text.toLowerCase(Locale.ROOT).indexOf(word.toLowerCase(Locale.ROOT));
        if (place < 0 || place + word.length() > text.length()) {
            return NOTHING;
        }
        int start = whole(text, Math.max(0, place - BEFORE));
        int end = whole(text, Math.min(text.length(), place + word.length() + AFTER));
        return new Excerpt(
                (start > 0 ? "…" : "") + line(text.substring(start, place)),
                text.substring(place, place + word.length()),
                line(text.substring(place + word.length(), end)) + (end < text.length() ? "…" : ""));
    }

    /** Never between the two halves of a rare character. */
    private static int whole(String text, int index) {
        return index > 0 && index < text.length() && Character.isLowSurrogate(text.charAt(index)) ? index - 1 : index;
    }

    private static String line(String text) {
        return text.replace('\n', ' ');
    }
}
