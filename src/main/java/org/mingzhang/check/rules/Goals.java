package org.mingzhang.check.rules;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.check.text.Line;
import org.mingzhang.check.text.Mention;
import org.mingzhang.check.text.Reading;
import org.mingzhang.check.text.Words;

/** Goals need an indicator and a value. */
final class Goals implements Rule {

    private final List<String> titles;
    private final List<String> qualitative;

    Goals(Words words) {
        titles = words.list("goalTitles");
        qualitative = words.list("qualitative");
    }

    @Override
    public void check(Reading reading, Findings findings) {
        List<Place> vague = new ArrayList<>();
        boolean measurable = false;
        for (Line line : reading.lines()) {
            boolean goals = line.part().equals("basics") && titles.stream().anyMatch(line.chapter()::contains);
            if (!goals || line.heading() || line.blank() || line.norm().strip().matches("无。?")) {
                continue;
            }
            if (isMeasurable(line)) {
                measurable = true;
            } else if (line.prose() && line.title().length() >= 8) {
                vague.add(new Place(line.index(), 0, Math.min(line.norm().length(), 30)));
            }
        }
        if (!measurable && !vague.isEmpty()) {
            findings.warn("target_not_quantified", "goals", vague);
        }
    }

    private boolean isMeasurable(Line line) {
        boolean number = line.table()
                || line.sentences().stream().flatMap(s -> s.mentions().stream()).anyMatch(Goals::isIndicator);
        return number || qualitative.stream().anyMatch(line.norm()::contains);
    }

    /** Posts and money are means, not results. */
    private static boolean isIndicator(Mention mention) {
        return !mention.money()
                && !mention.word()
                && !mention.label().contains("编制")
                && !mention.label().contains("在职");
    }
}
