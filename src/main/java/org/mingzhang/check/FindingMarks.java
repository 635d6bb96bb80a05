package org.mingzhang.check;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mingzhang.base.Texts;
import org.mingzhang.check.Finding.Severity;
import org.mingzhang.org.Person;
import org.mingzhang.report.SectionMark;
import org.mingzhang.report.SectionMark.Weight;
import org.mingzhang.report.SectionMarks;
import org.springframework.stereotype.Component;

/** What the checker found, where it stands in a section. */
@Component
class FindingMarks implements SectionMarks {

    private final Checks checks;

    FindingMarks(Checks checks) {
        this.checks = checks;
    }

    @Override
    public List<SectionMark> of(Person reader, String report, String section, Locale locale) {
        return checks.of(reader, report).stream()
                .flatMap(checked -> marks(checked, section, locale))
                .toList();
    }

    private static Stream<SectionMark> marks(Checked checked, String section, Locale locale) {
        List<Spot> spots = checked.spots();
        return IntStream.range(0, spots.size())
                .filter(i ->
                        spots.get(i).section().equals(section) && spots.get(i).paragraph() >= 0)
                .mapToObj(i -> mark(checked, i, locale));
    }

    private static SectionMark mark(Checked checked, int place, Locale locale) {
        Spot spot = checked.spots().get(place);
        List<SectionMark.Place> others = IntStream.range(0, checked.spots().size())
                .filter(i -> i != place)
                .mapToObj(i -> other(checked, i, locale))
                .distinct()
                .toList();
        String note = checked.explanation()
                .map(told -> Texts.of(locale, "check.ui.mark.explained", told.text(), told.byName()))
                .orElse("");
        return new SectionMark(
                spot.paragraph(),
                spot.text(),
                weight(checked),
                checked.finding().text(locale),
                Texts.of(locale, "check.ui.rule", checked.finding().rule(locale)),
                note,
                others);
    }

    private static SectionMark.Place other(Checked checked, int place, Locale locale) {
        Spot spot = checked.spots().get(place);
        boolean data = checked.finding().quotes().get(place).line() == 0;
        String heading =
                spot.section().isEmpty() ? Texts.of(locale, data ? "check.ui.data" : "check.ui.cover") : spot.heading();
        return new SectionMark.Place(spot.section(), heading, spot.text());
    }

    private static Weight weight(Checked checked) {
        if (checked.finding().severity() == Severity.WARN) {
            return checked.explanation().isPresent() ? Weight.HINT : Weight.WARN;
        }
        return checked.error() ? Weight.ERROR : Weight.HINT;
    }
}
