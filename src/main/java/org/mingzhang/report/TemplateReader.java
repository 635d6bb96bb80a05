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
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");
    private static final Set<String> PLACEHOLDERS = Set.of("year", "unit", "date");
    private static final Set<String> AMOUNTS =
            Set.of("carriedIn", "initialBudget", "adjustment", "executed", "carriedOut");

    private static final String[] BUDGET = {"code", "title", "caption", "unit", "rowLabel", "groups", "columns"};
    private static final int DEEPEST = 3;

    private TemplateReader() {}

    /**
     * @param file name, for messages; without its ending the template's id
     * @throws TemplateNotValid with file and line
     */
    static Template read(String file, String yaml) {
        YamlPlace root = YamlPlace.parse(file, yaml);
        Map<String, YamlPlace> entries = root.entries(
                "id",
                "version",
                "region",
                "kind",
                "title",
                "cover",
                "sections",
                "figures",
                "tieOuts",
                "highlights",
                "budget",
                "closing");
        YamlPlace budget = root.needed(entries, "budget");
        YamlPlace figures = root.needed(entries, "figures");
        YamlPlace tieOuts = root.needed(entries, "tieOuts");
        List<Template.Field> fields = FieldReader.read(figures);
        Template template = new Template(
                id(file, root.needed(entries, "id")),
                version(root.needed(entries, "version")),
                root.needed(entries, "region").text(),
                root.needed(entries, "kind").text(),
                pattern(root.needed(entries, "title")),
                YamlPlace.optional(entries, "cover")
                        .map(TemplateReader::patterns)
                        .orElse(List.of()),
                sections(root.needed(entries, "sections")),
                fields,
                tieOuts.items().stream().map(TemplateReader::tieOut).toList(),
                highlights(root.needed(entries, "highlights"), fields),
                budget(budget),
                closing(root.needed(entries, "closing"), budget));
        Formulas formulas = FieldReader.formulas(template, figures);
        try {
            TieOuts.of(template, formulas);
        } catch (TieOuts.Wrong e) {
            throw tieOuts.items().get(e.place()).wrong(String.valueOf(e.getMessage()));
        }
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
            if (!codes.add(code.code())) {
                throw code.wrong("the section code " + code.text() + " stands twice");
            }
            Optional<YamlPlace> children = YamlPlace.optional(entries, "sections");
            sections.add(section(place, entries, level, children.isPresent()));
            children.ifPresent(below -> addSections(below, level + 1, sections, codes));
        }
    }

    private static Template.Section section(
            YamlPlace place, Map<String, YamlPlace> entries, int level, boolean parent) {
        boolean required = place.needed(entries, "required").flag();
        Optional<String> emptyText = YamlPlace.optional(entries, "emptyText").map(YamlPlace::text);
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
                YamlPlace.optional(entries, "synonyms").map(YamlPlace::texts).orElse(List.of()),
                parent);
    }

    private static Template.TieOut tieOut(YamlPlace place) {
        Map<String, YamlPlace> entries = place.entries("code", "level", "label", "left", "relation", "right");
        YamlPlace level = place.needed(entries, "level");
        YamlPlace relation = place.needed(entries, "relation");
        if (!List.of("error", "warn").contains(level.text())) {
            throw level.wrong("level is error or warn");
        }
        if (!List.of("=", "<=").contains(relation.text())) {
            throw relation.wrong("relation is = or <=");
        }
        return new Template.TieOut(
                place.needed(entries, "code").text(),
                level.text().equals("error"),
                place.needed(entries, "label").text(),
                place.needed(entries, "left").text(),
                relation.text(),
                place.needed(entries, "right").text());
    }

    private static List<Template.Field> highlights(YamlPlace list, List<Template.Field> fields) {
        return list.items().stream()
                .map(place -> fields.stream()
                        .filter(field -> field.code().equals(place.text()))
                        .findFirst()
                        .orElseThrow(() -> place.wrong("there is no figure with the code " + place.text())))
                .toList();
    }

    private static Template.BudgetTable budget(YamlPlace place) {
        Map<String, YamlPlace> entries = place.entries(BUDGET);
        return new Template.BudgetTable(
                place.needed(entries, "code").code(),
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
            if (!codes.add(code.code())) {
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
