package org.mingzhang.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Replaces figure tokens by digits. Only what looks exactly like a token is one; any other braces, and whatever other
 * languages make of them, are plain text. What was put in is not looked at again.
 */
final class Tokens {

    private static final Pattern TOKEN = Pattern.compile("\\{\\{ ?([A-Za-z][A-Za-z0-9]*) ?(?:\\| ?([A-Za-z]+) ?)?}}");
    private static final String WAN = "万元";

    /** @param text with every token replaced that can be */
    record Resolved(String text, List<UnresolvedToken> unresolved) {}

    private final Map<String, FigureValue> figures = new HashMap<>();

    Tokens(List<FigureValue> figures) {
        figures.forEach(figure -> this.figures.put(figure.field().code(), figure));
    }

    Resolved resolve(String section, String text) {
        List<UnresolvedToken> unresolved = new ArrayList<>();
        StringBuilder resolved = new StringBuilder(text.length());
        Matcher token = TOKEN.matcher(text);
        int end = 0;
        while (token.find()) {
            resolved.append(text, end, token.start());
            Optional<UnresolvedToken.Reason> reason = reason(token);
            reason.ifPresent(why -> unresolved.add(new UnresolvedToken(section, token.group(), why)));
            resolved.append(reason.isPresent() ? token.group() : digits(token));
            end = token.end();
        }
        return new Resolved(resolved.append(text, end, text.length()).toString(), unresolved);
    }

    /** The text without its tokens. */
    static String without(String text) {
        return TOKEN.matcher(text).replaceAll("");
    }

    private Optional<UnresolvedToken.Reason> reason(Matcher token) {
        FigureValue figure = figures.get(token.group(1));
        if (figure == null) {
            return Optional.of(UnresolvedToken.Reason.UNKNOWN_FIGURE);
        }
        if (!fits(Optional.ofNullable(token.group(2)).orElse(""), figure.field().unit())) {
            return Optional.of(UnresolvedToken.Reason.UNKNOWN_FORMAT);
        }
        return figure.value().isEmpty() ? Optional.of(UnresolvedToken.Reason.NO_VALUE) : Optional.empty();
    }

    private static boolean fits(String format, String unit) {
        return switch (format) {
            case "", "unit" -> true;
            case "wan", "yuan" -> unit.equals(WAN);
            case "grade" -> unit.equals("分");
            default -> false;
        };
    }

    private String digits(Matcher token) {
        FigureValue figure = figures.get(token.group(1));
        if (figure == null) {
            throw new IllegalStateException("asked for only when it is there");
        }
        BigDecimal value = figure.value().orElseThrow();
        return switch (Optional.ofNullable(token.group(2)).orElse("")) {
            case "unit" -> value.toPlainString() + figure.field().unit();
            case "wan" -> value.setScale(2, RoundingMode.HALF_UP).toPlainString() + WAN;
            case "yuan" -> yuan(value) + "元";
            case "grade" -> grade(value);
            default -> value.toPlainString();
        };
    }

    private static String yuan(BigDecimal wan) {
        BigDecimal yuan = wan.movePointRight(4).stripTrailingZeros();
        return yuan.setScale(Math.max(0, yuan.scale())).toPlainString();
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
