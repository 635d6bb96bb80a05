package org.mingzhang.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A stored figure. {@code decimals} are the digits behind the point as written. */
record FigureRow(
        String code,
        String period,
        String unit,
        @Nullable BigDecimal amount,
        int decimals,
        String source,
        String evidence,
        int version,
        String editedBy,
        String editedByName,
        Instant editedAt) {

    Optional<BigDecimal> value() {
        return Optional.ofNullable(amount).map(stored -> stored.setScale(decimals));
    }
}
