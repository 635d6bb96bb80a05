package org.mingzhang.check.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mingzhang.check.text.Enumerator;
import org.mingzhang.check.text.Line;
import org.mingzhang.check.text.Reading;

/** One measure for each problem, in the same order. */
final class Measures implements Rule {

    private static final int MOST = 12;

    @Override
    public void check(Reading reading, Findings findings) {
        List<Line> problems = items(reading, "problems");
        List<Line> measures = items(reading, "measures");
        if (problems.size() < 2 || measures.size() < 2 || problems.size() > MOST || measures.size() > MOST) {
            return;
        }
        if (problems.size() != measures.size()) {
            findings.info(
                    "mapping",
                    "measures.count",
                    List.of(head(problems.getLast()), head(measures.getLast())),
                    problems.size(),
                    measures.size());
        } else if (crossed(problems, measures)) {
            findings.info("mapping", "measures.order", List.of(head(problems.getFirst()), head(measures.getFirst())));
        }
    }

    private static Place head(Line line) {
        return new Place(line.index(), 0, Math.min(line.norm().length(), 30));
    }

    private static List<Line> items(Reading reading, String part) {
        return reading.part(part)
                .filter(line -> line.level() != 1
                        && line.enumerator()
                                .map(Enumerator::style)
                                .filter(style -> style != Enumerator.Style.ITEM)
                                .isPresent())
                .toList();
    }

    /** A problem shares more words with another measure than with its own. */
    private static boolean crossed(List<Line> problems, List<Line> measures) {
        int crossed = 0;
        for (int i = 0; i < problems.size(); i++) {
            int own = common(problems.get(i), measures.get(i));
            int best = own;
            for (Line measure : measures) {
                best = Math.max(best, common(problems.get(i), measure));
            }
            crossed += best > own + 2 ? 1 : 0;
        }
        return crossed >= 1;
    }

    private static int common(Line a, Line b) {
        Set<String> pairs = new HashSet<>(pairs(a.title()));
        pairs.retainAll(pairs(b.title()));
        return pairs.size();
    }

    private static List<String> pairs(String text) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i + 2 <= Math.min(text.length(), 200); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }
}
