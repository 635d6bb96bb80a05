package org.mingzhang.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.report.scores.ScoringScheme;
import org.mingzhang.report.tables.TableLayout;

/** Reads the tables of a template file. */
final class TableReader {

    /** What a table of indicators is made of, with what its cells hold. Others are texts of the region's own. */
    private static final Map<String, TableLayout.Type> OF_INDICATORS = indicatorColumns();

    private final List<Template.Field> figures;
    private final List<Template.BudgetTable.Group> groups;
    private final List<ScoringScheme> schemes;

    TableReader(List<Template.Field> figures, List<Template.BudgetTable.Group> groups, List<ScoringScheme> schemes) {
        this.figures = figures;
        this.groups = groups;
        this.schemes = schemes;
    }

    private static Map<String, TableLayout.Type> indicatorColumns() {
        Map<String, TableLayout.Type> columns = new LinkedHashMap<>();
        columns.put("group", TableLayout.Type.CHOICE);
        columns.put("kind", TableLayout.Type.CHOICE);
        columns.put("name", TableLayout.Type.TEXT);
        columns.put("direction", TableLayout.Type.CHOICE);
        columns.put("target", TableLayout.Type.VALUE);
        columns.put("measure", TableLayout.Type.TEXT);
        columns.put("actual", TableLayout.Type.VALUE);
        columns.put("tier", TableLayout.Type.CHOICE);
        columns.put("weight", TableLayout.Type.SCORE);
        columns.put("score", TableLayout.Type.SCORE);
        columns.put("reason", TableLayout.Type.LONG_TEXT);
        return columns;
    }

    /** @throws TemplateNotValid with file and line */
    List<TableLayout> read(YamlPlace list) {
        List<TableLayout> tables = new ArrayList<>();
        for (YamlPlace place : list.items()) {
            TableLayout table = table(place);
            if (tables.stream().anyMatch(known -> known.code().equals(table.code()))) {
                throw place.wrong("the table " + table.code() + " stands twice");
            }
            tables.add(table);
        }
        return List.copyOf(tables);
    }

    private TableLayout table(YamlPlace place) {
        Map<String, YamlPlace> entries =
                place.entries("code", "title", "notes", "perProject", "scheme", "parts", "foot");
        Optional<YamlPlace> scheme = YamlPlace.optional(entries, "scheme");
        List<TableLayout.Part> parts = parts(place.needed(entries, "parts"));
        boolean indicators = parts.stream().anyMatch(part -> part.kind() == TableLayout.Kind.INDICATORS);
        if (indicators != scheme.isPresent()) {
            throw place.wrong("a table has a scheme when it has indicators, and only then");
        }
        return new TableLayout(
                place.needed(entries, "code").code(),
                TemplateReader.pattern(place.needed(entries, "title")),
                lines(entries, "notes"),
                YamlPlace.optional(entries, "perProject").map(YamlPlace::flag).orElse(false),
                scheme.map(this::scheme),
                parts,
                lines(entries, "foot"));
    }

    private static List<String> lines(Map<String, YamlPlace> entries, String key) {
        return YamlPlace.optional(entries, key)
                .map(list -> list.items().stream().map(TemplateReader::pattern).toList())
                .orElse(List.of());
    }

    private String scheme(YamlPlace place) {
        if (schemes.stream().noneMatch(scheme -> scheme.code().equals(place.text()))) {
            throw place.wrong("there is no scheme with the code " + place.text());
        }
        return place.text();
    }

    private List<TableLayout.Part> parts(YamlPlace list) {
        List<TableLayout.Part> parts = new ArrayList<>();
        for (YamlPlace place : list.items()) {
            TableLayout.Part part = part(place);
            boolean again = parts.stream()
                    .anyMatch(known -> known.code().equals(part.code())
                            || known.kind() == TableLayout.Kind.INDICATORS
                                    && part.kind() == TableLayout.Kind.INDICATORS);
            if (again) {
                throw place.wrong("the part " + part.code() + " stands twice, or there is a second one of indicators");
            }
            parts.add(part);
        }
        return List.copyOf(parts);
    }

    private TableLayout.Part part(YamlPlace place) {
        Map<String, YamlPlace> entries =
                place.entries("code", "title", "kind", "rowLabel", "columns", "rows", "evidence");
        TableLayout.Kind kind = YamlPlace.optional(entries, "kind")
                .map(text -> text.oneOf(TableLayout.Kind.class))
                .orElse(TableLayout.Kind.ROWS);
        List<TableLayout.Column> columns = columns(place.needed(entries, "columns"), kind);
        Optional<YamlPlace> rows = YamlPlace.optional(entries, "rows");
        if (rows.isPresent() != (kind == TableLayout.Kind.ROWS)) {
            throw place.wrong("a part of kind ROWS says its rows, and no other does");
        }
        return new TableLayout.Part(
                place.needed(entries, "code").code(),
                YamlPlace.optional(entries, "title")
                        .map(TemplateReader::pattern)
                        .orElse(""),
                kind,
                YamlPlace.optional(entries, "rowLabel").map(YamlPlace::text).orElse(""),
                columns,
                rows.map(list -> rows(list, columns)).orElse(List.of()),
                YamlPlace.optional(entries, "evidence")
                        .map(TableReader::evidence)
                        .orElse(TableLayout.Evidence.NONE));
    }

