package org.mingzhang.report;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.mingzhang.report.tables.TableLayout;

/** The formulas in tables. They were read once without complaint, when the template was. */
final class TableFormulas {

    private static final Map<String, ParsedExpression> PARSED = new ConcurrentHashMap<>();

    private TableFormulas() {}

    /** A formula that gives no number though everything is filled in. */
    static final class Wrong extends RuntimeException {

        private final int place;

        private Wrong(int place, String why) {
            super(why);
            this.place = place;
        }

        /** Which table of the template, counted from 0. */
        int place() {
            return place;
        }
    }

    static Optional<BigDecimal> number(String formula, Map<String, Object> context) {
        return Feel.number(PARSED.computeIfAbsent(formula, TableFormulas::parse), context);
    }

    private static ParsedExpression parse(String formula) {
        try {
            return Feel.parse(formula);
        } catch (Feel.Unreadable e) {
            throw new IllegalStateException("was read when its template was", e);
        }
    }

    /** @throws Wrong with the table and the formula */
    static void tryOut(Template template) {
        Feel.Known any = Feel.any(template);
        Map<String, Object> context =
                any.with(Formulas.of(template).compute(any)).context();
        List<TableLayout> tables = template.tables();
        for (int place = 0; place < tables.size(); place++) {
            for (TableLayout.Part part : tables.get(place).parts()) {
                tryRows(template, place, tables.get(place), part, context);
                tryColumns(place, part, context);
            }
        }
    }

    private static void tryRows(
            Template template, int place, TableLayout table, TableLayout.Part part, Map<String, Object> known) {
        for (TableLayout.Row row : part.rows()) {
            Map<String, Object> context = new HashMap<>(known);
            table.scheme().flatMap(template::scheme).ifPresent(scheme -> context.put("scores", Feel.anyScores(scheme)));
            if (table.perProject() || row.each().isPresent()) {
                context.put("project", Feel.amounts(Feel.anyLine(row.each().orElse("")), false));
            }
            for (TableLayout.Source source : row.cells().values()) {
                if (source instanceof TableLayout.Source.Computed computed) {
                    tryOne(place, computed.formula(), context);
                }
            }
        }
    }

    private static void tryColumns(int place, TableLayout.Part part, Map<String, Object> known) {
        Map<String, Object> context = new HashMap<>(known);
        part.columns().stream()
                .filter(column -> column.type().number())
                .forEach(column -> context.put(column.code(), BigDecimal.ONE));
        part.columns().stream()
                .flatMap(column -> column.formula().stream())
                .forEach(formula -> tryOne(place, formula, context));
    }

    private static void tryOne(int place, String formula, Map<String, Object> context) {
        if (number(formula, context).isEmpty()) {
            throw new Wrong(place, formula + " gives no number; does it name a figure or column that does not exist?");
        }
    }
}
