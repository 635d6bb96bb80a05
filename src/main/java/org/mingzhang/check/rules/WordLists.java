package org.mingzhang.check.rules;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.check.Finding.Severity;
import org.mingzhang.check.text.Line;
import org.mingzhang.check.text.Reading;
import org.mingzhang.check.text.Words;

/** Wrong characters, terms out of date, replaced documents, prompts left in, sentences that stand in every report. */
final class WordLists implements Rule {

    private static final int MOST = 10;

    private final Words words;

    WordLists(Words words) {
        this.words = words;
    }

    @Override
    public void check(Reading reading, Findings findings) {
        for (Words.Entry typo : words.entries("typos")) {
            List<Place> places = find(reading, typo.text("wrong"), typo.list("not"), false);
            report(
                    findings,
                    Findings.severity(typo.text("severity")),
                    "typo",
                    "typo",
                    places,
                    typo.text("wrong"),
                    typo.text("right"));
        }
        for (Words.Entry term : words.entries("terms")) {
            List<Place> places = find(reading, term.text("wrong"), List.of("截止日期"), false);
            report(findings, Severity.INFO, "term", "term", places, term.text("wrong"), term.text("right"));
        }
        obsolete(reading, findings);
        for (Words.Entry basis : words.entries("bases")) {
            boolean over = reading.year() == 0 || reading.year() >= Integer.parseInt(basis.text("since"));
            if (over) {
                List<Place> places = find(reading, basis.text("wrong"), List.of(), true);
                report(
                        findings,
                        Severity.WARN,
                        "outdated_basis",
                        "basis",
                        places,
                        basis.text("wrong"),
                        basis.text("use"));
            }
        }
        for (String prompt : words.list("prompts")) {
            report(
                    findings,
                    Severity.WARN,
                    "leftover_prompt",
                    "prompt",
                    find(reading, prompt, List.of(), true),
                    prompt);
        }
        List<Place> generic = new ArrayList<>();
        words.list("generic").forEach(sentence -> generic.addAll(find(reading, sentence, List.of(), true)));
        report(findings, Severity.INFO, "generic_text", "generic", generic);
    }

    private void obsolete(Reading reading, Findings findings) {
        List<String> history = words.list("historyWords");
        for (Words.Entry term : words.entries("obsolete")) {
            if (reading.year() != 0 && reading.year() < Integer.parseInt(term.text("since"))) {
                continue;
            }
            List<Place> places = find(reading, term.text("word"), List.of(), false);
            places.removeIf(place -> history.stream()
                    .anyMatch(word -> around(reading, place, term.text("word")).contains(word)));
            if (!places.isEmpty() && !term.text("use").isEmpty()) {
                find(reading, term.text("use"), List.of(), false).stream()
                        .findFirst()
                        .ifPresent(places::add);
            }
            report(
                    findings,
                    Severity.WARN,
                    "term_obsolete",
                    "obsolete",
                    places,
                    term.text("word"),
                    term.text("use").isEmpty() ? "—" : term.text("use"),
                    term.text("source"));
        }
    }

    private static String around(Reading reading, Place place, String word) {
        String norm = reading.lines().get(place.line()).norm();
        String near = norm.substring(Math.max(0, place.start() - 6), Math.min(norm.length(), place.end() + 8));
        return near.replace(word, "").replaceAll("原(因|则|来|有|料|件)|曾经?用", "");
    }

    private static void report(
            Findings findings, Severity severity, String kind, String name, List<Place> places, Object... arguments) {
        if (!places.isEmpty()) {
            findings.add(severity, kind, name, places, arguments);
        }
    }

    /** Where a word stands, titles in 《》 left out unless asked for. */
    private static List<Place> find(Reading reading, String word, List<String> not, boolean titles) {
        List<Place> places = new ArrayList<>();
        for (Line line : reading.lines()) {
            int at = line.norm().indexOf(word);
            while (at >= 0 && places.size() < MOST) {
                int found = at;
                boolean fine = not.stream().anyMatch(n -> containsAround(line.norm(), n, word, found));
                if (!fine && (titles || !inTitle(line.norm(), at))) {
                    int start = Math.max(0, at - 4);
                    places.add(
                            new Place(line.index(), start, Math.min(line.norm().length(), at + word.length() + 4)));
                }
                at = line.norm().indexOf(word, at + word.length());
            }
        }
        return places;
    }

    private static boolean containsAround(String norm, String phrase, String word, int at) {
        int inside = phrase.indexOf(word);
        return inside >= 0 && at - inside >= 0 && norm.startsWith(phrase, at - inside);
    }

    /** Looks back no further than a title is long. */
    private static boolean inTitle(String norm, int at) {
        String before = norm.substring(Math.max(0, at - 100), at);
        return before.lastIndexOf('《') > before.lastIndexOf('》');
    }
}
