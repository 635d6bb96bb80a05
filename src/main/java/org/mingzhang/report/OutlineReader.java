package org.mingzhang.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Finds the sections of a template in a text, by the words of the headings alone: numbering in real reports is often
 * wrong. The same words may head two sections (一、基本情况 and （一）基本情况), so order decides: the next section of that
 * name after the last one found, else an earlier one that is still empty.
 */
final class OutlineReader {

    /** Headings are short; a line is looked at only so far. */
    private static final int LONGEST_HEADING = 60;

    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");
    private static final Pattern ENDING = Pattern.compile("[:。.;,、…·_]+[0-9]*$");
    private static final Pattern AFTER_TITLE = Pattern.compile("[。：:]");

    /**
     * A section to look for.
     *
     * @param names its title and other titles it goes by
     */
    record Heading(String code, List<String> names) {}

    private final List<Heading> outline;
    private final Map<String, List<Integer>> places = new LinkedHashMap<>();

    OutlineReader(List<Heading> outline) {
        this.outline = outline;
        for (int place = 0; place < outline.size(); place++) {
            for (String name : outline.get(place).names()) {
                List<Integer> known = places.computeIfAbsent(key(Wording.plain(name)), key -> new ArrayList<>());
                if (!known.contains(place)) {
                    known.add(place);
                }
            }
        }
    }

    /** A section with its lines, as found. */
    static final class Found {

        private final String heading;
        private final int line;
        private final List<SourceLine> lines = new ArrayList<>();

        private Found(String heading, int line) {
            this.heading = heading;
            this.line = line;
        }

        String heading() {
            return heading;
        }

        int line() {
            return line;
        }

        List<SourceLine> lines() {
            return lines;
        }

        /** Headings of a table of contents have no text: the real heading comes later. */
        private boolean empty() {
            return lines.stream().allMatch(line -> line.text().isBlank());
        }
    }

    /**
     * What was found.
     *
     * @param before lines ahead of the first heading
     * @param sections by code, in the order of the template
     */
    record Result(List<SourceLine> before, Map<String, Found> sections, List<SourceLine> passedOver) {}

    Result read(List<SourceLine> text) {
        List<SourceLine> before = new ArrayList<>();
        List<SourceLine> passedOver = new ArrayList<>();
        Map<Integer, Found> found = new LinkedHashMap<>();
        List<SourceLine> current = before;
        int place = -1;
        for (SourceLine line : text) {
            OptionalInt next = place(line.text(), place, found);
            if (next.isPresent()) {
                place = next.getAsInt();
                Found earlier = found.put(place, new Found(heading(line.text()), line.number()));
                if (earlier != null) {
                    passedOver.add(new SourceLine(earlier.line(), earlier.heading()));
                }
                current = found.get(place).lines();
                rest(line).ifPresent(current::add);
            } else {
                current.add(line);
            }
        }
        return new Result(before, inOrder(found), passedOver);
    }

    private Map<String, Found> inOrder(Map<Integer, Found> found) {
        Map<String, Found> sections = new LinkedHashMap<>();
        for (int place = 0; place < outline.size(); place++) {
            Found section = found.get(place);
            if (section != null) {
                sections.put(outline.get(place).code(), section);
            }
        }
        return sections;
    }

    private OptionalInt place(String line, int current, Map<Integer, Found> found) {
        List<Integer> open = named(line).stream()
                .filter(place ->
                        Optional.ofNullable(found.get(place)).map(Found::empty).orElse(true))
                .toList();
        return open.stream()
                .filter(place -> place > current)
                .findFirst()
                .or(() -> open.stream().findFirst())
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    private List<Integer> named(String line) {
        String plain = Wording.plain(line.substring(0, Math.min(line.length(), 2 * LONGEST_HEADING)));
        if (plain.isEmpty()) {
            return List.of();
        }
        if (plain.length() <= LONGEST_HEADING) {
            List<Integer> whole = places.getOrDefault(key(plain), List.of());
            if (!whole.isEmpty()) {
                return whole;
            }
        }
        return Wording.numbered(plain) && AFTER_TITLE.matcher(line).find()
                ? places.getOrDefault(key(Wording.plain(heading(line))), List.of())
                : List.of();
    }

    /** Up to the mark behind a title that stands in one line with its text: 1.机构情况。包括…… */
    private static String heading(String line) {
        var mark = AFTER_TITLE.matcher(line);
        return (mark.find() ? line.substring(0, mark.start()) : line).strip();
    }

    private static Optional<SourceLine> rest(SourceLine line) {
        var mark = AFTER_TITLE.matcher(line.text());
        return mark.find() && mark.end() < line.text().length()
                ? Optional.of(new SourceLine(
                        line.number(), line.text().substring(mark.end()).strip()))
                : Optional.empty();
    }

    private static String key(String plain) {
        return BRACKETS.matcher(Wording.title(ENDING.matcher(plain).replaceFirst("")))
                .replaceAll("");
    }
}
