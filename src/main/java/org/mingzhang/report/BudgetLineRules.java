package org.mingzhang.report;

import java.math.BigDecimal;
import java.util.Optional;

/** What a project may look like. */
final class BudgetLineRules {

    private static final int LONGEST_NAME = 200;
    private static final int DECIMALS = 2;
    private static final int MOST_WHOLE_DIGITS = 14;

    private BudgetLineRules() {}

    /** The line as it is stored: name cleaned, amounts with two decimals. @throws BudgetLineNotValid */
    static BudgetLine fitting(Template template, BudgetLine line) {
        String name = WrittenText.line(line.name());
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw BudgetLineNotValid.name(LONGEST_NAME);
        }
        boolean known = line.group().isEmpty()
                || template.budget().groups().stream()
                        .anyMatch(group -> group.code().equals(line.group()));
        if (!known) {
            throw BudgetLineNotValid.group(line.group());
        }
        return new BudgetLine(
                line.id(),
                name,
                line.group(),
                amount(name, line.carriedIn()),
                amount(name, line.initialBudget()),
                amount(name, line.adjustment()),
                amount(name, line.executed()),
                amount(name, line.carriedOut()),
                line.version());
    }

    private static Optional<BigDecimal> amount(String name, Optional<BigDecimal> amount) {
        return amount.map(written -> {
            if (written.stripTrailingZeros().scale() > DECIMALS
                    || written.precision() - written.scale() > MOST_WHOLE_DIGITS) {
                throw BudgetLineNotValid.amount(name);
            }
            return written.setScale(DECIMALS);
        });
    }
}
