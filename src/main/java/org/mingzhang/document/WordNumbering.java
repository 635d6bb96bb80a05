package org.mingzhang.document;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The numbers that Word shows before headings and list items; they stand in no text. Counts as ISO/IEC 29500-1, 17.9
 * says: lists of one definition count on, unless a list sets its own start; a level starts anew below a higher one.
 */
final class WordNumbering {

    private static final int LEVELS = 9;
    private static final int LONGEST_LABEL = 60;
    private static final String ENDS_BY_ITSELF = "、）．。：，；〕】》";

    private record Level(
            int start, String format, String text, boolean apart, String style, int restart, boolean legal) {

        private static final Level PLAIN = new Level(0, "decimal", "", true, "", -1, false);
    }

    private record Definition(Map<Integer, Level> levels, String sameAsStyle) {}

    private record WordList(int definition, Map<Integer, Level> levels, Map<Integer, Integer> starts) {}

    private final WordStyles styles;
    private final Map<Integer, Definition> definitions = new HashMap<>();
    private final Map<Integer, WordList> lists = new HashMap<>();
    private final Map<Integer, int[]> counts = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    WordNumbering(WordStyles styles) {
        this.styles = styles;
    }

    /** From {@code numbering.xml}. */
    void read(PartReader in) {
        in.children(root -> in.children(name -> {
            switch (name) {
                case "abstractNum" -> definition(in);
                case "num" -> list(in);
                default -> {}
            }
        }));
    }

    private void definition(PartReader in) {
        int id = in.number("abstractNumId").orElse(-1);
        Map<Integer, Level> levels = new HashMap<>();
        String[] same = {""};
        in.children(name -> {
            switch (name) {
                case "lvl" -> level(in, levels);
                case "numStyleLink" -> same[0] = in.attribute("val").orElse("");
                default -> {}
            }
        });
        definitions.put(id, new Definition(levels, same[0]));
    }

    private void list(PartReader in) {
        int id = in.number("numId").orElse(-1);
        int[] definition = {-1};
        Map<Integer, Level> levels = new HashMap<>();
        Map<Integer, Integer> starts = new HashMap<>();
        in.children(name -> {
            switch (name) {
                case "abstractNumId" -> definition[0] = in.number("val").orElse(-1);
                case "lvlOverride" -> {
                    int level = in.number("ilvl").orElse(0);
                    in.children(override -> {
                        switch (override) {
                            case "startOverride" ->
                                starts.put(level, in.number("val").orElse(1));
                            case "lvl" -> level(in, levels);
                            default -> {}
                        }
                    });
                }
                default -> {}
            }
        });
        lists.put(id, new WordList(definition[0], levels, starts));
    }

    private static void level(PartReader in, Map<Integer, Level> levels) {
        int number = in.number("ilvl").orElse(0);
        Level[] level = {Level.PLAIN};
        in.children(name -> level[0] = with(level[0], name, in));
        if (number >= 0 && number < LEVELS) {
            levels.put(number, level[0]);
        }
    }

    private static Level with(Level l, String name, PartReader in) {
        String value = in.attribute("val").orElse("");
        return switch (name) {
            case "start" ->
                new Level(in.number("val").orElse(1), l.format, l.text, l.apart, l.style, l.restart, l.legal);
            case "numFmt" -> new Level(l.start, value, l.text, l.apart, l.style, l.restart, l.legal);
            case "lvlText" -> new Level(l.start, l.format, shortened(value), l.apart, l.style, l.restart, l.legal);
            case "suff" -> new Level(l.start, l.format, l.text, !value.equals("nothing"), l.style, l.restart, l.legal);
            case "pStyle" -> new Level(l.start, l.format, l.text, l.apart, value, l.restart, l.legal);
            case "lvlRestart" ->
                new Level(
                        l.start,
                        l.format,
                        l.text,
                        l.apart,
                        l.style,
                        in.number("val").orElse(-1),
                        l.legal);
            case "isLgl" -> new Level(l.start, l.format, l.text, l.apart, l.style, l.restart, in.on());
            default -> l;
        };
    }

    private static String shortened(String label) {
        return label.substring(0, Math.min(label.length(), LONGEST_LABEL));
    }

    /**
     * Counts the next paragraph and gives what Word shows before it, with a space where the two would run together;
     * empty for a paragraph that is in no list.
     *
     * @param own what the paragraph itself says; its style says the rest
     */
    String next(ListPlace own, String style) {
        ListPlace place = own.or(styles.place(style));
        Optional<WordList> list = place.list().flatMap(id -> Optional.ofNullable(lists.get(id)));
        if (list.isEmpty()) {
            return "";
        }
        int level = place.level().orElseGet(() -> levelOf(style, list.get()));
        return level < 0 || level >= LEVELS ? "" : shown(place.list().orElse(0), list.get(), level);
    }

    /** A style names no level: the level names the style. */
    private int levelOf(String style, WordList list) {
        return levels(list).entrySet().stream()
                .filter(level -> !style.isEmpty() && level.getValue().style.equals(style))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(0);
    }

    private String shown(int id, WordList list, int at) {
        Map<Integer, Level> levels = levels(list);
        Level level = levels.get(at);
        if (level == null) {
            return "";
        }
        int[] count = count(id, list, levels, at);
        if (level.format.equals("bullet")) {
            return "• ";
        }
        String label = level.text;
        for (int i = 0; i <= at; i++) {
            String format = level.legal ? "decimal" : levels.getOrDefault(i, Level.PLAIN).format;
            label = label.replace("%" + (i + 1), Numerals.of(count[i], format));
        }
        return label.isBlank() || !level.apart || endsByItself(label) ? label.strip() : label.strip() + " ";
    }

    private static boolean endsByItself(String label) {
        char last = label.charAt(label.length() - 1);
        return ENDS_BY_ITSELF.indexOf(last) >= 0 || last >= 0x2460 && last <= 0x24FF;
    }

    private int[] count(int id, WordList list, Map<Integer, Level> levels, int at) {
        int[] count = counts.computeIfAbsent(list.definition, definition -> {
            int[] none = new int[LEVELS];
            Arrays.fill(none, -1);
            return none;
        });
        boolean anew = list.starts.containsKey(at) && begun.add(id + " " + at);
        count[at] = anew || count[at] < 0 ? start(list, levels, at) : count[at] + 1;
        for (int below = at + 1; below < LEVELS; below++) {
            int restart = levels.getOrDefault(below, Level.PLAIN).restart;
            if (restart < 0 || at < restart) {
                count[below] = -1;
            }
        }
        for (int above = 0; above < at; above++) {
            count[above] = count[above] < 0 ? start(list, levels, above) : count[above];
        }
        return count;
    }

    private static int start(WordList list, Map<Integer, Level> levels, int at) {
        return list.starts.getOrDefault(at, levels.getOrDefault(at, Level.PLAIN).start);
    }

    /** The levels of the definition, or of the one that a list style names, under those of the list itself. */
    private Map<Integer, Level> levels(WordList list) {
        Definition definition = definitions.getOrDefault(list.definition, new Definition(Map.of(), ""));
        if (definition.levels.isEmpty() && !definition.sameAsStyle.isEmpty()) {
            definition = styles.place(definition.sameAsStyle)
                    .list()
                    .map(lists::get)
                    .map(linked -> definitions.get(linked.definition))
                    .orElse(definition);
        }
        if (list.levels.isEmpty()) {
            return definition.levels;
        }
        Map<Integer, Level> levels = new HashMap<>(definition.levels);
        levels.putAll(list.levels);
        return levels;
    }
}
