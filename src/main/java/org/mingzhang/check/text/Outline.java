package org.mingzhang.check.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Says for each line which heading it is and which part it belongs to, wrong numbering included. */
final class Outline {

    private static final int TITLE = 40;
    private static final Pattern YEAR = Pattern.compile("^20\\d\\d年度?");
    private static final Pattern ATTACHMENT = Pattern.compile("^附[件表] ?[1-9一二三四五] ?.{0,40}$");

    private final Map<String, Integer> levels = new HashMap<>();
    private final List<Words.Entry> parts;
    private final List<String> tables;

    Outline(Words words) {
        parts = words.entries("outline");
        tables = words.list("attachmentTables");
        for (Words.Entry part : parts) {
            part.list("chapters").forEach(title -> levels.put(clean(title), 2));
            part.list("points").forEach(title -> levels.put(clean(title), 3));
        }
        parts.forEach(part -> part.list("titles").forEach(title -> levels.put(clean(title), 1)));
    }

    /** Level and part of every line; part and chapter go on until the next heading. */
    List<Place> places(List<String> norms, List<Optional<Enumerator>> enumerators) {
        Walk walk = new Walk(norms, enumerators);
        List<Place> places = new ArrayList<>(norms.size());
        for (int i = 0; i < norms.size(); i++) {
            places.add(walk.place(i));
        }
        return places;
    }

    record Place(int level, String part, String chapter, String point) {}

    static String clean(String title) {
        String half = Normal.of(title).replace(" ", "");
        return YEAR.matcher(half).replaceFirst("");
    }

    /** Code of the part a first-level title names. */
    private Optional<String> part(String title) {
        String clean = clean(title);
        Optional<Words.Entry> exact = parts.stream()
                .filter(part -> part.list("titles").stream().map(Outline::clean).anyMatch(clean::equals))
                .findFirst();
        return exact.or(() -> parts.stream()
                        .filter(part -> longest(part, clean) > 0)
                        .max(Comparator.comparingInt(part -> longest(part, clean))))
                .map(part -> part.text("code"));
    }

    /** Length of the part's longest word in the title. */
    private static int longest(Words.Entry part, String title) {
        return part.list("words").stream()
                .filter(title::contains)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private final class Walk {
        private final List<String> norms;
        private final List<Optional<Enumerator>> enumerators;
        private final int[] last = new int[5];
        private String part = "";
        private String chapter = "";
        private String point = "";
        private int unknown;

        Walk(List<String> norms, List<Optional<Enumerator>> enumerators) {
            this.norms = norms;
            this.enumerators = enumerators;
        }

        Place place(int i) {
            String norm = norms.get(i);
            if (closes(norm)) {
                return new Place(0, part, "", "");
            }
            int level = part.equals("closing") || part.equals("attachments") ? 0 : level(i);
            if (level > 0) {
                enter(level, i);
            } else {
                enumerators.get(i).ifPresent(e -> runIn(e, norm));
            }
            return new Place(level, part, chapter, point);
        }

        private boolean closes(String norm) {
            String text = norm.replace(" ", "");
            boolean late = part.equals("other") || part.equals("application") || part.equals("closing");
            if (late && (text.startsWith("附件:") || text.startsWith("附:"))) {
                part = "closing";
            } else if ((late || part.equals("attachments"))
                    && text.length() <= TITLE
                    && (ATTACHMENT.matcher(text).matches() || (!norm.startsWith(" ") && table(text)))) {
                part = "attachments";
            } else {
                return false;
            }
            return true;
        }

        private boolean table(String text) {
            return !Enumerator.read(text).isPresent() && tables.stream().anyMatch(text::endsWith);
        }

        private int level(int i) {
            Optional<Enumerator> enumerator = enumerators.get(i);
            String title = Line.title(norms.get(i), enumerator);
            if (!isTitle(title)) {
                return 0;
            }
            if (enumerator.isEmpty()) {
                return levels.getOrDefault(clean(title), 0) == 1 && title.length() > 4 ? 1 : 0;
            }
            return level(i, enumerator.get(), title);
        }

        private boolean isTitle(String title) {
            return !title.isEmpty()
                    && title.length() <= TITLE
                    && title.chars().noneMatch(c -> ",;。!?".indexOf(c) >= 0)
                    && !title.contains("万元");
        }

        private int level(int i, Enumerator enumerator, String title) {
            int own = enumerator.style().level();
            if (own == 9) {
                return 0;
            }
            int known = levels.getOrDefault(clean(title), 0);
            if (own == 3 && (known == 1 || (known == 0 && title.length() <= 25)) && continues(1, own, enumerator)) {
                return 1;
            }
            boolean chapter = own == 4 && (known == 2 || known == 0);
            if (chapter && (continues(2, own, enumerator) || (known == 2 && opens(i, enumerator)))) {
                return 2;
            }
            return own > 2 && isListItem(i, enumerator) ? 0 : own;
        }

        /** The number goes on where a higher level stopped, and no list of its own style is open before it. */
        private boolean continues(int level, int own, Enumerator enumerator) {
            int number = enumerator.number();
            return number > 1 && last[level] == number - 1 && last[own] != number - 1;
        }

        /** The next heading of the style that would have been right has the next number. */
        private boolean opens(int i, Enumerator enumerator) {
            for (int j = i + 1; j < norms.size() && j < i + 60; j++) {
                Optional<Enumerator> next = enumerators.get(j);
                if (next.isPresent() && next.get().style().level() == 1) {
                    return false;
                }
                if (next.isPresent() && next.get().style() == Enumerator.Style.CHAPTER) {
                    return next.get().number() == enumerator.number() + 1;
                }
            }
            return false;
        }

        /** Its neighbour in the list is a sentence: so it is one too, even if its end is missing. */
        private boolean isListItem(int i, Enumerator enumerator) {
            for (int step : new int[] {1, -1}) {
                int j = i + step;
                while (j >= 0 && j < norms.size() && norms.get(j).isBlank()) {
                    j += step;
                }
                if (j >= 0 && j < norms.size() && sibling(j, enumerator, step) && ends(norms.get(j))) {
                    return true;
                }
            }
            return false;
        }

        private boolean sibling(int j, Enumerator enumerator, int step) {
            return enumerators
                    .get(j)
                    .filter(e -> e.style() == enumerator.style() && e.number() == enumerator.number() + step)
                    .isPresent();
        }

        private boolean ends(String norm) {
            String text = norm.strip();
            return text.endsWith("。") || text.endsWith(";");
        }

        private void enter(int level, int i) {
            String title = Line.title(norms.get(i), enumerators.get(i));
            int number = enumerators.get(i).map(Enumerator::number).orElse(last[level] + 1);
            last[level] = number;
            for (int deeper = level + 1; deeper < last.length; deeper++) {
                last[deeper] = 0;
            }
            if (level == 1) {
                part = part(title).orElse("part" + ++unknown);
            }
            chapter = level == 1 ? "" : level == 2 ? title : chapter;
            point = level < 3 ? "" : level == 3 ? title : point;
        }

        /** 1.机构情况。包括…: a heading that runs into its text. */
        private void runIn(Enumerator enumerator, String norm) {
            int level = enumerator.style().level();
            if (level > 4) {
                return;
            }
            last[level] = enumerator.number();
            if (level == 4) {
                return;
            }
            last[4] = 0;
            int stop = norm.indexOf('。', enumerator.end());
            point = stop > 0 && stop - enumerator.end() <= 20 ? norm.substring(enumerator.end(), stop) : "";
        }
    }
}
