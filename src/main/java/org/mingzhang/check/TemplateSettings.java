package org.mingzhang.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingzhang.check.Finding.Severity;
import org.mingzhang.check.text.Words;
import org.mingzhang.report.Checking;
import org.mingzhang.report.Template;

/**
 * The national word lists and weights with what a template adds to them.
 *
 * @param words of the checker
 */
record TemplateSettings(Words words, Severities severities) {

    /** Thresholds that a template may set, in percent. */
    static final List<String> THRESHOLDS = List.of("deviation", "deepDeviation");

    static final TemplateSettings NATIONAL = new TemplateSettings(Words.standard(), Severities.USUAL);

    static TemplateSettings of(Template template) {
        Words words = Words.standard();
        Map<String, List<String>> instead = new HashMap<>();
        template.checking().thresholds().stream()
                .filter(threshold -> THRESHOLDS.contains(threshold.name()))
                .forEach(threshold -> instead.put(threshold.name(), List.of(share(threshold.value()))));
        // One home for a number: from where on a reason is needed says the scheme that scores the indicators.
        template.schemes().stream()
                .findFirst()
                .ifPresent(scheme -> instead.put(
                        "overAchievement", List.of(scheme.rules().overRatio().toPlainString())));
        List<String> prompts = new ArrayList<>(words.list("templatePrompts"));
        template.sections().stream().map(Template.Section::prompt).forEach(prompts::add);
        instead.put("templatePrompts", prompts);
        Map<String, List<Words.Entry>> records =
                Map.of("obsolete", glossary(template.checking()), "regions", regions(template.checking()));
        return new TemplateSettings(words.with(instead, records), new Severities(levels(template.checking())));
    }

    /** What the region says of a word takes the place of what the country says of it. */
    private static List<Words.Entry> glossary(Checking checking) {
        Set<String> own = checking.glossary().stream().map(Checking.Term::word).collect(Collectors.toSet());
        Stream<Words.Entry> national =
                Words.standard().entries("obsolete").stream().filter(term -> !own.contains(term.text("word")));
        return Stream.concat(checking.glossary().stream().map(TemplateSettings::term), national)
                .toList();
    }

    private static List<Words.Entry> regions(Checking checking) {
        return Stream.concat(
                        checking.entities().stream().map(TemplateSettings::region),
                        Words.standard().entries("regions").stream())
                .toList();
    }

    private static String share(BigDecimal percent) {
        return percent.movePointLeft(2).toPlainString();
    }

    private static Words.Entry term(Checking.Term term) {
        return new Words.Entry(
                Map.of("word", term.word(), "use", term.use(), "since", term.since(), "source", term.source()));
    }

    private static Words.Entry region(Checking.Entities names) {
        return new Words.Entry(
                Map.of("words", names.units(), "own", names.own(), "others", names.others(), "places", names.places()));
    }

    private static Map<String, Optional<Severity>> levels(Checking checking) {
        Map<String, Optional<Severity>> levels = new HashMap<>();
        checking.levels().forEach(level -> levels.put(level.kind(), severity(level.weight())));
        return levels;
    }

    private static Optional<Severity> severity(Checking.Weight weight) {
        return switch (weight) {
            case OFF -> Optional.empty();
            case INFO -> Optional.of(Severity.INFO);
            case WARN -> Optional.of(Severity.WARN);
            case ERROR -> Optional.of(Severity.ERROR);
        };
    }
}
