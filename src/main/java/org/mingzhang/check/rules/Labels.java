package org.mingzhang.check.rules;

import java.util.List;
import java.util.Optional;
import org.mingzhang.check.text.Line;
import org.mingzhang.check.text.Mention;
import org.mingzhang.check.text.Reading;
import org.mingzhang.check.text.Sentence;

/** Content that does not fit its heading: project spending under 基本支出; 编制 for people who are there. */
final class Labels implements Rule {

    @Override
    public void check(Reading reading, Findings findings) {
        chapter(reading, findings);
        posts(reading, findings);
    }

    private static void chapter(Reading reading, Findings findings) {
        Line heading = null;
        int seen = 0;
        boolean told = false;
        for (Line line : reading.lines()) {
            if (line.level() == 1 || line.level() == 2) {
                heading = line.norm().contains("基本支出") && !line.norm().contains("项目支出") ? line : null;
                seen = 0;
                told = false;
            } else if (heading != null && line.prose() && !told) {
                told = sentences(heading, line, seen, findings);
                seen += line.sentences().size();
            }
        }
    }

    /** The first sentence may name the totals. */
    private static boolean sentences(Line heading, Line line, int seen, Findings findings) {
        for (int i = 0; i < line.sentences().size(); i++) {
            Optional<Mention> project = line.sentences().get(i).mentions().stream()
                    .filter(m -> m.money() && m.label().endsWith("项目支出"))
                    .findFirst();
            if (project.isPresent() && seen + i > 0) {
                findings.warn("label_misuse", "label.chapter", List.of(Place.of(heading), Place.of(project.get())));
                return true;
            }
        }
        return false;
    }

    private static void posts(Reading reading, Findings findings) {
        Mention asPeople = null;
        Mention asPosts = null;
        for (Sentence sentence : reading.sentences().toList()) {
            boolean people = sentence.norm().contains("实有") || sentence.norm().contains("在职");
            for (Mention mention : sentence.mentions()) {
                boolean posts = mention.count() && mention.label().endsWith("编制");
                boolean listed =
                        posts && people && sentence.norm().lastIndexOf("其中", mention.start() - sentence.start()) >= 0;
                asPeople = listed && asPeople == null ? mention : asPeople;
                asPosts = posts && !listed && asPosts == null ? mention : asPosts;
            }
        }
        if (asPeople != null && asPosts != null && !Numbers.agree(asPeople, asPosts)) {
            findings.info(
                    "label_misuse",
                    "label.posts",
                    List.of(Place.of(asPeople), Place.of(asPosts)),
                    Numbers.plain(asPeople.value(), asPeople),
                    Numbers.plain(asPosts.value(), asPosts));
        }
    }
}
