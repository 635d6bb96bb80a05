package org.mingzhang.report;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the field dictionary of a template file. */
final class FieldReader {

    /** Units with the decimals a value usually has. */
    private static final Map<String, Integer> UNITS = Map.of("万元", 2, "人", 0, "个", 0, "件", 0, "%", 2, "分", 2);

    private static final String[] KEYS = {
        "code", "label", "synonyms", "unit", "scale", "period", "scope", "source", "formula", "tablesOnly"
    };
    private static final int MOST_DECIMALS = 6;

    private FieldReader() {}

    /** @throws TemplateNotValid with file and line */
    static List<Template.Field> read(YamlPlace figures) {
        List<Template.Field> fields =
                figures.items().stream().map(FieldReader::field).toList();
        unique(figures);
        return fields;
    }

    private static Template.Field field(YamlPlace place) {
        Map<String, YamlPlace> entries = place.entries(KEYS);
        YamlPlace unit = place.needed(entries, "unit");
        Integer usual = UNITS.get(unit.text());
        if (usual == null) {
            throw unit.wrong("unknown unit " + unit.text() + "; known are "
                    + String.join(" ", UNITS.keySet().stream().sorted().toList()));
        }
        return new Template.Field(
                place.needed(entries, "code").code(),
                place.needed(entries, "label").text(),
                YamlPlace.optional(entries, "synonyms").map(YamlPlace::texts).orElse(List.of()),
                unit.text(),
                YamlPlace.optional(entries, "scale").map(FieldReader::scale).orElse(usual),
                YamlPlace.optional(entries, "period")
                        .map(FieldReader::yearsBack)
                        .orElse(0),
                place.needed(entries, "scope").text(),
                place.needed(entries, "source").text(),
                YamlPlace.optional(entries, "formula").map(YamlPlace::text),
                YamlPlace.optional(entries, "tablesOnly").map(YamlPlace::flag).orElse(false));
    }

    private static int scale(YamlPlace place) {
        if (place.number() < 0 || place.number() > MOST_DECIMALS) {
            throw place.wrong("scale is a number from 0 to " + MOST_DECIMALS);
        }
        return place.number();
    }

    private static int yearsBack(YamlPlace place) {
        return switch (place.text()) {
            case "year" -> 0;
            case "lastYear" -> 1;
            default -> throw place.wrong("period is year or lastYear");
        };
    }

    private static void unique(YamlPlace figures) {
        Set<String> codes = new HashSet<>();
        for (YamlPlace figure : figures.items()) {
            YamlPlace code = entry(figure, "code").orElseThrow();
            if (!codes.add(code.text())) {
                throw code.wrong("the figure code " + code.text() + " stands twice");
            }
        }
    }

    /** Each formula can be read and names figures that exist, without a circle. */
    static Formulas formulas(Template template, YamlPlace figures) {
        try {
            return Formulas.of(template);
        } catch (Formulas.Wrong e) {
            YamlPlace formula = figures.items().stream()
                    .filter(figure -> entry(figure, "code").orElseThrow().text().equals(e.code()))
                    .findFirst()
                    .flatMap(figure -> entry(figure, "formula"))
                    .orElse(figures);
            throw formula.wrong(e.why());
        }
    }

    private static Optional<YamlPlace> entry(YamlPlace figure, String key) {
        return YamlPlace.optional(figure.entries(KEYS), key);
    }
}
