package org.mingzhang.check.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.mingzhang.check.text.Line;
import org.mingzhang.check.text.Numerals;
import org.mingzhang.check.text.Reading;
import org.mingzhang.check.text.Sentence;

/** The same paragraph or sentence twice, 三个 and 3个 being the same; neighbours also when nearly the same. */
final class Duplicates implements Rule {

    private static final int SENTENCE = 14;
    private static final double SIMILAR = 0.95;
    private static final Pattern MARKS = Pattern.compile("[,。;:、.!?()“”\"]");

    @Override
    public void check(Reading reading, Findings findings) {
        Map<String, Line> paragraphs = new HashMap<>();
        Map<String, Sentence> sentences = new HashMap<>();
        Line before = null;
        for (Line line : reading.lines()) {
            if (!line.prose()
                    || line.part().equals("attachments")
                    || line.part().equals("closing")) {
                continue;
            }
            String key = key(line.title());
            if (key.length() < SENTENCE) {
                before = line;
                continue;
            }
            Line same = paragraphs.putIfAbsent(key, line);
            if (same == null && before != null && similar(key(before.title()), key)) {
                same = before;
            }
            if (same != null) {
                findings.error("duplicate_sentence", "duplicate.paragraph", List.of(Place.of(same), Place.of(line)));
            } else {
                line.sentences().forEach(sentence -> sentence(sentences, sentence, findings));
            }
            before = line;
        }
    }

    private static void sentence(Map<String, Sentence> sentences, Sentence sentence, Findings findings) {
        String key = key(sentence.norm());
        if (key.length() < SENTENCE) {
            return;
        }
        Sentence same = sentences.putIfAbsent(key, sentence);
        if (same != null) {
            findings.warn("duplicate_sentence", "duplicate.sentence", List.of(place(same), place(sentence)));
        }
    }

    private static Place place(Sentence sentence) {
        return new Place(sentence.line(), sentence.start(), sentence.end());
    }

    private static String key(String text) {
        return MARKS.matcher(Numerals.digits(text)).replaceAll("");
    }

    /** By pairs of neighbouring characters; the numbers must be the same. */
    private static boolean similar(String a, String b) {
        int longer = Math.max(a.length(), b.length());
        if (a.length() < 20
                || Math.min(a.length(), b.length()) < longer * 0.9
                || !digits(a).equals(digits(b))) {
            return false;
        }
        Map<String, Integer> pairs = new HashMap<>();
        for (int i = 0; i + 2 <= a.length(); i++) {
            pairs.merge(a.substring(i, i + 2), 1, Integer::sum);
        }
        int common = 0;
        for (int i = 0; i + 2 <= b.length(); i++) {
            String pair = b.substring(i, i + 2);
            int left = pairs.getOrDefault(pair, 0);
            common += left > 0 ? 1 : 0;
            pairs.put(pair, left - 1);
        }
        return 2.0 * common / (a.length() + b.length() - 2) >= SIMILAR;
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }
}
