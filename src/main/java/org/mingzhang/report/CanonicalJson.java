package org.mingzhang.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * JSON in the one form that RFC 8785 allows, so that the same content always has the same hash: keys in the order of
 * their UTF-16 units, no blanks, the shortest escapes. Numbers are whole and small; amounts are strings, because their
 * written digits count.
 */
final class CanonicalJson {

    /** The largest number that every JSON reader keeps exactly. */
    private static final long SAFE = (1L << 53) - 1;

    private CanonicalJson() {}

    /** @param value maps with String keys, lists, strings, whole numbers, booleans and null, nested as you like */
    static String write(@Nullable Object value) {
        StringBuilder json = new StringBuilder();
        append(json, value);
        return json.toString();
    }

    private static void append(StringBuilder json, @Nullable Object value) {
        switch (value) {
            case null -> json.append("null");
            case String text -> append(json, text);
            case Integer number -> json.append(number.intValue());
            case Long number when Math.abs(number) <= SAFE -> json.append(number.longValue());
            case Boolean flag -> json.append(flag.booleanValue());
            case List<?> list -> append(json, list);
            case Map<?, ?> map -> append(json, map);
            default -> throw new IllegalArgumentException("has no canonical form: " + value.getClass());
        }
    }

    private static void append(StringBuilder json, List<?> list) {
        json.append('[');
        String comma = "";
        for (Object item : list) {
            json.append(comma);
            append(json, item);
            comma = ",";
        }
        json.append(']');
    }

    private static void append(StringBuilder json, Map<?, ?> map) {
        Map<String, Object> sorted = new TreeMap<>();
        map.forEach((key, value) -> sorted.put((String) key, value));
        json.append('{');
        String comma = "";
        for (Map.Entry<String, Object> entry : sorted.entrySet()) {
            json.append(comma);
            append(json, entry.getKey());
            json.append(':');
            append(json, entry.getValue());
            comma = ",";
        }
        json.append('}');
    }

    private static void append(StringBuilder json, String text) {
        json.append('"');
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\b' -> json.append("\\b");
                case '\t' -> json.append("\\t");
                case '\n' -> json.append("\\n");
                case '\f' -> json.append("\\f");
                case '\r' -> json.append("\\r");
                default -> appendPlain(json, c);
            }
        });
        json.append('"');
    }

    private static void appendPlain(StringBuilder json, int c) {
        if (c < 0x20) {
            json.append("\\u%04x".formatted(c));
        } else if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
            throw new IllegalArgumentException("half a surrogate pair has no canonical form");
        } else {
            json.appendCodePoint(c);
        }
    }
}
