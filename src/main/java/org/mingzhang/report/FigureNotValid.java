package org.mingzhang.report;

import org.mingzhang.base.Refusal;

/** A figure cannot have this value. */
public class FigureNotValid extends Refusal {

    private FigureNotValid(String key, Object... arguments) {
        super(key, arguments);
    }

    static FigureNotValid unknown(String code) {
        return new FigureNotValid("report.figureUnknown", code);
    }

    static FigureNotValid computed(String label) {
        return new FigureNotValid("report.figureComputed", label);
    }

    static FigureNotValid tooManyDecimals(String label, int scale) {
        return new FigureNotValid("report.figureDecimals", label, scale);
    }

    static FigureNotValid tooLarge(String label) {
        return new FigureNotValid("report.figureTooLarge", label);
    }

    static FigureNotValid negative(String label) {
        return new FigureNotValid("report.figureNegative", label);
    }

    static FigureNotValid noteTooLong(String label, int longest) {
        return new FigureNotValid("report.figureNoteTooLong", label, longest);
    }
}
