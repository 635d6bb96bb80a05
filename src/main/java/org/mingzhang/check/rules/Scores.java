package org.mingzhang.check.rules;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.check.text.Measure;
import org.mingzhang.check.text.Mention;
import org.mingzhang.check.text.Reading;
import org.mingzhang.check.text.Sentence;
import org.mingzhang.check.text.Words;

/** T18: the total has one value, does not pass 100, and the grade follows from it by half-open bands. */
final class Scores implements Rule {

    private static final Pattern GRADE = Pattern.compile("(等级|等次|级别|评级|评定|评为|结论|档次)[^,。;0-9]{0,8}?[“\"]?([优良中差])");
    private static final Pattern GOT = Pattern.compile("^[,(]?(实际|自评|实)?得(分)?(为)?$");
    private static final Pattern TOTAL = Pattern.compile(".*(得分|总分|评分|自评分|自评|分数)$");
    private static final List<String> COMPONENTS =
            List.of("执行率", "产出", "效益", "满意", "指标", "该项", "数量", "质量", "时效", "成本", "管理", "投入", "过程", "项目", "满分", "上年");
    private static final Map<String, int[]> BANDS =
            Map.of("优", new int[] {90, 101}, "良", new int[] {80, 90}, "中", new int[] {60, 80}, "差", new int[] {0, 60});

    Scores(Words words) {}

    @Override
    public void check(Reading reading, Findings findings) {
        Map<String, Mention> totals = new HashMap<>();
        reading.sentences().forEach(sentence -> {
            over(sentence, findings);
            Optional<Mention> total =
                    sentence.mentions().stream().filter(Scores::isTotal).findFirst();
            total.ifPresent(mention -> {
                grade(sentence, mention, findings);
                conflict(totals, mention, findings);
            });
        });
    }

    /** 过程25分，得28.8分: more than there was to get. */
    private static void over(Sentence sentence, Findings findings) {
        List<Mention> all = sentence.mentions();
        for (int i = 1; i < all.size(); i++) {
            Mention weight = all.get(i - 1);
            Mention score = all.get(i);
            boolean scores = weight.measure() == Measure.SCORE && score.measure() == Measure.SCORE;
            if (scores && GOT.matcher(score.label()).matches() && score.value().compareTo(weight.value()) > 0) {
                findings.error(
                        "score_rule",
                        "score.weight",
                        List.of(Place.between(weight, score)),
                        weight.label(),
                        score.value().toPlainString(),
                        weight.value().toPlainString());
            }
        }
    }

    static boolean isTotal(Mention mention) {
        String label = mention.label().replaceAll("[为是达:]+$", "");
        return mention.measure() == Measure.SCORE
                && mention.exact()
                && TOTAL.matcher(label).matches()
                && COMPONENTS.stream().noneMatch(label::contains);
    }

    private static void grade(Sentence sentence, Mention total, Findings findings) {
        Matcher grade = GRADE.matcher(sentence.norm());
        if (total.value().compareTo(BigDecimal.valueOf(100)) > 0) {
            findings.error(
                    "score_rule",
                    "score.over",
                    List.of(Place.of(total)),
                    total.value().toPlainString());
        } else if (grade.find()) {
            int[] band = BANDS.getOrDefault(grade.group(2), new int[] {0, 101});
            boolean inside = total.value().compareTo(BigDecimal.valueOf(band[0])) >= 0
                    && total.value().compareTo(BigDecimal.valueOf(band[1])) < 0;
            if (!inside) {
                Place where =
                        new Place(sentence.line(), sentence.start() + grade.start(), sentence.start() + grade.end());
                findings.error(
                        "score_rule",
                        "score.grade",
                        List.of(Place.of(total), where),
                        total.value().toPlainString(),
                        grade.group(2));
            }
        }
    }

    private static void conflict(Map<String, Mention> totals, Mention total, Findings findings) {
        Mention first = totals.putIfAbsent("total", total);
        if (first != null && first.value().compareTo(total.value()) != 0) {
            findings.error(
                    "cross_conflict",
                    "conflict.figure",
                    List.of(Place.of(first), Place.of(total)),
                    first.value().toPlainString() + "分",
                    total.value().toPlainString() + "分");
        }
    }
}
