package org.mingzhang.check.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.mingzhang.check.text.Line;
import org.mingzhang.check.text.Mention;
import org.mingzhang.check.text.Reading;
import org.mingzhang.check.text.Words;

/** Functional classes and phrases around amounts that are all zero, where 无 would do. */
final class Zeros implements Rule {

    private final List<String> phrases;
    private final int row;

    Zeros(Words words) {
        phrases = words.list("zeroWords");
        row = words.number("zeroRow").intValue();
    }

    @Override
    public void check(Reading reading, Findings findings) {
        for (Line line : reading.lines()) {
            if (!line.prose() || line.part().equals("attachments")) {
                continue;
            }
            if (phrases.stream().anyMatch(line.norm()::contains)) {
                phrase(reading, line, findings);
            } else if (allZero(line, row)) {
                findings.info("boilerplate_zero", "zero.row", List.of(firstClause(line)));
            } else if (isClass(line.norm()) && allZero(line, 1)) {
                findings.warn("boilerplate_zero", "zero.class", List.of(Place.of(line)));
            }
        }
    }

    private static Place firstClause(Line line) {
        Mention first = line.sentences().getFirst().mentions().getFirst();
        return new Place(line.index(), first.labelStart(), first.end());
    }

    private void phrase(Reading reading, Line line, Findings findings) {
        List<Place> places = new ArrayList<>();
        if (line.index() > 0 && isClass(reading.lines().get(line.index() - 1).norm())) {
            places.add(Place.of(reading.lines().get(line.index() - 1)));
        }
        places.add(Place.of(line));
        findings.warn("boilerplate_zero", "zero.class", places);
    }

    private static boolean isClass(String norm) {
        return norm.contains("(类)") && (norm.contains("(款)") || norm.contains("(项)"));
    }

    private static boolean allZero(Line line, int least) {
        List<Mention> money =
                line.sentences().stream().flatMap(s -> s.money().stream()).toList();
        return money.size() >= least && money.stream().allMatch(m -> m.value().compareTo(BigDecimal.ZERO) == 0);
    }
}
