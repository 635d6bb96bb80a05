package org.mingzhang.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which figure the words before a number name: the one whose label or synonym ends nearest, in the same sentence. */
final class FiguresNamed {

    private static final int NEARBY = 24;
    /** 编制数 is also said as 编制 31 人. */
    private static final Pattern NUMBER = Pattern.compile("人?数$");

    private static final String SENTENCE_ENDS = "。；;！？\n";

    private static final Pattern YEAR = Pattern.compile("((?:19|20)[0-9]{2})(?=年)|上年(?!结转)|上一年|去年");

    private record Name(String words, FigureValue figure) {}

    /** @param end place after the name, counted from the beginning of the words looked at */
    private record Hit(int end, Name name) {}

    private final List<Name> names = new ArrayList<>();

    FiguresNamed(List<FigureValue> figures) {
        for (FigureValue figure : figures) {
            names.add(new Name(figure.field().label(), figure));
            String bare = NUMBER.matcher(figure.field().label()).replaceFirst("");
            if (bare.length() > 1) {
                names.add(new Name(bare, figure));
            }
            figure.field().synonyms().forEach(words -> names.add(new Name(words, figure)));
        }
    }

    /** @param from where the last number before ended: names in front of it belong to it */
    Optional<FigureValue> before(String text, int from, SpokenNumber number) {
        String words = sentence(text, Math.max(from, number.start() - NEARBY), number);
        return nearest(words, number).filter(figure -> !ofAnotherYear(words, figure));
    }

    /** Whether the words before the number speak of a year that is not the figure's. */
    static boolean ofAnotherYear(String text, SpokenNumber number, FigureValue figure) {
        return ofAnotherYear(sentence(text, Math.max(0, number.start() - NEARBY), number), figure);
    }

    private static boolean ofAnotherYear(String words, FigureValue figure) {
        Matcher year = YEAR.matcher(words);
        boolean another = false;
        while (year.find()) {
            another = year.group(1) == null
                    ? figure.field().yearsBack() != 1
                    : !year.group(1).equals(figure.period());
        }
        return another;
    }

    private static String sentence(String text, int begin, SpokenNumber number) {
        int first = number.start();
        while (first > begin && SENTENCE_ENDS.indexOf(text.charAt(first - 1)) < 0) {
            first--;
        }
        return text.substring(first, number.start());
    }

    private Optional<FigureValue> nearest(String words, SpokenNumber number) {
        List<Hit> hits = new ArrayList<>();
        for (Name name : names) {
            int at = words.lastIndexOf(name.words());
            if (at >= 0 && number.fits(name.figure().field().unit())) {
                hits.add(new Hit(at + name.words().length(), name));
            }
        }
        return hits.stream()
                .max(Comparator.comparingInt(Hit::end)
                        .thenComparingInt(hit -> hit.name().words().length()))
                .map(hit -> hit.name().figure());
    }
}
