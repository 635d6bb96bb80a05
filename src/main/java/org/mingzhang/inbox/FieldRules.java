package org.mingzhang.inbox;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a value must be.
 *
 * @param pattern a Java regular expression for the whole text
 * @param min smallest number, {@code max} the largest
 */
public record FieldRules(
        boolean required,
        Optional<Integer> minLength,
        Optional<Integer> maxLength,
        Optional<String> pattern,
        Optional<BigDecimal> min,
        Optional<BigDecimal> max) {

    static final FieldRules NONE = new FieldRules(
            false, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
