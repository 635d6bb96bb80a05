package org.mingzhang.report;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.jspecify.annotations.Nullable;

/**
 * The expressions of templates. They see nothing but numbers: figures by code, and {@code budgetLines} with the five
 * amounts of each project. No functions beyond FEEL's own, none from Java.
 */
final class Feel {

    private static final FeelEngineApi ENGINE =
            FeelEngineBuilder.create().withEnabledExternalFunctions(false).build();

    private Feel() {}

    /** Not an expression. */
    static final class Unreadable extends Exception {
        private Unreadable(String why) {
            super(why);
        }
    }

    static ParsedExpression parse(String text) throws Unreadable {
        ParseResult result = ENGINE.parseExpression(text);
        if (result.isFailure()) {
            throw new Unreadable("no FEEL: " + result.failure().message());
        }
        return result.parsedExpression();
    }

    /** Empty when a value is missing, or something is divided by 0. */
    static Optional<BigDecimal> number(ParsedExpression expression, Map<String, Object> context) {
        EvaluationResult result = ENGINE.evaluate(expression, context);
        // Its own decimal type, under one of two names: the engine brings a second copy of the library. Written out
        // both are the same.
        return result.isSuccess() && result.result() instanceof Number number
                ? Optional.of(new BigDecimal(number.toString()))
                : Optional.empty();
    }

    static Map<String, Object> context(Map<String, BigDecimal> values, List<BudgetLine> lines) {
        Map<String, Object> context = new HashMap<>(values);
        context.put("budgetLines", lines.stream().map(Feel::amounts).toList());
        return context;
    }

    /** Every entered figure known, and a project: different numbers, so that no difference is 0. */
    static Map<String, BigDecimal> anyValues(Template template) {
        Map<String, BigDecimal> values = new HashMap<>();
        for (Template.Field field : template.figures()) {
            if (!field.computed()) {
                values.put(field.code(), new BigDecimal("1.25").add(BigDecimal.valueOf(values.size() * 7L)));
            }
        }
        return values;
    }

    static List<BudgetLine> anyLines() {
        Optional<BigDecimal> one = Optional.of(BigDecimal.ONE);
        return List.of(new BudgetLine("", "", "", one, one, one, one, one, 1));
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
