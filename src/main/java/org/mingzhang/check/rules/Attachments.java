package org.mingzhang.check.rules;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mingzhang.check.Finding.Severity;
import org.mingzhang.check.text.Line;
import org.mingzhang.check.text.Reading;
import org.mingzhang.check.text.Words;

/** The required tables: announced at the end, and there. */
final class Attachments implements Rule {

    private final List<Words.Entry> required;
    private final boolean inText;

    /** @param inText whether the tables belong to the text that is read; otherwise they are made from data */
    Attachments(Words words, boolean inText) {
        required = words.entries("attachments");
        this.inText = inText;
    }

    @Override
    public void check(Reading reading, Findings findings) {
        boolean report = reading.lines().stream().map(Line::part).distinct().count() >= 3;
        if (!report) {
            return;
        }
        Line place = reading.lastHeading().orElseThrow();
        if (!inText) {
            listed(reading, place, findings);
            return;
        }
        List<String> unnamed = names(reading, false);
        List<String> absent = names(reading, true);
        List<String> unlisted = unlisted(reading);
        if (!unlisted.isEmpty()) {
            Line list = reading.first(line -> line.part().equals("closing")).orElse(place);
            findings.warn(
                    "missing_attachment", "attachments.unlisted", List.of(Place.of(list)), String.join("、", unlisted));
        }
        if (!unnamed.isEmpty() && !absent.isEmpty()) {
            Severity severity = reading.wholeOutline() ? Severity.ERROR : Severity.WARN;
            List<Place> places = List.of(Place.of(place));
            findings.add(severity, "missing_attachment", "attachments.missing", places, String.join("、", unnamed));
        } else if (!absent.isEmpty()) {
            Line list = reading.first(line -> line.part().equals("closing")).orElse(place);
            findings.warn("missing_attachment", "attachments.named", List.of(Place.of(list)), String.join("、", absent));
        }
    }

    /** Which tables there are follows from the template; one at least must be announced. */
    private static void listed(Reading reading, Line place, Findings findings) {
        if (reading.lines().stream().noneMatch(line -> line.part().equals("closing"))) {
            findings.error("missing_attachment", "attachments.none", List.of(Place.of(place)));
        }
    }

    /** Tables that are attached, while the list of attachments, which names others, does not name them. */
    private List<String> unlisted(Reading reading) {
        List<String> list = reading.lines().stream()
                .filter(line -> line.part().equals("closing"))
                .map(Line::norm)
                .toList();
        boolean others =
                required.stream().anyMatch(entry -> entry.list("words").stream().anyMatch(named(list)));
        boolean all = list.stream().anyMatch(line -> line.contains("等"));
        return required.stream()
                .filter(entry -> others && !all && entry.list("words").stream().noneMatch(named(list)))
                .filter(entry -> reading.lines().stream()
                        .filter(line -> line.part().equals("attachments") && !line.table())
                        .anyMatch(line -> entry.list("words").stream().anyMatch(line.norm()::contains)))
                .map(entry -> entry.text("name"))
                .toList();
    }

    private static Predicate<String> named(List<String> lines) {
        return word -> lines.stream().anyMatch(line -> line.contains(word));
    }

    /** Tables that are not named anywhere behind the report's text, or whose own page is not there. */
    private List<String> names(Reading reading, boolean attached) {
        return required.stream()
                .filter(entry -> reading.lines().stream()
                        .filter(line -> line.part().equals("attachments")
                                || (!attached && line.part().equals("closing")))
                        .noneMatch(line -> entry.list("words").stream().anyMatch(line.norm()::contains)))
                .map(entry -> entry.text("name"))
                .collect(Collectors.toList());
    }
}
