package org.mingzhang.inbox;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.jspecify.annotations.Nullable;

/**
 * FEEL in forms: conditions and computed texts. Forms are edited by administrators and not trusted: an expression sees the
 * form's values and nothing else, cannot call Java, and has no loops.
 */
final class Feel {

    private static final FeelEngineApi ENGINE = FeelEngineBuilder.forJava().build();
    private static final int LONGEST = 500;
    private static final int DEEPEST = 20;

    /** Loops over ranges never end in useful time; functions may call themselves. */
    private static final Pattern LOOP = Pattern.compile("\\b(for|some|every|function)\\b|\\.\\.");

    private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");

    private Feel() {}

    static boolean isExpression(String text) {
        return text.startsWith("=");
    }

    /** Whether the expression (without {@code =}) can be used. */
    static boolean understands(String expression) {
        return harmless(expression) && ENGINE.parseExpression(expression).isSuccess();
    }

    /** The expression's value; empty for null, and for an expression that fails. */
    static Optional<Object> value(String expression, Map<String, Object> values) {
        if (!harmless(expression)) {
            return Optional.empty();
        }
        ParseResult parsed = ENGINE.parseExpression(expression);
        if (!parsed.isSuccess()) {
            return Optional.empty();
        }
        EvaluationResult result = ENGINE.evaluate(parsed.parsedExpression(), values);
        @Nullable Object value = result.isSuccess() ? result.result() : null;
        return Optional.ofNullable(value);
    }

    static boolean isTrue(String expression, Map<String, Object> values) {
        return value(expression, values).filter(Boolean.TRUE::equals).isPresent();
    }

    private static boolean harmless(String expression) {
        String bare = TEXT.matcher(expression).replaceAll("\"\"");
        return expression.length() <= LONGEST && !LOOP.matcher(bare).find() && depth(bare) <= DEEPEST;
    }

    private static int depth(String expression) {
        int depth = 0;
        int deepest = 0;
        for (char c : expression.toCharArray()) {
            depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }
}
