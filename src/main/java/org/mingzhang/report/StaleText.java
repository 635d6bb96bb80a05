package org.mingzhang.report;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mingzhang.report.compare.Likeness;
import org.mingzhang.report.compare.Sentences;
import org.springframework.stereotype.Component;

/** Finds sentences that say what last year's report said. */
@Component
class StaleText {

    private static final double ALIKE = 0.95;
    private static final int SHORTEST = 8;
    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");

    private final SectionMapper sections;
    private final ReportVersionMapper versions;
    private final FigureSheet sheet;
    private final Templates templates;
    private final Clock clock;

    StaleText(
            SectionMapper sections, ReportVersionMapper versions, FigureSheet sheet, Templates templates, Clock clock) {
        this.sections = sections;
        this.versions = versions;
        this.sheet = sheet;
        this.templates = templates;
        this.clock = clock;
    }

    List<Continuations.StaleSentence> of(Report report, Report last) {
        Snapshot frozen = versions.valid(last.id()).orElseThrow().version().snapshot();
        Map<String, SectionRow> before = rows(last);
        Map<String, SectionRow> now = rows(report);
        Map<String, Set<String>> said =
                frozen.parts().stream().collect(Collectors.toMap(Snapshot.Part::code, part -> sentences(part.text())));
        Set<String> everything = new HashSet<>();
        said.values().forEach(everything::addAll);
        Tokens tokens = new Tokens(sheet.read(report));
        List<Continuations.StaleSentence> stale = new ArrayList<>();
        for (Template.Section section : templates.of(report.template()).sections()) {
            Set<String> known = new LinkedHashSet<>(said.getOrDefault(section.code(), Set.of()));
            known.addAll(written(before, section.code()));
            for (String sentence : written(now, section.code())) {
                String shown = tokens.resolve(section.code(), sentence).text();
                String typed = Tokens.without(sentence);
                boolean digits = DIGIT.matcher(typed).find();
                boolean renewed = !typed.equals(sentence) && !everything.contains(shown);
                if (everything.contains(shown) || (digits || !renewed) && alike(sentence, known)) {
                    stale.add(new Continuations.StaleSentence(section.code(), shown, digits));
                }
            }
        }
        return List.copyOf(stale);
    }

    private static boolean alike(String sentence, Set<String> known) {
        return known.contains(sentence) || known.stream().anyMatch(other -> Likeness.isAtLeast(ALIKE, sentence, other));
    }

    private static Set<String> written(Map<String, SectionRow> rows, String section) {
        SectionRow row = rows.get(section);
        return row == null ? Set.of() : sentences(row.body());
    }

    private static Set<String> sentences(String text) {
        return Sentences.of(text).stream()
                .map(String::strip)
                .filter(sentence -> sentence.codePointCount(0, sentence.length()) >= SHORTEST)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Map<String, SectionRow> rows(Report report) {
        return sections.all(report.id(), clock.instant()).stream()
                .collect(Collectors.toMap(SectionRow::code, Function.identity()));
    }
}
