package org.mingzhang.check.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns lines of text into a {@link Reading}. Cost grows with the length of the text, not faster. */
public final class Reader {

    private static final Pattern YEAR = Pattern.compile("20\\d\\d(?=年)");
    private static final Pattern YEAR_OF_REPORT = Pattern.compile("20\\d\\d(?=年度)");
    private static final Pattern CELL = Pattern.compile("\\t|\\|| {2,}");
    private static final int LONGEST = 800;

    private final Words words;
    private final Outline outline;
    private final MentionScanner scanner;
    private final ProjectReader projects;

    public Reader(Words words) {
        this.words = words;
        outline = new Outline(words);
        scanner = new MentionScanner(words);
        projects = new ProjectReader(words);
    }

    public Reading read(List<String> raw) {
        List<String> norms = raw.stream().map(Normal::of).toList();
        List<Optional<Enumerator>> enumerators =
                norms.stream().map(Enumerator::read).toList();
        List<Outline.Place> places = outline.places(norms, enumerators);
        List<Line> lines = new ArrayList<>(raw.size());
        for (int i = 0; i < raw.size(); i++) {
            Outline.Place place = places.get(i);
            lines.add(new Line(
                    i,
                    raw.get(i),
                    norms.get(i),
                    enumerators.get(i),
                    place.level(),
                    place.part(),
                    place.chapter(),
                    place.point(),
                    cells(raw.get(i)),
                    sentences(i, norms.get(i))));
        }
        return new Reading(List.copyOf(lines), unitName(norms), year(norms), projects.read(lines), words);
    }

    private static List<String> cells(String raw) {
        String text = raw.strip();
        boolean tabs = text.indexOf('\t') >= 0;
        int bars = (int) text.chars().filter(c -> c == '|').count();
        boolean columns = text.contains("  ") && CELL.split(text).length >= 3;
        if (!tabs && bars < 2 && !columns) {
            // a row whose other cells are all blank
            return !text.isEmpty() && raw.endsWith("\t\t") ? List.of(text, "") : List.of(text);
        }
        return CELL.splitAsStream(text).map(String::strip).toList();
    }

    private List<Sentence> sentences(int line, String norm) {
        List<Mention> mentions = scanner.scan(line, norm);
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        int next = 0;
        for (int i = 0; i <= norm.length(); i++) {
            boolean end = i == norm.length() || "。!?".indexOf(norm.charAt(i)) >= 0 || tooLong(norm, i, i - start);
            if (!end) {
                continue;
            }
            int stop = Math.min(i + 1, norm.length());
            int from = next;
            while (next < mentions.size() && mentions.get(next).start() < stop) {
                next++;
            }
            if (!norm.substring(start, stop).isBlank()) {
                sentences.add(new Sentence(
                        line, start, stop, norm.substring(start, stop), List.copyOf(mentions.subList(from, next))));
            }
            start = stop;
        }
        return sentences;
    }

    /** Text without full stops is cut at a comma, or anywhere: rules look at every number of a sentence for each of them. */
    private static boolean tooLong(String norm, int i, int length) {
        return length > LONGEST && (",; ".indexOf(norm.charAt(i)) >= 0 || length > 2 * LONGEST);
    }

    private String unitName(List<String> norms) {
        for (String norm : norms) {
            for (String label : words.list("unitLabels")) {
                int at = norm.indexOf(label);
                if (at >= 0 && at < 10) {
                    String rest = norm.substring(at + label.length()).replaceAll("^(\\(.{1,4}\\))?[: ]*", "");
                    String name = rest.strip().split("[ ,。;(]", 2)[0];
                    if (isUnit(name)) {
                        return name;
                    }
                }
            }
        }
        return norms.stream()
                .map(String::strip)
                .map(line -> YEAR.matcher(line).find() ? line.substring(0, startOfYear(line)) : line)
                .filter(this::isUnit)
                .findFirst()
                .orElse("");
    }

    private static int startOfYear(String line) {
        Matcher year = YEAR.matcher(line);
        return year.find() ? year.start() : 0;
    }

    private boolean isUnit(String name) {
        return name.length() >= 4
                && name.length() <= 30
                && name.chars().allMatch(c -> c >= 0x4E00 && c <= 0x9FFF)
                && words.list("unitEndings").stream().anyMatch(name::endsWith);
    }

    /** The year that the text names most often as 年度, or else as 年; the earlier of two. */
    private static int year(List<String> norms) {
        int year = mostOften(norms, YEAR_OF_REPORT);
        return year > 0 ? year : mostOften(norms, YEAR);
    }

    private static int mostOften(List<String> norms, Pattern pattern) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (String norm : norms) {
            Matcher year = pattern.matcher(norm);
            while (year.find()) {
                counts.merge(Integer.parseInt(year.group()), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(0);
    }
}
