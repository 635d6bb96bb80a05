package org.mingzhang.disclosure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a visitor looks for. All conditions must hold.
 *
 * @param unit part of the unit's name; empty for every unit
 * @param year of the report
 * @param words each must stand in title, unit name or text
 */
public record Search(String unit, Optional<Integer> year, List<String> words) {

    private static final int LONGEST = 100;
    private static final int MOST_WORDS = 5;

    /** From what was typed: cut to 100 characters and five words. */
    public static Search of(String unit, Optional<Integer> year, String words) {
        List<String> list = Arrays.stream(cut(words).split("[\\s\u3000]+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
        return new Search(cut(unit).strip(), year, list);
    }

    private static String cut(String typed) {
        if (typed.length() <= LONGEST) {
            return typed;
        }
        return typed.substring(0, Character.isHighSurrogate(typed.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }

    /** For SQL's {@code like}, with {@code !} as the escape: what was typed is text, never a pattern. */
    String unitPattern() {
        return pattern(unit);
    }

    List<String> wordPatterns() {
        return words.stream().map(Search::pattern).toList();
    }

    private static String pattern(String text) {
        return "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
