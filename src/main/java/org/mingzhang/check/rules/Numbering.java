package org.mingzhang.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.check.text.Enumerator;
import org.mingzhang.check.text.Enumerator.Style;
import org.mingzhang.check.text.Line;
import org.mingzhang.check.text.Reading;

/** Each level continuous and in its own style: 一、（一）1.（1）. A list may start again under a new parent. */
final class Numbering implements Rule {

    private static final List<Style> OWN = List.of(Style.PART, Style.CHAPTER, Style.POINT, Style.ITEM);

    @Override
    public void check(Reading reading, Findings findings) {
        Walk walk = new Walk(reading, findings);
        reading.lines().forEach(walk::line);
        styles(reading, findings);
    }

    private static final class Walk {
        private final Reading reading;
        private final Findings findings;
        private final int[] last = new int[5];
        private final Line[] before = new Line[5];

        Walk(Reading reading, Findings findings) {
            this.reading = reading;
            this.findings = findings;
        }

        void line(Line line) {
            Optional<Enumerator> enumerator = line.enumerator();
            boolean outline = !line.part().equals("closing") && !line.part().equals("attachments");
            if (enumerator.isEmpty() || enumerator.get().style() == Style.ORDINAL || !outline || line.table()) {
                return;
            }
            int level = line.heading() ? line.level() : enumerator.get().style().level();
            int number = enumerator.get().number();
            if (level < 1 || level > 4) {
                return;
            }
            if (enumerator.get().style().level() != level) {
                style(line, level, number);
            } else if (number != last[level] + 1 && number != 1) {
                gap(line, level, number);
            } else if (number == 1 && last[level] == 1 && level < 3) {
                gap(line, level, number);
            }
            last[level] = number;
            before[level] = line;
            for (int deeper = level + 1; deeper < last.length; deeper++) {
                last[deeper] = 0;
            }
        }

        private void style(Line line, int level, int number) {
            String right = OWN.get(level - 1).write(number);
            List<Place> places = places(line, level);
            reading.lines().subList(line.index() + 1, Math.min(reading.lines().size(), line.index() + 60)).stream()
                    .filter(next -> next.level() == level)
                    .findFirst()
                    .ifPresent(next -> places.add(heading(next)));
            findings.warn("numbering", "numbering.style", places, right);
        }

        private void gap(Line line, int level, int number) {
            Style style = line.enumerator().map(Enumerator::style).orElse(Style.POINT);
            findings.warn(
                    "numbering",
                    "numbering.gap",
                    places(line, level),
                    style.write(number),
                    style.write(last[level] + 1));
        }

        private List<Place> places(Line line, int level) {
            List<Place> places = new ArrayList<>();
            places.add(Place.of(line));
            Line sibling = last[level] > 0 ? before[level] : null;
            if (sibling != null) {
                places.addFirst(heading(sibling));
            }
            return places;
        }

        private static Place heading(Line line) {
            return new Place(line.index(), 0, Math.min(line.norm().length(), 40));
        }
    }

    private static void styles(Reading reading, Findings findings) {
        Optional<Line> point = reading.first(line -> is(line, Style.POINT));
        Optional<Line> comma = reading.first(line -> is(line, Style.POINT_COMMA));
        if (point.isPresent() && comma.isPresent()) {
            List<Place> places = reading.lines().stream()
                    .filter(line -> is(line, Style.POINT_COMMA))
                    .limit(5)
                    .map(Walk::heading)
                    .collect(java.util.stream.Collectors.toCollection(ArrayList::new));
            places.addFirst(Walk.heading(point.get()));
            findings.info("numbering_style", "numbering.mixed", places);
        }
        List<Place> brackets = reading.lines().stream()
                .filter(line -> line.enumerator().isPresent()
                        && line.norm().stripLeading().startsWith("("))
                .filter(line -> mixedBrackets(line.raw()))
                .map(Walk::heading)
                .toList();
        if (!brackets.isEmpty()) {
            findings.info("numbering_style", "numbering.brackets", brackets);
        }
    }

    private static boolean is(Line line, Style style) {
        boolean outline = !line.part().isEmpty()
                && !line.part().equals("closing")
                && !line.part().equals("attachments");
        return outline
                && line.level() != 1
                && line.enumerator().filter(e -> e.style() == style).isPresent();
    }

    private static boolean mixedBrackets(String raw) {
        String text = raw.strip();
        char first = text.charAt(0);
        char close = first == '(' ? '）' : ')';
        int at = text.indexOf(close);
        int same = text.indexOf(first == '(' ? ')' : '）');
        return at >= 0 && at < 6 && (same < 0 || same > at);
    }
}
