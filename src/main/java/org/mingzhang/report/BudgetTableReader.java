package org.mingzhang.report;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the table of projects of a template file. */
final class BudgetTableReader {

    private static final Set<String> AMOUNTS =
            Set.of("carriedIn", "initialBudget", "adjustment", "executed", "carriedOut");

    private BudgetTableReader() {}

    /** @throws TemplateNotValid with file and line */
    static Template.BudgetTable read(YamlPlace place) {
        Map<String, YamlPlace> entries =
                place.entries("code", "section", "title", "caption", "unit", "rowLabel", "groups", "columns");
        return new Template.BudgetTable(
                place.needed(entries, "code").code(),
                YamlPlace.optional(entries, "section").map(YamlPlace::code),
                TemplateReader.pattern(place.needed(entries, "title")),
                TemplateReader.pattern(place.needed(entries, "caption")),
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
}
