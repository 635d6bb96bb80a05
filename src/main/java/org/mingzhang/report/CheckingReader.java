package org.mingzhang.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what a template file says about checking. */
final class CheckingReader {

    /** Of one character every text is full. */
    private static final int SHORTEST = 2;

    private static final Map<String, Checking.Weight> WEIGHTS = Map.of(
            "off", Checking.Weight.OFF,
            "info", Checking.Weight.INFO,
            "warn", Checking.Weight.WARN,
            "error", Checking.Weight.ERROR);

    private CheckingReader() {}

    /** @throws TemplateNotValid with file and line */
    static Checking read(YamlPlace place) {
        Map<String, YamlPlace> entries = place.entries("glossary", "entities", "narrative");
        Optional<Map<String, YamlPlace>> narrative =
                YamlPlace.optional(entries, "narrative").map(settings -> settings.entries("levels", "thresholds"));
        return new Checking(
                YamlPlace.optional(entries, "glossary")
                        .map(CheckingReader::glossary)
                        .orElse(List.of()),
                YamlPlace.optional(entries, "entities")
                        .map(list -> list.items().stream()
                                .map(CheckingReader::entities)
                                .toList())
                        .orElse(List.of()),
                narrative
                        .flatMap(settings -> YamlPlace.optional(settings, "levels"))
                        .map(CheckingReader::levels)
                        .orElse(List.of()),
                narrative
                        .flatMap(settings -> YamlPlace.optional(settings, "thresholds"))
                        .map(CheckingReader::thresholds)
                        .orElse(List.of()));
    }

    private static List<Checking.Term> glossary(YamlPlace list) {
        List<Checking.Term> terms = new ArrayList<>();
        Set<String> words = new HashSet<>();
        for (YamlPlace place : list.items()) {
            Map<String, YamlPlace> entries = place.entries("word", "use", "since", "source");
            YamlPlace word = place.needed(entries, "word");
            if (!words.add(name(word))) {
                throw word.wrong("the word " + word.text() + " stands twice");
            }
            Optional<YamlPlace> use = YamlPlace.optional(entries, "use");
            use.filter(better -> better.text().equals(word.text())).ifPresent(same -> {
                throw same.wrong("a term is not replaced by itself");
            });
            terms.add(new Checking.Term(
                    word.text(),
                    use.map(YamlPlace::text).orElse(""),
                    place.needed(entries, "since").number(),
                    place.needed(entries, "source").text()));
        }
        return List.copyOf(terms);
    }

    private static Checking.Entities entities(YamlPlace place) {
        Map<String, YamlPlace> entries = place.entries("units", "own", "others", "places");
        Checking.Entities entities = new Checking.Entities(
                names(entries, "units"), names(entries, "own"), names(entries, "others"), names(entries, "places"));
        if (entities.units().isEmpty()) {
            throw place.wrong("units says for which units these names hold");
        }
        entities.others().stream().filter(entities.own()::contains).findFirst().ifPresent(both -> {
            throw place.wrong(both + " stands in own and in others");
        });
        return entities;
    }

    private static List<String> names(Map<String, YamlPlace> entries, String key) {
        return YamlPlace.optional(entries, key)
                .map(list -> list.items().stream().map(CheckingReader::name).toList())
                .orElse(List.of());
    }

    private static String name(YamlPlace place) {
        if (place.text().length() < SHORTEST) {
            throw place.wrong("a name or a word has at least " + SHORTEST + " characters");
        }
        return place.text();
    }

    private static List<Checking.Level> levels(YamlPlace place) {
        List<Checking.Level> levels = new ArrayList<>();
        place.all().forEach((kind, weight) -> {
            if (!WEIGHTS.containsKey(weight.text())) {
                throw weight.wrong("a level is off, info, warn or error instead of " + weight.text());
            }
            levels.add(new Checking.Level(kind, WEIGHTS.get(weight.text()), weight.line()));
        });
        return List.copyOf(levels);
    }

    private static List<Checking.Threshold> thresholds(YamlPlace place) {
        List<Checking.Threshold> thresholds = new ArrayList<>();
        place.all().forEach((name, value) -> {
            if (value.decimal().signum() < 0) {
                throw value.wrong("a threshold is not below 0");
            }
            thresholds.add(new Checking.Threshold(name, value.decimal(), value.line()));
        });
        return List.copyOf(thresholds);
    }
}
