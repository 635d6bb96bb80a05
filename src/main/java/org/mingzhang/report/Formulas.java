package org.mingzhang.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.feel.syntaxtree.ParsedExpression;

/** The computed figures of a template. A figure whose formula meets a missing value, or divides by 0, has no value. */
final class Formulas {

    private static final Pattern NAME = Pattern.compile("(?<![.A-Za-z0-9])[A-Za-z][A-Za-z0-9]*");

    private record Formula(Template.Field field, ParsedExpression expression) {}

    /** A formula that cannot work. */
    static final class Wrong extends RuntimeException {

        private final String code;
        private final String why;

        private Wrong(String code, String why) {
            super(why);
            this.code = code;
            this.why = why;
        }

        String why() {
            return why;
        }

        String code() {
            return code;
        }
    }

    private final List<Formula> inOrder;

    private Formulas(List<Formula> inOrder) {
        this.inOrder = inOrder;
    }

    /** @throws Wrong for what is no FEEL, goes in circles, or gives no number */
    static Formulas of(Template template) {
        Map<String, Template.Field> computed = new LinkedHashMap<>();
        template.figures().stream()
                .filter(Template.Field::computed)
                .forEach(field -> computed.put(field.code(), field));
        Map<String, Formula> sorted = new LinkedHashMap<>();
        for (Template.Field field : computed.values()) {
            sort(field, computed, new LinkedHashSet<>(), sorted);
        }
        Formulas formulas = new Formulas(List.copyOf(sorted.values()));
        formulas.tryOut(template);
        return formulas;
    }

    private static void sort(
            Template.Field field, Map<String, Template.Field> computed, Set<String> path, Map<String, Formula> sorted) {
        if (sorted.containsKey(field.code())) {
            return;
        }
        if (!path.add(field.code())) {
            throw new Wrong(field.code(), "formulas go in a circle: " + String.join(" → ", path));
        }
        names(field.formula().orElseThrow()).forEach(name -> Optional.ofNullable(computed.get(name))
                .ifPresent(other -> sort(other, computed, path, sorted)));
        path.remove(field.code());
        sorted.put(field.code(), new Formula(field, parse(field)));
    }

    /** What could be a figure's code in an expression. */
    static Stream<String> names(String expression) {
        return NAME.matcher(expression).results().map(MatchResult::group);
    }

    private static ParsedExpression parse(Template.Field field) {
        try {
            return Feel.parse(field.formula().orElseThrow());
        } catch (Feel.Unreadable e) {
            throw new Wrong(field.code(), String.valueOf(e.getMessage()));
        }
    }

    /** With every figure known, every formula must give a number. */
    private void tryOut(Template template) {
        Map<String, BigDecimal> computed = compute(Feel.any(template));
        for (Formula formula : inOrder) {
            String code = formula.field().code();
            if (!computed.containsKey(code)) {
                throw new Wrong(code, "the formula gives no number; does it name a figure that does not exist?");
            }
        }
    }

    /**
     * The computed figures that have a value, rounded half up to their scale. Formulas build on each other's exact
     * values.
     */
    Map<String, BigDecimal> compute(Feel.Known known) {
        Map<String, Object> context = known.context();
        Map<String, BigDecimal> computed = new LinkedHashMap<>();
        for (Formula formula : inOrder) {
            Feel.number(formula.expression(), context).ifPresent(exact -> {
                context.put(formula.field().code(), exact);
                computed.put(
                        formula.field().code(), exact.setScale(formula.field().scale(), RoundingMode.HALF_UP));
            });
        }
        return computed;
    }
}
