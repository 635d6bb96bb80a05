package org.mingzhang.report.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.base.Texts;
import org.mingzhang.org.Person;
import org.mingzhang.report.BudgetLine;
import org.mingzhang.report.FigureMention;
import org.mingzhang.report.FigureMentions;
import org.mingzhang.report.FigureValue;
import org.mingzhang.report.SectionMark;
import org.mingzhang.report.TextPlaces;

/** What should be looked at in the text of a section, as section-text.js draws it: digits of figures, and what other rooms mark. */
final class SectionReview {

    private final Doors doors;
    private final Person person;
    private final String report;

    SectionReview(Doors doors, Person person, String report) {
        this.doors = doors;
        this.person = person;
        this.report = report;
    }

    /** @param text of the section as it stands on the page */
    List<Map<String, Object>> of(String section, String text, List<FigureValue> figures, Locale locale) {
        List<Map<String, Object>> marks = new ArrayList<>();
        List<BigDecimal> amounts = doors.budgetLines().all(person, report).stream()
                .flatMap(SectionReview::amounts)
                .toList();
        new FigureMentions(figures, amounts).in(text).forEach(mention -> marks.add(mark(mention, text, locale)));
        TextPlaces places = new TextPlaces(text, figures);
        doors.marks()
                .orderedStream()
                .flatMap(others -> others.of(person, report, section, locale).stream())
                .forEach(found -> places.find(found.paragraph(), found.words())
                        .ifPresent(range -> marks.add(mark(found, range))));
        return marks;
    }

    private static Stream<BigDecimal> amounts(BudgetLine line) {
        return Stream.of(line.carriedIn(), line.initialBudget(), line.adjustment(), line.executed(), line.carriedOut())
                .flatMap(Optional::stream);
    }

    private static Map<String, Object> mark(SectionMark found, TextPlaces.Range range) {
        Map<String, Object> mark =
                mark(range.start(), range.end(), found.weight().name().toLowerCase(Locale.ROOT), found.what());
        mark.put("rule", found.rule());
        mark.put("note", found.note());
        mark.put(
                "places",
                found.others().stream()
                        .map(place ->
                                Map.of("section", place.section(), "heading", place.heading(), "quote", place.words()))
                        .toList());
        return mark;
    }

    private static Map<String, Object> mark(FigureMention mention, String text, Locale locale) {
        String written = text.substring(mention.start(), mention.end());
        String kind =
                switch (mention.kind()) {
                    case EXACT -> "exact";
                    case UNKNOWN -> "unknown";
                    case NEAR, WRONG_UNIT, SWAPPED -> "near";
                };
        Map<String, Object> mark = mark(mention.start(), mention.end(), kind, say(mention, written, locale));
        mark.put(
                "offers",
                mention.offers().stream()
                        .map(offer -> Map.of("token", offer.token(), "label", label(offer, locale)))
                        .toList());
        return mark;
    }

    private static String say(FigureMention mention, String written, Locale locale) {
        if (mention.kind() == FigureMention.Kind.EXACT && mention.offers().size() > 1) {
            return Texts.of(
                    locale,
                    "report.ui.text.say.several",
                    written,
                    mention.offers().size());
        }
        String first = mention.offers().stream()
                .findFirst()
                .map(offer -> offer.figure().field().label())
                .orElse("");
        String prints = mention.offers().stream()
                .findFirst()
                .map(FigureMention.Offer::prints)
                .orElse("");
        String key =
                switch (mention.kind()) {
                    case EXACT -> "exact";
                    case NEAR -> "near";
                    case WRONG_UNIT -> "wrongUnit";
                    case SWAPPED -> "swapped";
                    case UNKNOWN -> "unknown";
                };
        return Texts.of(locale, "report.ui.text.say." + key, written, first, prints);
    }

    private static String label(FigureMention.Offer offer, Locale locale) {
        return Texts.of(
                locale,
                "report.ui.text.bind",
                offer.figure().field().label(),
                offer.figure().period(),
                offer.prints());
    }

    private static Map<String, Object> mark(int start, int end, String kind, String say) {
        Map<String, Object> mark = new LinkedHashMap<>();
        mark.put("start", start);
        mark.put("end", end);
        mark.put("kind", kind);
        mark.put("say", say);
        return mark;
    }
}
