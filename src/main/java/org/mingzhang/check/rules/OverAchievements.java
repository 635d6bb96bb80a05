package org.mingzhang.check.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.mingzhang.check.text.Mention;
import org.mingzhang.check.text.Reading;
import org.mingzhang.check.text.Sentence;
import org.mingzhang.check.text.Words;

/** S6: a result far above its target needs a reason; praise is none. */
final class OverAchievements implements Rule {

    private final BigDecimal limit;
    private final Targets targets;

    OverAchievements(Words words) {
        limit = words.number("overAchievement");
        targets = new Targets(words);
    }

    @Override
    public void check(Reading reading, Findings findings) {
        Reasons reasons = new Reasons(reading, "reasonWords");
        reading.sentences().filter(s -> s.mentions().size() >= 2).forEach(sentence -> {
            for (int i = 0; i < sentence.mentions().size(); i++) {
                Mention target = sentence.mentions().get(i);
                if (isTarget(target)) {
                    actual(sentence, i).filter(actual -> over(actual, target)).ifPresent(actual -> {
                        if (!reasons.in(sentence.norm().replaceAll("原因是?[。;]?$", ""))
                                && !reasons.in(after(reading, sentence))) {
                            report(actual, target, findings);
                        }
                    });
                }
            }
        });
    }

    private static String after(Reading reading, Sentence sentence) {
        String norm = reading.lines().get(sentence.line()).norm();
        return norm.substring(Math.min(norm.length(), sentence.end()), Math.min(norm.length(), sentence.end() + 60));
    }

    private boolean isTarget(Mention mention) {
        return mention.count()
                && !mention.word()
                && targets.in(mention.label())
                && mention.value().signum() > 0;
    }

    private Optional<Mention> actual(Sentence sentence, int target) {
        Mention goal = sentence.mentions().get(target);
        for (int i : new int[] {target - 1, target + 1}) {
            if (i >= 0 && i < sentence.mentions().size()) {
                Mention mention = sentence.mentions().get(i);
                boolean after = i > target
                        && !mention.label().contains("完成")
                        && !mention.label().contains("实际");
                if (!after && mention.sameUnit(goal) && !isTarget(mention)) {
                    return Optional.of(mention);
                }
            }
        }
        return Optional.empty();
    }

    private boolean over(Mention actual, Mention target) {
        return actual.value().compareTo(target.value().multiply(limit)) >= 0;
    }

    private static void report(Mention actual, Mention target, Findings findings) {
        int end = Math.max(actual.end(), target.end());
        int start = Math.min(actual.labelStart(), target.labelStart());
        findings.warn(
                "overachievement_unexplained",
                "over",
                List.of(new Place(actual.line(), start, end)),
                Numbers.plain(actual.value(), actual),
                Numbers.plain(target.value(), target),
                Numbers.plain(Numbers.round(Numbers.percent(actual.value(), target.value()), 1)) + "%");
    }
}
