package org.mingzhang.report;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.mingzhang.report.scores.Direction;
import org.mingzhang.report.scores.Indicator;
import org.mingzhang.report.scores.Tier;

/** A row of a part of indicators, read as an indicator. */
final class IndicatorRow {

    private IndicatorRow() {}

    static Indicator read(TableRow row) {
        String direction = text(row, "direction");
        Optional<Direction> usual = constant(Direction.class, row, "direction");
        boolean steps = usual.isEmpty() && !direction.isEmpty();
        return new Indicator(
                row.id(),
                text(row, "group"),
                text(row, "kind"),
                text(row, "name"),
                steps ? Direction.STEPS : usual.orElse(Direction.POSITIVE),
                steps ? direction : "",
                number(row, "target"),
                text(row, "measure"),
                number(row, "actual"),
                row.cell("actual").filter(TableRow.NOT_APPLICABLE::equals).isPresent(),
                number(row, "weight"),
                constant(Tier.class, row, "tier"),
                number(row, "score"),
                text(row, "reason"));
    }

    private static String text(TableRow row, String column) {
        return row.cell(column)
                .filter(text -> !text.equals(TableRow.NOT_APPLICABLE))
                .orElse("");
    }

    private static Optional<BigDecimal> number(TableRow row, String column) {
        return row.cell(column).flatMap(TypedCell::digits);
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> kind, TableRow row, String column) {
        return Arrays.stream(kind.getEnumConstants())
                .filter(constant -> constant.name().equals(text(row, column)))
                .findFirst();
    }
}
