package org.mingzhang.check;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.mingzhang.check.text.Words;
import org.mingzhang.report.Checking;
import org.mingzhang.report.Template;
import org.mingzhang.report.TemplateExaminer;
import org.mingzhang.report.TemplateNotValid;
import org.springframework.stereotype.Component;

/** Whether the checker knows the kinds and thresholds that a template sets, and may follow them. */
@Component
class KnownKinds implements TemplateExaminer {

    @Override
    public void examine(String file, Template template) {
        template.checking().levels().forEach(level -> level(file, level));
        Map<String, BigDecimal> limits = new HashMap<>();
        TemplateSettings.THRESHOLDS.forEach(
                name -> limits.put(name, Words.standard().number(name).movePointRight(2)));
        for (Checking.Threshold threshold : template.checking().thresholds()) {
            if (limits.put(threshold.name(), threshold.value()) == null) {
                throw new TemplateNotValid(
                        file,
                        threshold.line(),
                        "there is no threshold " + threshold.name() + "; known are "
                                + String.join(", ", TemplateSettings.THRESHOLDS));
            }
        }
        inOrder(file, template, limits);
    }

    /** What blocks begins where one has to explain already. */
    private static void inOrder(String file, Template template, Map<String, BigDecimal> limits) {
        BigDecimal explained = limits.get("deviation");
        BigDecimal blocked = limits.get("deepDeviation");
        if (explained != null && blocked != null && explained.compareTo(blocked) > 0) {
            int line = template.checking().thresholds().getLast().line();
            throw new TemplateNotValid(
                    file, line, "deviation " + explained + " is above deepDeviation " + blocked + " (percent)");
        }
    }

    private static void level(String file, Checking.Level level) {
        if (!Kinds.all().contains(level.kind())) {
            throw new TemplateNotValid(
                    file,
                    level.line(),
                    "there is no kind of finding " + level.kind() + "; known are "
                            + String.join(", ", new TreeSet<>(Kinds.all())));
        }
        boolean silenced = level.weight() == Checking.Weight.OFF || level.weight() == Checking.Weight.INFO;
        if (silenced && Kinds.mayBlock(level.kind())) {
            throw new TemplateNotValid(
                    file,
                    level.line(),
                    level.kind()
                            + " may stand against submitting: it can be lowered to warn, so that somebody explains it,"
                            + " and no further");
        }
    }
}
