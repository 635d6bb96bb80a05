package org.mingzhang.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Replaces figure tokens by digits. Only what looks exactly like a token is one; any other braces, and whatever other
 * languages make of them, are plain text. What was put in is not looked at again.
 */
final class Tokens {

    /** src/main/web/section-words.js reads tokens by the same pattern. */
    private static final Pattern TOKEN = Pattern.compile("\\{\\{ ?([A-Za-z][A-Za-z0-9]*) ?(?:\\| ?([A-Za-z]+) ?)?}}");

    /** @param text with every token replaced that can be */
    record Resolved(String text, List<UnresolvedToken> unresolved) {}

    /**
     * A token as it stands in a text.
     *
     * @param prints what it is replaced by; empty when it cannot be
     */
    record Place(int start, int end, String token, Optional<String> prints, Optional<UnresolvedToken.Reason> reason) {}

    private final Map<String, FigureValue> figures = new HashMap<>();

    Tokens(List<FigureValue> figures) {
        figures.forEach(figure -> this.figures.put(figure.field().code(), figure));
    }

    Resolved resolve(String section, String text) {
        List<UnresolvedToken> unresolved = new ArrayList<>();
        StringBuilder resolved = new StringBuilder(text.length());
        int end = 0;
        for (Place place : places(text)) {
            place.reason().ifPresent(why -> unresolved.add(new UnresolvedToken(section, place.token(), why)));
            resolved.append(text, end, place.start()).append(place.prints().orElse(place.token()));
            end = place.end();
        }
        return new Resolved(resolved.append(text, end, text.length()).toString(), unresolved);
    }

    /** The text without its tokens. */
    static String without(String text) {
        return TOKEN.matcher(text).replaceAll("");
    }

    /** All tokens of a text in their order. */
    List<Place> places(String text) {
        List<Place> places = new ArrayList<>();
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            Optional<UnresolvedToken.Reason> reason = reason(token);
            Optional<String> prints = reason.isPresent() ? Optional.empty() : Optional.of(digits(token));
            places.add(new Place(token.start(), token.end(), token.group(), prints, reason));
        }
        return places;
    }

    private Optional<UnresolvedToken.Reason> reason(Matcher token) {
        FigureValue figure = figures.get(token.group(1));
        if (figure == null) {
            return Optional.of(UnresolvedToken.Reason.UNKNOWN_FIGURE);
        }
        if (!FigureTokens.prints(figure).containsKey(format(token))) {
            return Optional.of(UnresolvedToken.Reason.UNKNOWN_FORMAT);
        }
        return figure.value().isEmpty() ? Optional.of(UnresolvedToken.Reason.NO_VALUE) : Optional.empty();
    }

    private String digits(Matcher token) {
        FigureValue figure = Objects.requireNonNull(figures.get(token.group(1)));
        return Objects.requireNonNull(FigureTokens.prints(figure).get(format(token)));
    }

    private static String format(Matcher token) {
        return Optional.ofNullable(token.group(2)).orElse("");
    }
}
