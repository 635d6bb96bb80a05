package org.mingzhang.report;

import java.util.Map;
import java.util.Objects;

/** Chooses the token that prints a figure as it was written. */
final class FigureOffers {

    private FigureOffers() {}

    /** @param written in half width, without blanks */
    static FigureMention.Offer instead(FigureValue figure, FigureMention.Kind kind, boolean withUnit, String written) {
        Map<String, String> prints = FigureTokens.prints(figure);
        String usual = withUnit ? "unit" : "";
        String own = ofUnit(written);
        if (kind != FigureMention.Kind.WRONG_UNIT && prints.containsKey(own)) {
            usual = own;
        }
        String same = written.replace(",", "");
        String format = prints.entrySet().stream()
                .filter(print -> print.getValue().equals(same))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(usual);
        return new FigureMention.Offer(
                figure, FigureTokens.token(figure, format), Objects.requireNonNull(prints.get(format)));
    }

    /** The format that prints in the unit that was written, where it is not the figure's own 万元. */
    private static String ofUnit(String written) {
        if (written.endsWith("亿元")) {
            return "yi";
        }
        return written.endsWith("元") && !written.endsWith("万元") ? "yuan" : "none";
    }
}
