package org.mingzhang.check.rules;

import org.mingzhang.check.text.Mention;

/**
 * A figure that every report has, as one place states it.
 *
 * @param code from the glossary: {@code basicSpend}
 * @param column INITIAL, FULL, BUDGET or ACTUAL
 * @param year it is of
 * @param fund code of the budget it belongs to
 */
record Figure(String code, String column, int year, String fund, String part, Mention mention) {

    /** Same thing, same column, same year, same fund. */
    String key() {
        return code + '|' + scope();
    }

    String scope() {
        return column + '|' + year + '|' + fund;
    }
}
