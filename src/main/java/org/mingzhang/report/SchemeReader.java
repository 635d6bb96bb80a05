package org.mingzhang.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.report.scores.Scheme;
import org.mingzhang.report.scores.ScoringScheme;

/** Reads the scoring schemes of a template file. */
final class SchemeReader {

    private SchemeReader() {}

    /** @throws TemplateNotValid with file and line */
    static List<ScoringScheme> read(YamlPlace list, List<Template.Field> figures) {
        List<ScoringScheme> schemes = new ArrayList<>();
        for (YamlPlace place : list.items()) {
            ScoringScheme scheme = scheme(place, figures);
            if (schemes.stream().anyMatch(known -> known.code().equals(scheme.code()))) {
                throw place.wrong("the scheme " + scheme.code() + " stands twice");
            }
            schemes.add(scheme);
        }
        return List.copyOf(schemes);
    }

    private static ScoringScheme scheme(YamlPlace place, List<Template.Field> figures) {
        Map<String, YamlPlace> entries = place.entries(
                "code", "execution", "groups", "equal", "over", "lowExecution", "bands", "grades", "ceilings", "steps");
        YamlPlace execution = place.needed(entries, "execution");
        Map<String, YamlPlace> rate =
                execution.entries("weight", "executed", "budget", "zeroBudget", "given", "carriedIn");
        Map<String, YamlPlace> over = place.needed(entries, "over").entries("ratio", "fromZero");
        Map<String, YamlPlace> bands = place.needed(entries, "bands").entries("achieved", "partly");
        YamlPlace groups = place.needed(entries, "groups");
        Scheme rules = new Scheme(
                execution.needed(rate, "weight").decimal(),
                execution.needed(rate, "zeroBudget").oneOf(Scheme.ZeroBudget.class),
                groups.items().stream().map(SchemeReader::group).toList(),
                place.needed(entries, "equal").oneOf(Scheme.EqualMode.class),
                place.needed(over, "ratio").decimal(),
                place.needed(over, "fromZero").decimal(),
                YamlPlace.optional(entries, "lowExecution").map(YamlPlace::decimal),
                place.needed(bands, "achieved").decimal(),
                place.needed(bands, "partly").decimal(),
                grades(place.needed(entries, "grades")),
                YamlPlace.optional(entries, "ceilings")
                        .map(SchemeReader::ceilings)
                        .orElse(List.of()),
                YamlPlace.optional(entries, "steps").map(StepReader::read).orElse(List.of()));
        fillsHundred(groups, rules);
        return new ScoringScheme(
                place.needed(entries, "code").code(),
                rules,
                figure(execution.needed(rate, "executed"), figures),
                figure(execution.needed(rate, "budget"), figures),
                YamlPlace.optional(rate, "given").map(given -> figure(given, figures)),
                YamlPlace.optional(rate, "carriedIn").map(YamlPlace::flag).orElse(false));
    }

    private static String figure(YamlPlace place, List<Template.Field> figures) {
        if (figures.stream().noneMatch(field -> field.code().equals(place.text()))) {
            throw place.wrong("there is no figure with the code " + place.text());
        }
        return place.text();
    }

    /** T17, domain reference §5.2: execution rate and groups make 100, and no code stands twice. */
    private static void fillsHundred(YamlPlace groups, Scheme rules) {
        BigDecimal sum =
                rules.groups().stream().map(Scheme.Group::weight).reduce(rules.executionWeight(), BigDecimal::add);
        if (sum.compareTo(Scheme.HUNDRED) != 0) {
            throw groups.wrong("the weights of the execution rate and of all groups make " + sum + " instead of 100");
        }
        Set<String> codes = new HashSet<>();
        for (Scheme.Group group : rules.groups()) {
            if (!codes.add(group.code())) {
                throw groups.wrong("the group " + group.code() + " stands twice");
            }
        }
    }

    private static Scheme.Group group(YamlPlace place) {
        Map<String, YamlPlace> entries = place.entries("code", "label", "weight", "kinds");
        return new Scheme.Group(
                place.needed(entries, "code").code(),
                place.needed(entries, "label").text(),
                place.needed(entries, "weight").decimal(),
                place.needed(entries, "kinds").items().stream()
                        .map(SchemeReader::kind)
                        .toList());
    }

    private static Scheme.Kind kind(YamlPlace place) {
        Map<String, YamlPlace> entries = place.entries("code", "label");
        return new Scheme.Kind(
                place.needed(entries, "code").code(),
                place.needed(entries, "label").text());
    }

    private static List<Scheme.Grade> grades(YamlPlace list) {
        List<Scheme.Grade> grades = new ArrayList<>();
        for (YamlPlace place : list.items()) {
            Map<String, YamlPlace> entries = place.entries("label", "from");
            YamlPlace from = place.needed(entries, "from");
            if (!grades.isEmpty() && grades.getLast().from().compareTo(from.decimal()) <= 0) {
                throw from.wrong("grades stand from the best to the worst");
            }
            grades.add(new Scheme.Grade(place.needed(entries, "label").text(), from.decimal()));
        }
        if (grades.isEmpty() || grades.getLast().from().signum() != 0) {
            throw list.wrong("the lowest grade begins at 0");
        }
        return List.copyOf(grades);
    }

    private static List<Scheme.Ceiling> ceilings(YamlPlace list) {
        return list.items().stream()
                .map(place -> {
                    Map<String, YamlPlace> entries = place.entries("below", "most");
                    return new Scheme.Ceiling(
                            place.needed(entries, "below").decimal(),
                            place.needed(entries, "most").decimal());
                })
                .toList();
    }

    /** What scores are called in formulas: {@code execution}, {@code total} and the codes of the groups. */
    static List<String> names(Scheme rules) {
        List<String> names = new ArrayList<>(List.of("execution", "total"));
        rules.groups().forEach(group -> names.add(group.code()));
        return names;
    }

    /** The scheme the report as a whole is scored by; empty when the template has no table with indicators of it. */
    static Optional<ScoringScheme> ofReport(Template template) {
        return template.tables().stream()
                .filter(table -> !table.perProject())
                .flatMap(table -> table.scheme().stream())
                .findFirst()
                .flatMap(template::scheme);
    }
}
