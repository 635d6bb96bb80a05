package org.mingzhang.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mingzhang.report.scores.ScoringScheme;
import org.mingzhang.report.tables.TableLayout;

/** Reads a template file and checks all of it, so that a report never meets a half-working template. */
final class TemplateReader {

    static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,63}");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");
    private static final Set<String> PLACEHOLDERS = Set.of("year", "unit", "date");

    /** Of amounts in 万元 with two decimals (domain reference §6). */
    private static final BigDecimal HALF_CENT = new BigDecimal("0.005");

    private static final int DEEPEST = 3;
    private static final int LONGEST_DRAFTER = 20;

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
                "schemes",
                "tables",
                "highlights",
                "budget",
                "closing",
                "checking");
        Template.BudgetTable budget = BudgetTableReader.read(root.needed(entries, "budget"));
        YamlPlace figures = root.needed(entries, "figures");
        YamlPlace tieOuts = root.needed(entries, "tieOuts");
        List<Template.Field> fields = FieldReader.read(figures);
        List<Template.Section> sections = sections(root.needed(entries, "sections"));
        List<ScoringScheme> schemes = YamlPlace.optional(entries, "schemes")
                .map(list -> SchemeReader.read(list, fields))
                .orElse(List.of());
        List<TableLayout> tables = YamlPlace.optional(entries, "tables")
                .map(new TableReader(fields, budget.groups(), schemes)::read)
                .orElse(List.of());
        Template template = new Template(
                id(file, root.needed(entries, "id")),
                version(root.needed(entries, "version")),
                root.needed(entries, "region").text(),
                root.needed(entries, "kind").text(),
                pattern(root.needed(entries, "title")),
                YamlPlace.optional(entries, "cover")
                        .map(TemplateReader::patterns)
                        .orElse(List.of()),
                sections,
                fields,
                tieOuts.items().stream().map(TemplateReader::tieOut).toList(),
                schemes,
                tables,
                highlights(root.needed(entries, "highlights"), fields),
                budget,
                closing(root.needed(entries, "closing"), budget, tables),
                YamlPlace.optional(entries, "checking")
                        .map(CheckingReader::read)
                        .orElse(Checking.NOTHING));
        behindSection(root.needed(entries, "budget"), template);
        Formulas formulas = FieldReader.formulas(template, figures);
        try {
            TieOuts.of(template, formulas);
        } catch (TieOuts.Wrong e) {
            throw tieOuts.items().get(e.place()).wrong(String.valueOf(e.getMessage()));
        }
        YamlPlace.optional(entries, "tables").ifPresent(list -> tryOut(template, list));
        return template;
    }

    private static void behindSection(YamlPlace budget, Template template) {
        template.budget()
                .section()
                .filter(code -> template.section(code).isEmpty())
                .ifPresent(code -> {
                    throw budget.wrong("there is no section with the code " + code);
                });
    }

    /** The formulas of tables give numbers when everything is filled in. */
    private static void tryOut(Template template, YamlPlace tables) {
        try {
            TableFormulas.tryOut(template);
        } catch (TableFormulas.Wrong e) {
            throw tables.items().get(e.place()).wrong(String.valueOf(e.getMessage()));
        }
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
            Map<String, YamlPlace> entries = place.entries(
                    "code", "title", "synonyms", "required", "emptyText", "prompt", "draftedBy", "words", "sections");
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
                parent,
                YamlPlace.optional(entries, "draftedBy").map(TemplateReader::drafter),
                YamlPlace.optional(entries, "words").map(TemplateReader::words));
    }

    private static String drafter(YamlPlace place) {
        if (place.text().length() > LONGEST_DRAFTER) {
            throw place.wrong("draftedBy stands beside the section: at most " + LONGEST_DRAFTER + " characters");
        }
        return place.text();
    }

    private static Template.Words words(YamlPlace place) {
        Map<String, YamlPlace> entries = place.entries("least", "most");
        int least = YamlPlace.optional(entries, "least").map(YamlPlace::number).orElse(0);
        Optional<Integer> most = YamlPlace.optional(entries, "most").map(YamlPlace::number);
        boolean nothing = entries.isEmpty()
                || least < 0
                || most.filter(limit -> limit < 1 || limit < least).isPresent();
        if (nothing) {
            throw place.wrong("words are {least: 100, most: 500}, or one of them; least is not above most");
        }
        return new Template.Words(least, most);
    }

    private static Template.TieOut tieOut(YamlPlace place) {
        Map<String, YamlPlace> entries =
                place.entries("code", "level", "label", "left", "relation", "right", "tolerance", "advice", "basis");
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
                place.needed(entries, "right").text(),
                YamlPlace.optional(entries, "tolerance")
                        .map(TemplateReader::tolerance)
                        .orElse(HALF_CENT),
                YamlPlace.optional(entries, "advice").map(YamlPlace::text).orElse(""),
                YamlPlace.optional(entries, "basis").map(YamlPlace::text).orElse(""));
    }

    private static BigDecimal tolerance(YamlPlace place) {
        if (place.decimal().signum() <= 0) {
            throw place.wrong("tolerance is above 0: a difference below it is none");
        }
        return place.decimal();
    }

    private static List<Template.Field> highlights(YamlPlace list, List<Template.Field> fields) {
        return list.items().stream()
                .map(place -> fields.stream()
                        .filter(field -> field.code().equals(place.text()))
                        .findFirst()
                        .orElseThrow(() -> place.wrong("there is no figure with the code " + place.text())))
                .toList();
    }

    private static Template.Closing closing(YamlPlace place, Template.BudgetTable budget, List<TableLayout> tables) {
        Map<String, YamlPlace> entries = place.entries("attachments", "signature", "date");
        List<String> known = Stream.concat(
                        Stream.of(budget.code()), tables.stream().map(TableLayout::code))
                .toList();
        List<String> attachments = new ArrayList<>();
        for (YamlPlace attachment : place.needed(entries, "attachments").items()) {
            if (!known.contains(attachment.text()) || attachments.contains(attachment.text())) {
                throw attachment.wrong(
                        "attachments name, each once, a table of this file: " + String.join(", ", known));
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

    /** A text of people's words with placeholders that are known. */
    static String pattern(YamlPlace place) {
        Matcher placeholder = PLACEHOLDER.matcher(place.text());
        while (placeholder.find()) {
            if (!PLACEHOLDERS.contains(placeholder.group(1))) {
                throw place.wrong("unknown placeholder " + placeholder.group() + "; known are {year}, {unit}, {date}");
            }
        }
        return place.text();
    }
}
