package org.mingzhang.check;

import java.util.List;
import org.mingzhang.check.rules.Rules;
import org.mingzhang.report.Template;

/** The checker with the word lists that the product ships, and those of a template. Safe for several threads; make it once, its lists take a while. */
public final class TextChecker implements Checker {

    private final Rules rules;

    /** For a whole document as text: the attached tables are expected in it. */
    public TextChecker() {
        this(true);
    }

    /** @param attachmentsInText false where the tables are kept as data beside the text */
    public TextChecker(boolean attachmentsInText) {
        this(TemplateSettings.NATIONAL, attachmentsInText);
    }

    /** For a whole document as text, with the settings of a template. */
    public TextChecker(Template template) {
        this(TemplateSettings.of(template), true);
    }

    TextChecker(TemplateSettings settings, boolean attachmentsInText) {
        rules = new Rules(settings.words(), settings.severities(), attachmentsInText);
    }

    @Override
    public List<Finding> check(List<String> lines) {
        return rules.check(lines);
    }

    /** The figures of this year's general budget that the text states in so many words. */
    List<SpokenFigure> figures(List<String> lines) {
        return rules.figures(lines);
    }
}
