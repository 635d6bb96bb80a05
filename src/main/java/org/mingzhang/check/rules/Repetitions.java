package org.mingzhang.check.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.check.text.Line;
import org.mingzhang.check.text.Reading;

/** Long passages that stand twice inside different sentences, words written twice, a goal copied as its result. */
final class Repetitions implements Rule {

    /** As long as a whole clause with its numbers; shorter ones are the office's set phrases. */
    private static final int PASSAGE = 40;

    private static final int MOST = 10;
    private static final long BASE = 1_000_003;
    private static final Pattern DOUBLED = Pattern.compile("([\\u4e00-\\u9fff]{3,12})\\1");

    /** Characters that count, with the place each has in its line. */
    private record Text(String chars, int[] at) {}

    private record Start(int line, int from, int to) {}

    @Override
    public void check(Reading reading, Findings findings) {
        passages(reading, findings);
        reading.prose().forEach(line -> doubled(line, findings));
        reading.lines().stream().filter(Line::table).forEach(line -> copied(line, findings));
    }

    /** By a rolling hash of every stretch of that length; a stretch is reported once, from where it begins. */
    private static void passages(Reading reading, Findings findings) {
        Map<Long, Start> known = new HashMap<>();
        Set<String> told = new HashSet<>();
        for (Line line : reading.lines()) {
            if (!line.prose()
                    || line.part().equals("attachments")
                    || line.part().equals("closing")) {
                continue;
            }
            Text text = text(line.norm());
            long[] hashes = hashes(text.chars());
            int i = 0;
            while (i < hashes.length) {
                Start here = new Start(line.index(), text.at()[i], text.at()[i + PASSAGE - 1] + 1);
                Start before = known.getOrDefault(hashes[i], here);
                boolean elsewhere = before.line() != here.line();
                if (elsewhere && told.size() < MOST && told.add(before.line() + "|" + here.line())) {
                    report(reading, before, here, findings);
                }
                known.putIfAbsent(hashes[i], here);
                i += elsewhere ? PASSAGE : 1;
            }
        }
    }

    /** Whole sentences and paragraphs are the matter of another rule. */
    private static void report(Reading reading, Start a, Start b, Findings findings) {
        String first = reading.lines().get(a.line()).norm().substring(a.from(), a.to());
        String second = reading.lines().get(b.line()).norm().substring(b.from(), b.to());
        boolean same = text(first).chars().equals(text(second).chars());
        if (same && !wholeSentence(reading, a, reading.lines().get(b.line()))) {
            findings.info(
                    "duplicate_text",
                    "duplicate.passage",
                    List.of(new Place(a.line(), a.from(), a.to()), new Place(b.line(), b.from(), b.to())));
        }
    }

    private static boolean wholeSentence(Reading reading, Start start, Line other) {
        return reading.lines().get(start.line()).sentences().stream()
                .filter(s -> s.start() < start.to() && start.from() < s.end())
                .anyMatch(s -> s.norm().length() >= 14
                        && other.norm().contains(s.norm().strip()));
    }

    private static Text text(String norm) {
        StringBuilder chars = new StringBuilder(norm.length());
        int[] at = new int[norm.length()];
        for (int i = 0; i < norm.length(); i++) {
            if (Character.isLetterOrDigit(norm.charAt(i))) {
                at[chars.length()] = i;
                chars.append(norm.charAt(i));
            }
        }
        return new Text(chars.toString(), at);
    }

    private static long[] hashes(String chars) {
        int count = chars.length() - PASSAGE + 1;
        if (count <= 0) {
            return new long[0];
        }
        long power = 1;
        long hash = 0;
        for (int i = 0; i < PASSAGE; i++) {
            hash = hash * BASE + chars.charAt(i);
            power = i == 0 ? 1 : power * BASE;
        }
        long[] hashes = new long[count];
        hashes[0] = hash;
        for (int i = 1; i < count; i++) {
            hash = (hash - chars.charAt(i - 1) * power) * BASE + chars.charAt(i + PASSAGE - 1);
            hashes[i] = hash;
        }
        return hashes;
    }

    private static void doubled(Line line, Findings findings) {
        Matcher twice = DOUBLED.matcher(line.norm());
        for (int n = 0; n < 3 && twice.find(); n++) {
            if (twice.group(1).chars().distinct().count() > 1) {
                Place place = new Place(line.index(), twice.start(), twice.end());
                findings.info("duplicate_text", "duplicate.words", List.of(place), twice.group(1));
            }
        }
    }

    /** 年度总体目标 in a form: what was expected and what was reached, word for word the same. */
    private static void copied(Line line, Findings findings) {
        List<Cell> cells = Cell.of(line).stream().filter(cell -> !cell.blank()).toList();
        for (int i = 1; i < cells.size(); i++) {
            String text = cells.get(i).text();
            if (text.length() >= 14 && text.equals(cells.get(i - 1).text())) {
                findings.info(
                        "duplicate_text",
                        "duplicate.goal",
                        List.of(cells.get(i - 1).place(), cells.get(i).place()));
            }
        }
    }
}
