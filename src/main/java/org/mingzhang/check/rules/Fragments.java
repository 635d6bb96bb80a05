package org.mingzhang.check.rules;

import java.util.List;
import org.mingzhang.check.text.Line;
import org.mingzhang.check.text.Reading;
import org.mingzhang.check.text.Sentence;
import org.mingzhang.check.text.Words;

/** A sentence of a few characters without subject among full sentences. */
final class Fragments implements Rule {

    private static final int SHORT = 10;
    private static final int FULL = 20;

    private final List<String> verbs;

    Fragments(Words words) {
        verbs = words.list("fragmentVerbs");
    }

    @Override
    public void check(Reading reading, Findings findings) {
        for (Line line : reading.lines()) {
            boolean results = line.prose() && line.part().equals("results");
            if (results
                    && line.sentences().size() >= 5
                    && line.norm().length() / line.sentences().size() >= FULL) {
                // the first may be a run-in heading
                line.sentences().stream()
                        .skip(1)
                        .filter(this::isFragment)
                        .forEach(sentence -> findings.warn(
                                "sentence_fragment",
                                "fragment",
                                List.of(new Place(sentence.line(), sentence.start(), sentence.end()))));
            }
        }
    }

    private boolean isFragment(Sentence sentence) {
        String text = sentence.norm().strip();
        return text.length() <= SHORT
                && text.endsWith("。")
                && text.indexOf(',') < 0
                && sentence.mentions().isEmpty()
                && verbs.stream().anyMatch(text::startsWith);
    }
}
