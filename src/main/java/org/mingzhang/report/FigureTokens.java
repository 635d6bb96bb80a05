package org.mingzhang.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tokens by which text can name a figure, and what each prints. */
public final class FigureTokens {

    private static final String WAN = "万元";

    private FigureTokens() {}

    /**
     * What stands in print for each format that fits the figure's unit: {@code ""} digits alone, {@code unit}, for money
     * {@code wan}, {@code yuan} and {@code yi}, for scores {@code grade}. Empty texts while the figure has no value.
     */
    public static Map<String, String> prints(FigureValue figure) {
        String unit = figure.field().unit();
        Map<String, String> prints = new LinkedHashMap<>();
        prints.put("", print(figure, BigDecimal::toPlainString));
        prints.put("unit", print(figure, value -> value.toPlainString() + unit));
        if (unit.equals(WAN)) {
            prints.put("wan", print(figure, FigureTokens::wan));
            prints.put("yuan", print(figure, FigureTokens::yuan));
            prints.put("yi", print(figure, FigureTokens::yi));
        } else if (unit.equals("分")) {
            prints.put("grade", print(figure, FigureTokens::grade));
        }
        return prints;
    }

    /** A text with every token replaced that can be, as it will be printed. */
    public static String printed(String text, List<FigureValue> figures) {
        return new Tokens(figures).resolve("", text).text();
    }

    /** @param format one of {@link #prints} */
    static String token(FigureValue figure, String format) {
        return "{{" + figure.field().code() + (format.isEmpty() ? "" : "|" + format) + "}}";
    }

    /** One way of writing a value. */
    private interface Writing {
        String of(BigDecimal value);
    }

    private static String print(FigureValue figure, Writing writing) {
        return figure.value().map(writing::of).orElse("");
    }

    private static String wan(BigDecimal value) {
        return value.setScale(2, RoundingMode.HALF_UP).toPlainString() + WAN;
    }

    private static String yuan(BigDecimal value) {
        return exact(value.movePointRight(4)) + "元";
    }

    private static String yi(BigDecimal value) {
        return exact(value.movePointLeft(4)) + "亿元";
    }

    private static String exact(BigDecimal value) {
        BigDecimal digits = value.stripTrailingZeros();
        return digits.setScale(Math.max(0, digits.scale())).toPlainString();
    }

    /** Half-open bands, so that 89.5 has a grade (domain rule S9). */
    private static String grade(BigDecimal score) {
        if (score.compareTo(BigDecimal.valueOf(90)) >= 0) {
            return "优";
        }
        if (score.compareTo(BigDecimal.valueOf(80)) >= 0) {
            return "良";
        }
        return score.compareTo(BigDecimal.valueOf(60)) >= 0 ? "中" : "差";
    }
}
