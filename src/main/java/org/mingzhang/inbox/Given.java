package org.mingzhang.inbox;

import java.util.List;
import java.util.Map;

/**
 * What a form is given by the desk.
 *
 * @param facts about the item, visible to FEEL: {@code title}, {@code unitName}, {@code year}, {@code stepName}
 * @param lists choices by the name a field's {@code valuesKey} uses
 */
public record Given(Map<String, Object> facts, Map<String, List<Choice>> lists) {

    public static final Given NOTHING = new Given(Map.of(), Map.of());
}
