package org.mingzhang.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.jspecify.annotations.Nullable;

/**
 * The computed figures of a template. A formula is FEEL and sees nothing but numbers: the other figures by code, and
 * {@code budgetLines} with the five amounts of each project. No functions beyond FEEL's own, none from Java. A figure
 * whose formula meets a missing value, or divides by 0, has no value.
 */
final class Formulas {

    private static final String BUDGET_LINES = "budgetLines";
    private static final FeelEngineApi FEEL =
            FeelEngineBuilder.create().withEnabledExternalFunctions(false).build();
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
        Matcher name = NAME.matcher(field.formula().orElseThrow());
        while (name.find()) {
            Optional.ofNullable(computed.get(name.group())).ifPresent(other -> sort(other, computed, path, sorted));
        }
        path.remove(field.code());
        sorted.put(field.code(), new Formula(field, parse(field)));
    }

    private static ParsedExpression parse(Template.Field field) {
        ParseResult result = FEEL.parseExpression(field.formula().orElseThrow());
        if (result.isFailure()) {
            throw new Wrong(field.code(), "no FEEL: " + result.failure().message());
        }
        return result.parsedExpression();
    }

    /** With every figure known, every formula must give a number; different ones, so that no difference is 0. */
    private void tryOut(Template template) {
        Map<String, BigDecimal> values = new HashMap<>();
        for (Template.Field field : template.figures()) {
            if (!field.computed()) {
                values.put(field.code(), new BigDecimal("1.25").add(BigDecimal.valueOf(values.size() * 7L)));
            }
        }
        Optional<BigDecimal> one = Optional.of(BigDecimal.ONE);
        Map<String, BigDecimal> computed =
                compute(values, List.of(new BudgetLine("", "", "", one, one, one, one, one, 1)));
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
    Map<String, BigDecimal> compute(Map<String, BigDecimal> values, List<BudgetLine> lines) {
        Map<String, Object> context = new HashMap<>(values);
        context.put(BUDGET_LINES, lines.stream().map(Formulas::amounts).toList());
        Map<String, BigDecimal> computed = new LinkedHashMap<>();
        for (Formula formula : inOrder) {
            EvaluationResult result = FEEL.evaluate(formula.expression(), context);
            number(result).ifPresent(exact -> {
                context.put(formula.field().code(), exact);
                computed.put(
                        formula.field().code(), exact.setScale(formula.field().scale(), RoundingMode.HALF_UP));
            });
        }
        return computed;
    }

    private static Optional<BigDecimal> number(EvaluationResult result) {
        // Its own decimal type, under one of two names: the engine brings a second copy of the library. Written out
        // both are the same.
        return result.isSuccess() && result.result() instanceof Number number
                ? Optional.of(new BigDecimal(number.toString()))
                : Optional.empty();
    }

    private static Map<String, @Nullable Object> amounts(BudgetLine line) {
        Map<String, @Nullable Object> amounts = new HashMap<>();
        amounts.put("carriedIn", line.carriedIn().orElse(null));
        amounts.put("initialBudget", line.initialBudget().orElse(null));
        amounts.put("adjustment", line.adjustment().orElse(null));
        amounts.put("executed", line.executed().orElse(null));
        amounts.put("carriedOut", line.carriedOut().orElse(null));
        return amounts;
    }
}
