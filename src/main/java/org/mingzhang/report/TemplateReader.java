package org.mingzhang.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a template file and checks all of it, so that a report never meets a half-working template. */
final class TemplateReader {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,63}");
    private static final Pattern CODE = Pattern.compile("[a-z][A-Za-z0-9]{0,63}");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");
    private static final Set<String> PLACEHOLDERS = Set.of("year", "unit", "date");
    private static final Set<String> AMOUNTS =
            Set.of("carriedIn", "initialBudget", "adjustment", "executed", "carriedOut");

    /** Units with the decimals a value usually has. */
    private static final Map<String, Integer> UNITS = Map.of("万元", 2, "人", 0, "个", 0, "件", 0, "%", 2, "分", 2);

    private static final String[] FIGURE = {
        "code", "label", "synonyms", "unit", "scale", "period", "scope", "source", "formula"
    };
    private static final String[] BUDGET = {"code", "title", "caption", "unit", "rowLabel", "groups", "columns"};
    private static final int DEEPEST = 3;
    private static final int MOST_DECIMALS = 6;

    private TemplateReader() {}

    /**
     * @param file name, for messages; without its ending the template's id
     * @throws TemplateNotValid with file and line
     */
    static Template read(String file, String yaml) {
        YamlPlace root = YamlPlace.parse(file, yaml);
        Map<String, YamlPlace> entries = root.entries(
                "id", "version", "region", "kind", "title", "cover", "sections", "figures", "budget", "closing");
        YamlPlace budget = root.needed(entries, "budget");
        YamlPlace figures = root.needed(entries, "figures");
        Template template = new Template(
                id(file, root.needed(entries, "id")),
                version(root.needed(entries, "version")),
                root.needed(entries, "region").text(),
                root.needed(entries, "kind").text(),
                pattern(root.needed(entries, "title")),
                optional(entries, "cover").map(TemplateReader::patterns).orElse(List.of()),
                sections(root.needed(entries, "sections")),
                figures.items().stream().map(TemplateReader::figure).toList(),
                budget(budget),
                closing(root.needed(entries, "closing"), budget));
        unique(figures);
        formulas(template, figures);
        return template;
    }

    private static String id(String file, YamlPlace place) {
        String id = place.text();
        if (!ID.matcher(id).matches() || !file.equals(id + ".yaml")) {
            throw place.wrong("id must be the file's name without .yaml, in small letters, digits and hyphens");
        }
        return id;
    }

    private static int version(YamlPlace place) {
        if (place.number() < 1) {
            throw place.wrong("version counts from 1");
        }
        return place.number();
    }

    private static List<Template.Section> sections(YamlPlace place) {
        List<Template.Section> sections = new ArrayList<>();
        addSections(place, 1, sections, new HashSet<>());
        return List.copyOf(sections);
    }

    private static void addSections(YamlPlace list, int level, List<Template.Section> sections, Set<String> codes) {
        if (level > DEEPEST) {
            throw list.wrong("sections stand at most " + DEEPEST + " deep");
        }
        for (YamlPlace place : list.items()) {
            Map<String, YamlPlace> entries =
                    place.entries("code", "title", "synonyms", "required", "emptyText", "prompt", "sections");
            YamlPlace code = place.needed(entries, "code");
            if (!codes.add(code(code))) {
                throw code.wrong("the section code " + code.text() + " stands twice");
            }
            Optional<YamlPlace> children = optional(entries, "sections");
            sections.add(section(place, entries, level, children.isPresent()));
            children.ifPresent(below -> addSections(below, level + 1, sections, codes));
        }
    }

    private static Template.Section section(
            YamlPlace place, Map<String, YamlPlace> entries, int level, boolean parent) {
        boolean required = place.needed(entries, "required").flag();
        Optional<String> emptyText = optional(entries, "emptyText").map(YamlPlace::text);
        if (!required && !parent && emptyText.isEmpty()) {
            throw place.wrong("a section that is not required says what stands there when it is empty (emptyText)");
        }
        return new Template.Section(
                place.needed(entries, "code").text(),
                pattern(place.needed(entries, "title")),
                level,
                required,
                emptyText,
                place.needed(entries, "prompt").text(),
                synonyms(entries),
                parent);
    }

    private static Template.Field figure(YamlPlace place) {
        Map<String, YamlPlace> entries = place.entries(FIGURE);
        YamlPlace unit = place.needed(entries, "unit");
        Integer usual = UNITS.get(unit.text());
        if (usual == null) {
            throw unit.wrong("unknown unit " + unit.text() + "; known are "
                    + String.join(" ", UNITS.keySet().stream().sorted().toList()));
        }
        return new Template.Field(
                code(place.needed(entries, "code")),
                place.needed(entries, "label").text(),
                synonyms(entries),
                unit.text(),
                optional(entries, "scale").map(TemplateReader::scale).orElse(usual),
                optional(entries, "period").map(TemplateReader::yearsBack).orElse(0),
                place.needed(entries, "scope").text(),
                place.needed(entries, "source").text(),
                optional(entries, "formula").map(YamlPlace::text));
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

    private static Template.BudgetTable budget(YamlPlace place) {
        Map<String, YamlPlace> entries = place.entries(BUDGET);
        return new Template.BudgetTable(
                code(place.needed(entries, "code")),
                pattern(place.needed(entries, "title")),
                pattern(place.needed(entries, "caption")),
                place.needed(entries, "unit").text(),
                place.needed(entries, "rowLabel").text(),
                coded(place.needed(entries, "groups"))
                        .map(pair -> new Template.BudgetTable.Group(pair.code, pair.label))
                        .toList(),
                columns(place.needed(entries, "columns")));
    }

    private static List<Template.BudgetTable.Column> columns(YamlPlace place) {
        List<Template.BudgetTable.Column> columns = coded(place)
                .map(pair -> new Template.BudgetTable.Column(pair.code, pair.label))
                .toList();
        List<String> codes =
                columns.stream().map(Template.BudgetTable.Column::code).toList();
        if (codes.size() != AMOUNTS.size() || !AMOUNTS.equals(Set.copyOf(codes))) {
            throw place.wrong("the columns are, each once, "
                    + String.join(", ", AMOUNTS.stream().sorted().toList()));
        }
        return columns;
    }

    private record Pair(String code, String label) {}

    private static Stream<Pair> coded(YamlPlace list) {
        Set<String> codes = new HashSet<>();
        return list.items().stream().map(place -> {
            Map<String, YamlPlace> entries = place.entries("code", "label");
            YamlPlace code = place.needed(entries, "code");
            if (!codes.add(code(code))) {
                throw code.wrong("the code " + code.text() + " stands twice");
            }
            return new Pair(code.text(), place.needed(entries, "label").text());
        });
    }

    private static Template.Closing closing(YamlPlace place, YamlPlace budget) {
        Map<String, YamlPlace> entries = place.entries("attachments", "signature", "date");
        String table = budget.needed(budget.entries(BUDGET), "code").text();
        List<String> attachments = new ArrayList<>();
        for (YamlPlace attachment : place.needed(entries, "attachments").items()) {
            if (!attachment.text().equals(table) || attachments.contains(table)) {
                throw attachment.wrong("attachments name, each once, a table of this file: " + table);
            }
            attachments.add(attachment.text());
        }
        return new Template.Closing(
                List.copyOf(attachments),
                pattern(place.needed(entries, "signature")),
                pattern(place.needed(entries, "date")));
    }

    private static void unique(YamlPlace figures) {
        Set<String> codes = new HashSet<>();
        for (YamlPlace figure : figures.items()) {
            YamlPlace code = field(figure, "code").orElseThrow();
            if (!codes.add(code.text())) {
                throw code.wrong("the figure code " + code.text() + " stands twice");
            }
        }
    }

    private static void formulas(Template template, YamlPlace figures) {
        try {
            Formulas.of(template);
        } catch (Formulas.Wrong e) {
            YamlPlace formula = figures.items().stream()
                    .filter(figure -> field(figure, "code").orElseThrow().text().equals(e.code()))
                    .findFirst()
                    .flatMap(figure -> field(figure, "formula"))
                    .orElse(figures);
            throw formula.wrong(e.why());
        }
    }

    private static Optional<YamlPlace> field(YamlPlace figure, String key) {
        return optional(figure.entries(FIGURE), key);
    }

    private static Optional<YamlPlace> optional(Map<String, YamlPlace> entries, String key) {
        return Optional.ofNullable(entries.get(key));
    }

    private static List<String> synonyms(Map<String, YamlPlace> entries) {
        return optional(entries, "synonyms")
                .map(list -> list.items().stream().map(YamlPlace::text).toList())
                .orElse(List.of());
    }

    private static String code(YamlPlace place) {
        if (!CODE.matcher(place.text()).matches()) {
            throw place.wrong("a code is letters and digits, the first a small letter: " + place.text());
        }
        return place.text();
    }

    private static List<String> patterns(YamlPlace list) {
        return list.items().stream().map(TemplateReader::pattern).toList();
    }

    private static String pattern(YamlPlace place) {
        Matcher placeholder = PLACEHOLDER.matcher(place.text());
        while (placeholder.find()) {
            if (!PLACEHOLDERS.contains(placeholder.group(1))) {
                throw place.wrong("unknown placeholder " + placeholder.group() + "; known are {year}, {unit}, {date}");
            }
        }
        return place.text();
    }
}
