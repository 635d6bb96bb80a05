package org.mingzhang.workflow.engine;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.mingzhang.workflow.Beginning;
import org.mingzhang.workflow.Decision;

/** The variables of a flow: what every flow has, and what forms mark as routing fields. Scalars only, so that nothing is ever deserialised. */
final class Values {

    static final String SUBJECT = "subject";
    static final String UNIT = "unit";
    static final String UNIT_NAME = "unitName";
    static final String YEAR = "year";
    static final String TITLE = "title";
    static final String STARTER = "starter";
    static final String OUTCOME = "outcome";
    static final String DEPARTMENT = "department";

    /** Set by the platform only: a form that could write {@code unit} would hand the report to another unit. */
    private static final Set<String> RESERVED =
            Set.of(SUBJECT, UNIT, UNIT_NAME, YEAR, TITLE, STARTER, OUTCOME, DEPARTMENT, SafeText.LISTS);

    private static final Pattern NAME = Pattern.compile("[A-Za-z]\\w{0,99}");
    private static final int LONGEST = 4000;

    private Values() {}

    static Map<String, Object> of(Beginning beginning) {
        return Map.of(
                SUBJECT, beginning.subject(),
                UNIT, beginning.unit(),
                UNIT_NAME, beginning.unitName(),
                YEAR, beginning.year(),
                TITLE, beginning.title(),
                STARTER, beginning.starter().id());
    }

    static Map<String, Object> of(Decision decision) {
        Map<String, Object> values = new HashMap<>();
        decision.routing().forEach((name, value) -> values.put(checked(name), scalar(name, value)));
        values.put(OUTCOME, decision.outcome());
        return values;
    }

    static String text(VariableScope scope, String name) {
        Object value = scope.getVariable(name);
        return value == null ? "" : value.toString();
    }

    /** The ids in a variable that holds a list; none when it was never set. */
    static List<String> list(VariableScope scope, String name) {
        String joined = text(scope, name);
        return joined.isEmpty() ? List.of() : List.of(joined.split(","));
    }

    private static String checked(String name) {
        if (!NAME.matcher(name).matches() || RESERVED.contains(name)) {
            throw new IllegalArgumentException("no routing field may be named " + name);
        }
        return name;
    }

    private static Object scalar(String name, Object value) {
        return switch (value) {
            case Boolean flag -> flag;
            case BigDecimal number -> number.doubleValue();
            case Double number -> number;
            case Number number -> number.longValue();
            case Collection<?> ids -> shortEnough(name, joined(name, ids));
            default -> shortEnough(name, value.toString());
        };
    }

    private static String joined(String name, Collection<?> ids) {
        if (ids.stream().anyMatch(id -> id.toString().isBlank() || id.toString().contains(","))) {
            throw new IllegalArgumentException("routing field " + name + " is not a list of ids");
        }
        return ids.stream().map(Object::toString).distinct().collect(Collectors.joining(","));
    }

    private static String shortEnough(String name, String value) {
        if (value.length() > LONGEST) {
            throw new IllegalArgumentException("routing field " + name + " is longer than " + LONGEST);
        }
        return value;
    }
}
