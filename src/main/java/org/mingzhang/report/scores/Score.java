package org.mingzhang.report.scores;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A score with its reason.
 *
 * @param value two decimals, rounded once half up; empty while it cannot be given
 * @param why name of the text that explains it, {@code report.why.<why>}: the rule that was applied
 * @param arguments of that text: the numbers that went in
 */
public record Score(Optional<BigDecimal> value, String why, List<String> arguments, List<Remark> remarks) {

    /** Whether something stands against it that a reason does not mend. */
    public boolean refused() {
        return remarks.stream().anyMatch(remark -> remark.kind().weight() == Remark.Weight.REFUSED);
    }

    /** Whether a rule asks for a reason; whether there is one is not said. */
    public boolean needsReason() {
        return remarks.stream().anyMatch(remark -> remark.kind().weight() == Remark.Weight.REASON);
    }

    static Score none(String why, Remark remark) {
        return new Score(Optional.empty(), why, List.of(), List.of(remark));
    }
}
