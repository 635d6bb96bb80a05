package org.mingzhang.check.rules;

import java.util.List;
import org.mingzhang.check.text.Line;
import org.mingzhang.check.text.Reading;

/** Whether a text gives a reason. Praise is none. */
final class Reasons {

    private final List<String> words;
    private final List<String> not;

    Reasons(Reading reading, String list) {
        words = reading.words().list(list);
        not = reading.words().list("noReason");
    }

    boolean in(String text) {
        String clean = text;
        for (String word : not) {
            clean = clean.replace(word, "");
        }
        return words.stream().anyMatch(clean::contains);
    }

    /** Within some 150 characters after the place, in the same line. */
    boolean near(Line line, int start, int end) {
        int to = Math.min(line.norm().length(), end + 150);
        return in(line.norm().substring(Math.max(0, start), to));
    }
}
