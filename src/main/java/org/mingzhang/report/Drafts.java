package org.mingzhang.report;

import org.mingzhang.org.Person;

/** The door for whole drafts, as an import makes them. */
public interface Drafts {

    /**
     * Puts an imported draft in the place of everything the report says so far: sections, figures and projects that the
     * draft does not have are empty afterwards. All in one transaction, with one audit line. Texts are cleaned as in
     * {@link Sections#save}; figures that the template computes are left out, since they follow from the others.
     *
     * @throws SectionBeingEdited when somebody else is editing a section; nothing is changed
     * @throws FigureNotValid for an unknown figure or a value with too many digits
     * @throws BudgetLineNotValid for a blank or overlong name, or an amount with more than two decimals
     * @throws IllegalArgumentException for a section the template does not have
     * @throws ReportLocked when the report is signed or published
     * @throws NotYoursToWrite when no open item gives the person the right {@code write-report}
     */
    void replace(String report, Person writer, ImportedDraft draft);
}
