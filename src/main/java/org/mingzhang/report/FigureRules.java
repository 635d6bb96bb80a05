package org.mingzhang.report;

import java.math.BigDecimal;
import java.util.Set;

/** What a figure may be set to. */
final class FigureRules {

    static final int LONGEST_SOURCE = 500;
    static final int LONGEST_EVIDENCE = 1000;
    private static final int MOST_WHOLE_DIGITS = 14;
    private static final Set<String> MAY_BE_NEGATIVE = Set.of("万元", "%");

    private FigureRules() {}

    /**
     * @return the figure's definition
     * @throws FigureNotValid when the template has no such figure, or computes it
     */
    static Template.Field enterable(Template template, String code) {
        Template.Field field = template.figure(code).orElseThrow(() -> FigureNotValid.unknown(code));
        if (field.computed()) {
            throw FigureNotValid.computed(field.label());
        }
        return field;
    }

    /** The value as written, 1E+3 as 1000. @throws FigureNotValid for too many digits, or a negative count */
    static BigDecimal fitting(Template.Field field, BigDecimal value) {
        BigDecimal plain = value.scale() < 0 ? value.setScale(0) : value;
        if (plain.scale() > field.scale()) {
            throw FigureNotValid.tooManyDecimals(field.label(), field.scale());
        }
        if (plain.precision() - plain.scale() > MOST_WHOLE_DIGITS) {
            throw FigureNotValid.tooLarge(field.label());
        }
        if (plain.signum() < 0 && !MAY_BE_NEGATIVE.contains(field.unit())) {
            throw FigureNotValid.negative(field.label());
        }
        return plain;
    }

    static String note(Template.Field field, String note, int longest) {
        String clean = WrittenText.line(note);
        if (clean.length() > longest) {
            throw FigureNotValid.noteTooLong(field.label(), longest);
        }
        return clean;
    }
}
