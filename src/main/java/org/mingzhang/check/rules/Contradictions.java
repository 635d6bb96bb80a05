package org.mingzhang.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.check.text.Line;
import org.mingzhang.check.text.Mention;
import org.mingzhang.check.text.Reading;

/** An absolute statement beside its own exception; problems 无 beside lost points; income and spending that differ. */
final class Contradictions implements Rule {

    private static final Pattern NONE = Pattern.compile("(?:未发生|没有发生|无一起|未出现|零发生)([\\u4e00-\\u9fff]{2,14})");

    private final Figures figures;

    Contradictions(Figures figures) {
        this.figures = figures;
    }

    @Override
    public void check(Reading reading, Findings findings) {
        noProblems(reading, findings);
        exceptions(reading, findings);
        income(reading, findings);
    }

    private static void noProblems(Reading reading, Findings findings) {
        List<Line> text = reading.part("problems")
                .filter(line -> !line.heading() && !line.blank())
                .toList();
        if (text.size() == 1 && text.getFirst().norm().strip().matches("(无|没有|暂无|不存在问题|无问题)。?")) {
            findings.warn("self_contradiction", "contradiction.problems", List.of(Place.of(text.getFirst())));
        }
    }

    private static void exceptions(Reading reading, Findings findings) {
        for (Line line : reading.lines()) {
            Matcher none = NONE.matcher(line.norm());
            for (int n = 0; n < 20 && line.prose() && none.find(); n++) {
                String thing = none.group(1).replaceAll("(事件|事故|案件|问题|现象|情况|的).*$", "");
                if (thing.length() >= 3) {
                    exception(line, none, thing, findings);
                }
            }
        }
    }

    private static void exception(Line line, Matcher none, String thing, Findings findings) {
        for (Mention mention :
                line.sentences().stream().flatMap(s -> s.mentions().stream()).toList()) {
            if (mention.count()
                    && mention.label().contains("发生" + thing)
                    && mention.value().signum() > 0) {
                List<Place> places = new ArrayList<>();
                places.add(new Place(line.index(), none.start(), none.end()));
                places.add(Place.of(mention));
                findings.warn("self_contradiction", "contradiction.exception", places, thing);
                return;
            }
        }
    }

    private void income(Reading reading, Findings findings) {
        Figure in = null;
        Figure out = null;
        for (Figure figure : figures.read(reading)) {
            boolean own = figure.part().equals("general")
                    && figure.year() == reading.year()
                    && figure.column().equals("ACTUAL")
                    && figure.mention().exact();
            in = own && in == null && figure.code().equals("totalIncome") ? figure : in;
            out = own && out == null && figure.code().equals("totalSpend") ? figure : out;
        }
        if (in == null || out == null || Numbers.agree(in.mention(), out.mention())) {
            return;
        }
        String text = reading.text("general");
        if (!text.contains("结转") && !text.contains("结余")) {
            findings.info("income_expense_gap", "income", List.of(Place.of(in.mention()), Place.of(out.mention())));
        }
    }
}
