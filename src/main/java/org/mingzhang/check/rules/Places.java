package org.mingzhang.check.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mingzhang.check.text.Line;
import org.mingzhang.check.text.Reading;
import org.mingzhang.check.text.Words;

/** Names that miss a place name of the region by one character. */
final class Places implements Rule {

    private static final String MARKS = "、,;:。( ";

    private final Words words;

    Places(Words words) {
        this.words = words;
    }

    @Override
    public void check(Reading reading, Findings findings) {
        for (Words.Entry region : words.entries("regions")) {
            if (region.list("words").stream().anyMatch(reading.unitName()::contains)) {
                check(reading, region.list("places"), findings);
            }
        }
    }

    private void check(Reading reading, List<String> places, Findings findings) {
        Set<String> told = new HashSet<>();
        for (Line line : reading.lines()) {
            for (String place : places) {
                if (place.length() >= 3) {
                    near(line, place, told, findings);
                }
            }
        }
    }

    private void near(Line line, String place, Set<String> told, Findings findings) {
        int at = line.norm().indexOf(place.charAt(0));
        while (at >= 0) {
            int end = at + place.length();
            if (end <= line.norm().length() && isName(line.norm(), at, end)) {
                String name = line.norm().substring(at, end);
                if (differsByOne(name, place) && told.add(name)) {
                    findings.warn("typo", "typo", List.of(new Place(line.index(), at, end)), name, place);
                }
            }
            at = line.norm().indexOf(place.charAt(0), at + 1);
        }
    }

    /** Stands alone in a list, or before 街道 and the like. */
    private boolean isName(String norm, int start, int end) {
        boolean follower = words.list("placeFollowers").stream().anyMatch(f -> norm.startsWith(f, end));
        boolean marks = start > 0
                && MARKS.indexOf(norm.charAt(start - 1)) >= 0
                && end < norm.length()
                && MARKS.indexOf(norm.charAt(end)) >= 0;
        return follower || marks;
    }

    private static boolean differsByOne(String a, String b) {
        int differ = 0;
        for (int i = 0; i < a.length(); i++) {
            differ += a.charAt(i) == b.charAt(i) ? 0 : 1;
        }
        return differ == 1;
    }
}
