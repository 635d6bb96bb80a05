package org.mingzhang.check.rules;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.check.text.Line;
import org.mingzhang.check.text.Reading;
import org.mingzhang.check.text.Sentence;
import org.mingzhang.check.text.Words;

/** 今年以来, 目前, 本期 beside numbers: no point in time for a yearly report. */
final class Times implements Rule {

    private final Words words;

    Times(Words words) {
        this.words = words;
    }

    @Override
    public void check(Reading reading, Findings findings) {
        List<String> quiet = words.list("timeQuiet");
        for (Words.Entry entry : words.entries("timeReferences")) {
            List<Place> places = new ArrayList<>();
            reading.sentences()
                    .filter(sentence ->
                            !quiet.contains(reading.lines().get(sentence.line()).part()))
                    .filter(sentence -> !sentence.mentions().isEmpty())
                    .forEach(sentence -> entry.list("words").forEach(word -> find(reading, sentence, word, places)));
            if (!places.isEmpty()) {
                findings.add(
                        Findings.severity(entry.text("severity")), "time_reference", "time", places, reading.year());
            }
        }
    }

    private void find(Reading reading, Sentence sentence, String word, List<Place> places) {
        int at = sentence.norm().indexOf(word);
        if (at < 0 || words.list("fixedTime").stream().anyMatch(sentence.norm()::contains)) {
            return;
        }
        Line line = reading.lines().get(sentence.line());
        int start = sentence.start() + at;
        int end = start + word.length();
        boolean overlapped =
                places.stream().anyMatch(p -> p.line() == line.index() && p.start() <= start && start < p.end());
        while (end < line.norm().length()
                && end - start < 24
                && "。;".indexOf(line.norm().charAt(end)) < 0) {
            end++;
        }
        if (!overlapped) {
            places.add(new Place(line.index(), start, end));
        }
    }
}
