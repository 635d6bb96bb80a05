package org.mingzhang.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.mingzhang.report.tables.TableLayout;

/**
 * Reads tables out of a text, where a table is lines with tabs: a line with the heads of a table of the template, and
 * under it rows by their names, or indicators.
 */
final class TableTexts {

    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^()]*\\)");
    private static final Pattern PART_OF = Pattern.compile("^其中[:：]?");
    private static final Pattern TOTAL = Pattern.compile("^(?:总分|合计|总计)$");

    private final Template template;

    TableTexts(Template template) {
        this.template = template;
    }

    /** @param used numbers of the lines that were read, heads and totals too */
    record Result(List<ImportedDraft.Figure> figures, List<ImportedDraft.Indicator> indicators, Set<Integer> used) {}

    /** A part of the template whose heads were just met, with the columns of the text by their place. */
    private record Met(TableLayout table, TableLayout.Part part, Map<Integer, TableLayout.Column> columns) {}

    Result read(List<SourceLine> lines) {
        Map<String, ImportedDraft.Figure> figures = new LinkedHashMap<>();
        List<ImportedDraft.Indicator> indicators = new ArrayList<>();
        Set<Integer> used = new HashSet<>();
        Optional<Met> met = Optional.empty();
        Map<String, String> carried = new HashMap<>();
        for (SourceLine line : lines) {
            if (line.text().isBlank()) {
                continue;
            }
            String[] cells = line.text().split("\t", -1);
            Optional<Met> heads = cells.length < 2 ? Optional.empty() : heads(cells);
            if (cells.length < 2 || heads.isPresent()) {
                met = heads;
                carried.clear();
                heads.ifPresent(found -> used.add(line.number()));
                continue;
            }
            met.ifPresent(at -> {
                boolean read = at.part().kind() == TableLayout.Kind.INDICATORS
                        ? indicator(at, cells, line, carried, indicators)
                        : row(at, cells, line, figures);
                if (read) {
                    used.add(line.number());
                }
            });
        }
        return new Result(List.copyOf(figures.values()), List.copyOf(indicators), Set.copyOf(used));
    }

    private Optional<Met> heads(String[] cells) {
        Optional<Met> best = Optional.empty();
        for (TableLayout table : template.tables()) {
            for (TableLayout.Part part : table.parts()) {
                Map<Integer, TableLayout.Column> columns = columns(part, cells);
                boolean enough = columns.size() >= Math.min(2, part.columns().size());
                boolean readable = !table.perProject() && part.kind() != TableLayout.Kind.LIST;
                if (enough
                        && readable
                        && columns.size()
                                > best.map(met -> met.columns().size()).orElse(0)) {
                    best = Optional.of(new Met(table, part, columns));
                }
            }
        }
        return best;
    }

    private static Map<Integer, TableLayout.Column> columns(TableLayout.Part part, String[] cells) {
        Map<Integer, TableLayout.Column> columns = new HashMap<>();
        for (int i = 0; i < cells.length; i++) {
            String head = name(cells[i]);
            Optional<TableLayout.Column> column = part.columns().stream()
                    .filter(known -> !head.isEmpty() && name(known.label()).equals(head))
                    .findFirst();
            if (column.isPresent() && !columns.containsValue(column.get())) {
                columns.put(i, column.get());
            }
        }
        return columns;
    }

    /** Without year, numbering and what stands in brackets. */
    private static String name(String label) {
        String plain = Wording.plain(label.replace("{year}", "2000"));
        return PART_OF.matcher(Wording.title(IN_BRACKETS.matcher(plain).replaceAll("")))
                .replaceFirst("");
    }

    private boolean row(Met at, String[] cells, SourceLine line, Map<String, ImportedDraft.Figure> figures) {
        Optional<TableLayout.Row> row = at.part().rows().stream()
                .filter(known -> at.part().rows().size() == 1
                        || !known.label().isEmpty() && name(known.label()).equals(name(cells[0])))
                .findFirst();
        row.ifPresent(found -> at.columns().forEach((place, column) -> {
            if (place < cells.length
                    && found.cells().get(column.code()) instanceof TableLayout.Source.OfFigure(String code)) {
                template.figure(code)
                        .filter(field -> !field.computed())
                        .flatMap(field -> figure(field, cells[place], found.label() + " " + column.label(), line))
                        .ifPresent(figure -> figures.putIfAbsent(figure.code(), figure));
            }
        }));
        return row.isPresent();
    }

    private static Optional<ImportedDraft.Figure> figure(
            Template.Field field, String cell, String where, SourceLine line) {
        try {
            return TypedCell.figure(field, cell)
                    .map(value -> new ImportedDraft.Figure(
                            field.code(), value, (where + " " + cell.strip()).strip(), line.number()));
        } catch (TypedCell.Wrong noNumber) {
            return Optional.empty();
        }
    }

    private boolean indicator(
            Met at,
            String[] cells,
            SourceLine line,
            Map<String, String> carried,
            List<ImportedDraft.Indicator> indicators) {
        if (TOTAL.matcher(Wording.plain(cells[0])).matches()) {
            return true;
        }
        Map<String, String> texts = new HashMap<>();
        at.columns().forEach((place, column) -> {
            if (place < cells.length) {
                texts.put(column.code(), cells[place].strip());
            }
        });
        // A merged cell says its text once, for all the rows it reaches over.
        List.of("group", "kind").forEach(column -> {
            if (texts.getOrDefault(column, "").isEmpty()) {
                Optional.ofNullable(carried.get(column)).ifPresent(above -> texts.put(column, above));
            } else {
                carried.put(column, texts.get(column));
            }
        });
        Optional<ImportedDraft.Indicator> read = new IndicatorText(template, at.table()).read(texts, line);
        read.ifPresent(indicators::add);
        return read.isPresent();
    }
}
