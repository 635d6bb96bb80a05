package org.mingzhang.check.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words that say what a number counts: 件, 人次, 平方米. */
final class Classifiers {

    private final Map<Character, List<String>> byFirst = new HashMap<>();
    private final List<String> afterNumerals;

    Classifiers(Words words) {
        for (String classifier : words.list("classifiers")) {
            byFirst.computeIfAbsent(classifier.charAt(0), c -> new ArrayList<>())
                    .add(classifier);
        }
        byFirst.values()
                .forEach(list -> list.sort(Comparator.comparing(String::length).reversed()));
        afterNumerals = words.list("wordClassifiers");
    }

    /** The longest first. */
    List<String> beginningWith(char first) {
        return byFirst.getOrDefault(first, List.of());
    }

    /** Whether a Chinese numeral before it counts something too: 三个, but not 一起. */
    boolean afterNumeral(String classifier) {
        return afterNumerals.contains(classifier);
    }
}