    private static TableLayout.Evidence evidence(YamlPlace place) {
        return switch (place.text()) {
            case "asked" -> TableLayout.Evidence.ASKED;
            case "required" -> TableLayout.Evidence.REQUIRED;
            default -> throw place.wrong("evidence is asked or required");
        };
    }

    private static List<TableLayout.Column> columns(YamlPlace list, TableLayout.Kind kind) {
        Set<String> codes = new HashSet<>();
        List<TableLayout.Column> columns = new ArrayList<>();
        for (YamlPlace place : list.items()) {
            TableLayout.Column column = column(place, kind);
            if (!codes.add(column.code())) {
                throw place.wrong("the column " + column.code() + " stands twice");
            }
            columns.add(column);
        }
        if (kind == TableLayout.Kind.INDICATORS && !codes.containsAll(OF_INDICATORS.keySet())) {
            throw list.wrong("indicators need the columns " + String.join(", ", OF_INDICATORS.keySet()));
        }
        return List.copyOf(columns);
    }

    private static TableLayout.Column column(YamlPlace place, TableLayout.Kind kind) {
        Map<String, YamlPlace> entries = place.entries("code", "label", "type", "formula", "printed");
        YamlPlace code = place.needed(entries, "code");
        Optional<YamlPlace> written = YamlPlace.optional(entries, "type");
        TableLayout.Type usual = kind == TableLayout.Kind.INDICATORS
                ? OF_INDICATORS.getOrDefault(code.text(), TableLayout.Type.TEXT)
                : TableLayout.Type.TEXT;
        boolean known = kind == TableLayout.Kind.INDICATORS && OF_INDICATORS.containsKey(code.text());
        if (known && written.isPresent()) {
            throw written.get().wrong("what the column " + code.text() + " holds is known: leave out type");
        }
        TableLayout.Type type =
                written.map(text -> text.oneOf(TableLayout.Type.class)).orElse(usual);
        if (!known && type == TableLayout.Type.CHOICE) {
            throw place.wrong("only indicators have columns to choose in");
        }
        return new TableLayout.Column(
                code.code(),
                TemplateReader.pattern(place.needed(entries, "label")),
                type,
                YamlPlace.optional(entries, "formula").map(TableReader::formula),
                YamlPlace.optional(entries, "printed").map(YamlPlace::flag).orElse(true));
    }

    private List<TableLayout.Row> rows(YamlPlace list, List<TableLayout.Column> columns) {
        Set<String> codes = new HashSet<>();
        List<TableLayout.Row> rows = new ArrayList<>();
        for (YamlPlace place : list.items()) {
            TableLayout.Row row = row(place, columns);
            if (!codes.add(row.code())) {
                throw place.wrong("the row " + row.code() + " stands twice");
            }
            rows.add(row);
        }
        return List.copyOf(rows);
    }

    private TableLayout.Row row(YamlPlace place, List<TableLayout.Column> columns) {
        Map<String, YamlPlace> entries = place.entries("code", "label", "level", "each", "cells");
        Map<String, TableLayout.Source> cells = new LinkedHashMap<>();
        YamlPlace.optional(entries, "cells").ifPresent(list -> {
            String[] known = columns.stream().map(TableLayout.Column::code).toArray(String[]::new);
            list.entries(known).forEach((column, source) -> cells.put(column, source(source)));
        });
        return new TableLayout.Row(
                place.needed(entries, "code").code(),
                YamlPlace.optional(entries, "label")
                        .map(TemplateReader::pattern)
                        .orElse(""),
                YamlPlace.optional(entries, "level").map(YamlPlace::number).orElse(0),
                YamlPlace.optional(entries, "each").map(this::group),
                Map.copyOf(cells));
    }

    private String group(YamlPlace place) {
        if (groups.stream().noneMatch(group -> group.code().equals(place.text()))) {
            throw place.wrong("there is no group of projects with the code " + place.text());
        }
        return place.text();
    }

    private TableLayout.Source source(YamlPlace place) {
        String text = place.text();
        if (text.equals("—")) {
            return new TableLayout.Source.None();
        }
        if (text.startsWith("=")) {
            return new TableLayout.Source.Computed(formula(place));
        }
        if (figures.stream().noneMatch(field -> field.code().equals(text))) {
            throw place.wrong("there is no figure with the code " + text
                    + "; a cell names a figure, computes with = and FEEL, or says — where nothing applies");
        }
        return new TableLayout.Source.OfFigure(text);
    }

    private static String formula(YamlPlace place) {
        String formula = place.text().replaceFirst("^=\\s*", "");
        try {
            Feel.parse(formula);
            return formula;
        } catch (Feel.Unreadable e) {
            throw place.wrong(String.valueOf(e.getMessage()));
        }
    }
}
