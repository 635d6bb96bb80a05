package org.mingzhang.disclosure;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the disclosure officer enters before publication.
 *
 * @param documentNumber 文号; empty when there is none
 * @param accountsApprovedOn 决算批复日期, when the report is published with the accounts
 */
public record Preparation(String documentNumber, Optional<LocalDate> accountsApprovedOn) {

    static final Preparation NOTHING = new Preparation("", Optional.empty());
}
