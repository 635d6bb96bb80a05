package org.mingzhang.check.rules;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingzhang.check.text.Mention;
import org.mingzhang.check.text.Reading;
import org.mingzhang.check.text.Sentence;

/**
 * T19 for what was reached of a goal: 新增426人，完成目标任务400人的106.5%; 新增9215户，完成目标任务的115.19% where the goal stands in
 * another part.
 */
final class Completions implements Rule {

    private static final Pattern OF_THE_NUMBER =
            Pattern.compile("^的$|^完成率(为|达|达到)?$|^的(目标|任务|计划|目标任务|年度目标)?[,的]?完成率(为|达|达到)?$");
    private static final Pattern OF_THE_GOAL =
            Pattern.compile("^(为|占|超额)?(完成)?(了)?(年度|年初|全年|预定|计划|市定|县定|省定)*(目标任务|任务目标|目标|任务|计划|目标值)(数|任务)?的$");
    private static final Pattern GOAL = Pattern.compile("目标|任务|计划|年初");

    private final Indicators indicators;

    Completions(Indicators indicators) {
        this.indicators = indicators;
    }

    @Override
    public void check(Reading reading, Findings findings) {
        List<Indicator> known = indicators.read(reading);
        reading.sentences().forEach(sentence -> {
            List<Mention> all = sentence.mentions();
            for (int i = 1; i < all.size(); i++) {
                Mention rate = all.get(i);
                if (rate.percent() && rate.exact()) {
                    pair(sentence, all, i, known)
                            .filter(pair -> !pair.writtenAs(rate) && pair.near(rate))
                            .ifPresent(pair -> pair.report(rate, findings));
                }
            }
        });
    }

    private static Optional<Ratio> pair(Sentence sentence, List<Mention> all, int i, List<Indicator> known) {
        Mention rate = all.get(i);
        Mention before = all.get(i - 1);
        if (i >= 2 && OF_THE_NUMBER.matcher(rate.label()).matches() && goal(sentence, all.get(i - 2), rate)) {
            return ratio(all.get(i - 2), before);
        }
        return OF_THE_GOAL.matcher(rate.label()).matches() ? stated(before, known) : Optional.empty();
    }

    private static boolean goal(Sentence sentence, Mention part, Mention rate) {
        int from = part.end() - sentence.start();
        String between = sentence.norm().substring(from, rate.start() - sentence.start());
        return GOAL.matcher(between).find() && between.indexOf(';') < 0;
    }

    /** The goal for the thing that was counted, if all places that state it agree. */
    private static Optional<Ratio> stated(Mention part, List<Indicator> known) {
        Optional<Indicator> own = known.stream()
                .filter(indicator -> indicator.mention() == part && !indicator.target())
                .findFirst();
        List<Mention> goals = own.stream()
                .flatMap(result -> known.stream()
                        .filter(goal -> goal.target() && goal.object().equals(result.object()))
                        .map(Indicator::mention)
                        .filter(goal -> goal.sameUnit(part)))
                .toList();
        boolean agree = goals.stream().allMatch(goal -> Numbers.agree(goal, goals.getFirst()));
        return goals.isEmpty() || !agree ? Optional.empty() : ratio(part, goals.getFirst());
    }

    private static Optional<Ratio> ratio(Mention part, Mention whole) {
        boolean exact =
                part.exact() && !part.word() && !whole.word() && whole.value().signum() > 0;
        return exact && part.sameUnit(whole) && !part.percent()
                ? Optional.of(new Ratio(part, whole))
                : Optional.empty();
    }
}
