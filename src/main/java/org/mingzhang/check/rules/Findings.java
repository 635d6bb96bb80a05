package org.mingzhang.check.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Finding.Quote;
import org.mingzhang.check.Finding.Severity;
import org.mingzhang.check.Severities;
import org.mingzhang.check.text.Reading;

/** Collects what the rules find and cuts the quotes out of the lines. */
final class Findings {

    private static final int QUOTE = 200;
    private static final int MOST_QUOTES = 30;

    /** Findings of one kind that are told one by one; no report that somebody wrote has so many. */
    static final int MOST_OF_A_KIND = 200;

    private final Reading reading;
    private final Severities severities;
    private final List<Finding> found = new ArrayList<>();

    Findings(Reading reading, Severities severities) {
        this.reading = reading;
        this.severities = severities;
    }

    void error(String kind, String name, List<Place> places, Object... arguments) {
        add(Severity.ERROR, kind, name, places, arguments);
    }

    void warn(String kind, String name, List<Place> places, Object... arguments) {
        add(Severity.WARN, kind, name, places, arguments);
    }

    void info(String kind, String name, List<Place> places, Object... arguments) {
        add(Severity.INFO, kind, name, places, arguments);
    }

    void add(Severity severity, String kind, String name, List<Place> places, Object... arguments) {
        List<Quote> quotes = places.stream()
                .limit(MOST_QUOTES)
                .map(place -> quote(reading, place))
                .filter(quote -> !quote.text().isEmpty())
                .toList();
        List<String> texts = Arrays.stream(arguments).map(String::valueOf).toList();
        severities
                .of(kind, severity)
                .ifPresent(weight -> found.add(new Finding("", kind, weight, name, texts, quotes)));
    }

    static Severity severity(String word) {
        return Severity.valueOf(word.toUpperCase(Locale.ROOT));
    }

    static Quote quote(Reading reading, Place place) {
        String raw = reading.lines().get(place.line()).raw();
        int start = Math.max(0, place.start());
        int end = Math.min(raw.length(), Math.max(start, place.end()));
        String text = raw.substring(start, end).strip();
        return new Quote(place.line() + 1, text.length() <= QUOTE ? text : cut(text));
    }

    private static String cut(String text) {
        int end = Character.isHighSurrogate(text.charAt(QUOTE - 1)) ? QUOTE - 1 : QUOTE;
        return text.substring(0, end);
    }

    /** In the order of the text, numbered. */
    List<Finding> numbered() {
        List<Finding> sorted =
                found.stream().sorted(Comparator.comparingInt(Findings::line)).toList();
        List<Finding> numbered = new ArrayList<>(sorted.size());
        for (Finding f : few(sorted)) {
            String id = String.format(Locale.ROOT, "F%03d", numbered.size() + 1);
            numbered.add(new Finding(id, f.kind(), f.severity(), f.name(), f.arguments(), f.quotes()));
        }
        return numbered;
    }

    /** Of each kind the first {@link #MOST_OF_A_KIND}, and one finding that says how many more there are. */
    private static List<Finding> few(List<Finding> sorted) {
        Map<String, List<Finding>> kinds = new LinkedHashMap<>();
        sorted.forEach(f -> kinds.computeIfAbsent(f.kind() + f.severity() + f.name(), k -> new ArrayList<>())
                .add(f));
        if (kinds.values().stream().allMatch(same -> same.size() <= MOST_OF_A_KIND)) {
            return sorted;
        }
        List<Finding> few = new ArrayList<>();
        for (List<Finding> same : kinds.values()) {
            few.addAll(same.subList(0, Math.min(same.size(), MOST_OF_A_KIND)));
            if (same.size() > MOST_OF_A_KIND) {
                few.add(more(same.get(MOST_OF_A_KIND), same.size() - MOST_OF_A_KIND));
            }
        }
        few.sort(Comparator.comparingInt(Findings::line));
        return few;
    }

    private static Finding more(Finding next, int count) {
        List<String> arguments = List.of(String.valueOf(count));
        return new Finding("", next.kind(), next.severity(), "more", arguments, next.quotes());
    }

    private static int line(Finding finding) {
        return finding.quotes().isEmpty()
                ? Integer.MAX_VALUE
                : finding.quotes().getFirst().line();
    }
}
