package org.mingzhang.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the digits in a text that say, or nearly say, what a figure says. A number tells little when it is small: what
 * has one digit, or two without a unit, counts only where the words before it name the figure. Near misses count only
 * for money of three digits or more, and for what the words name.
 */
public final class FigureMentions {

    private static final BigDecimal ONE_PERCENT = new BigDecimal("0.01");
    private static final int TELLING = 3;
    private static final int TELLING_SWAPPED = 4;

    private final List<FigureValue> figures;
    private final List<BigDecimal> others;
    private final Tokens tokens;
    private final FiguresNamed named;

    /**
     * @param figures of the report
     * @param otherAmounts what else is known to have a value, in 万元: an amount of a project is no misspelt figure
     */
    public FigureMentions(List<FigureValue> figures, Collection<BigDecimal> otherAmounts) {
        this.figures =
                figures.stream().filter(figure -> figure.value().isPresent()).toList();
        this.others = List.copyOf(otherAmounts);
        this.tokens = new Tokens(figures);
        this.named = new FiguresNamed(this.figures);
    }

    /** In the order of the text. */
    public List<FigureMention> in(String text) {
        List<Tokens.Place> places = tokens.places(text);
        List<FigureMention> mentions = new ArrayList<>();
        places.stream()
                .filter(FigureMentions::unknown)
                .forEach(place -> mentions.add(
                        new FigureMention(place.start(), place.end(), FigureMention.Kind.UNKNOWN, List.of())));
        int from = 0;
        for (SpokenNumber number : SpokenNumbers.in(text, places)) {
            mention(text, number, named.before(text, from, number)).ifPresent(mentions::add);
            from = number.end();
        }
        mentions.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return mentions;
    }

    private static boolean unknown(Tokens.Place place) {
        return place.reason()
                .filter(why -> why != UnresolvedToken.Reason.NO_VALUE)
                .isPresent();
    }

    private Optional<FigureMention> mention(String text, SpokenNumber number, Optional<FigureValue> meant) {
        List<FigureValue> fitting = figures.stream()
                .filter(figure -> number.fits(figure.field().unit()))
                .filter(figure -> !FiguresNamed.ofAnotherYear(text, number, figure))
                .toList();
        List<FigureValue> same = fitting.stream()
                .filter(figure -> equal(number.inFigureUnit(), value(figure)))
                .toList();
        if (!same.isEmpty()) {
            boolean named = meant.filter(same::contains).isPresent();
            List<FigureValue> likeliest = named ? List.of(meant.get()) : same;
            return named || telling(number)
                    ? Optional.of(of(text, number, FigureMention.Kind.EXACT, likeliest))
                    : Optional.empty();
        }
        return number.unit().isEmpty() || number.hedged() || known(number)
                ? Optional.empty()
                : almost(text, number, meant.map(List::of).orElse(fitting), meant.isPresent());
    }

    private static boolean telling(SpokenNumber number) {
        boolean large = number.value().abs().compareTo(BigDecimal.TEN) >= 0;
        int digits = SpokenNumber.tellingDigits(number.value());
        return digits >= TELLING || !number.unit().isEmpty() && large && digits > 1;
    }

    private boolean known(SpokenNumber number) {
        return number.money() && others.stream().anyMatch(amount -> equal(amount, number.inFigureUnit()));
    }

    private static Optional<FigureMention> almost(
            String text, SpokenNumber number, List<FigureValue> candidates, boolean named) {
        Stream<FigureMention.Kind> kinds =
                Stream.of(FigureMention.Kind.SWAPPED, FigureMention.Kind.WRONG_UNIT, FigureMention.Kind.NEAR);
        return kinds.flatMap(kind -> {
                    List<FigureValue> close = candidates.stream()
                            .filter(figure -> named || !figure.field().tablesOnly() && tellingEnough(kind, number))
                            .filter(figure -> almost(kind, number, figure))
                            .toList();
                    return close.isEmpty() ? Stream.empty() : Stream.of(of(text, number, kind, close));
                })
                .findFirst();
    }

    private static boolean tellingEnough(FigureMention.Kind kind, SpokenNumber number) {
        int digits = SpokenNumber.tellingDigits(number.value());
        return kind == FigureMention.Kind.SWAPPED ? digits >= TELLING_SWAPPED : number.money() && digits >= TELLING;
    }

    private static boolean almost(FigureMention.Kind kind, SpokenNumber number, FigureValue figure) {
        BigDecimal value = value(figure);
        return switch (kind) {
            case SWAPPED ->
                swapped(number.digits(), value.toPlainString())
                        && number.unit().equals(figure.field().unit());
            case WRONG_UNIT -> number.money() && wrongUnit(number, value);
            case NEAR -> near(number.inFigureUnit(), value);
            case EXACT, UNKNOWN -> false;
        };
    }

    /** 513.89元 for 513.89万元, or 5138900万元. */
    private static boolean wrongUnit(SpokenNumber number, BigDecimal wan) {
        return number.value().signum() != 0
                && (equal(number.value(), wan) || equal(number.value(), wan.movePointRight(4)));
    }

    private static boolean near(BigDecimal said, BigDecimal value) {
        return said.subtract(value).abs().compareTo(value.abs().multiply(ONE_PERCENT)) <= 0;
    }

    private static boolean swapped(String said, String value) {
        if (said.length() != value.length() || said.length() < 2) {
            return false;
        }
        int first = 0;
        while (first < said.length() - 1 && said.charAt(first) == value.charAt(first)) {
            first++;
        }
        int next = first + 1;
        return next < said.length()
                && said.charAt(first) == value.charAt(next)
                && said.charAt(next) == value.charAt(first)
                && said.substring(next + 1).equals(value.substring(next + 1))
                && said.charAt(first) != '.'
                && said.charAt(next) != '.';
    }

    private static FigureMention of(
            String text, SpokenNumber number, FigureMention.Kind kind, List<FigureValue> figures) {
        boolean withUnit = number.money() || figures.getFirst().field().unit().equals(number.unit());
        int end = withUnit ? number.end() : number.digitsEnd();
        String written = text.substring(number.start(), end);
        return new FigureMention(
                number.start(),
                end,
                kind,
                figures.stream()
                        .map(figure -> FigureOffers.instead(figure, kind, withUnit, Wording.plain(written)))
                        .toList());
    }

    private static BigDecimal value(FigureValue figure) {
        return figure.value().orElseThrow();
    }

    private static boolean equal(BigDecimal a, BigDecimal b) {
        return a.compareTo(b) == 0;
    }
}
