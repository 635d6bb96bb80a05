package org.mingzhang.report;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.jspecify.annotations.Nullable;
import org.mingzhang.report.scores.ScoringScheme;

/**
 * The expressions of templates. They see nothing but numbers: figures by code, {@code budgetLines} with the amounts of
 * each project and its group, and {@code scores}. No functions beyond FEEL's own, none from Java.
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

    /**
     * What expressions can name.
     *
     * @param values figures by code
     * @param carriedIn whether 全年预算数 of a project includes its 上年结转
     * @param scores of the report as a whole: {@code execution}, {@code total}, and the groups by code
     */
    record Known(
            Map<String, BigDecimal> values, List<BudgetLine> lines, boolean carriedIn, Map<String, BigDecimal> scores) {

        Map<String, Object> context() {
            Map<String, Object> context = new HashMap<>(values);
            context.put(
                    "budgetLines",
                    lines.stream().map(line -> amounts(line, carriedIn)).toList());
            context.put("scores", scores);
            return context;
        }

        Known with(Map<String, BigDecimal> more) {
            Map<String, BigDecimal> all = new HashMap<>(values);
            all.putAll(more);
            return new Known(all, lines, carriedIn, scores);
        }
    }

    /**
     * Everything that people enter known, and a project of each group: different numbers, so that no difference is 0.
     * For trying expressions out.
     */
    static Known any(Template template) {
        Map<String, BigDecimal> values = new HashMap<>();
        for (Template.Field field : template.figures()) {
            if (!field.computed()) {
                values.put(field.code(), new BigDecimal("1.25").add(BigDecimal.valueOf(values.size() * 7L)));
            }
        }
        List<BudgetLine> lines = Stream.concat(
                        Stream.of(""), template.budget().groups().stream().map(Template.BudgetTable.Group::code))
                .map(Feel::anyLine)
                .toList();
        Map<String, BigDecimal> scores =
                SchemeReader.ofReport(template).map(Feel::anyScores).orElse(Map.of());
        return new Known(values, lines, false, scores);
    }

    static Map<String, BigDecimal> anyScores(ScoringScheme scheme) {
        return SchemeReader.names(scheme.rules()).stream()
                .collect(Collectors.toMap(name -> name, name -> BigDecimal.ONE));
    }

    static BudgetLine anyLine(String group) {
        Optional<BigDecimal> one = Optional.of(BigDecimal.ONE);
        return new BudgetLine("", "", group, one, one, one, one, one, 1);
    }

    /** A project as expressions see it. */
    static Map<String, @Nullable Object> amounts(BudgetLine line, boolean carriedIn) {
        Map<String, @Nullable Object> amounts = new HashMap<>();
        amounts.put("group", line.group());
        amounts.put("carriedIn", line.carriedIn().orElse(null));
        amounts.put("initialBudget", line.initialBudget().orElse(null));
        amounts.put("adjustment", line.adjustment().orElse(null));
        amounts.put("fullYearBudget", line.fullYearBudget(carriedIn).orElse(null));
        amounts.put("executed", line.executed().orElse(null));
        amounts.put("carriedOut", line.carriedOut().orElse(null));
        return amounts;
    }
}
