package org.mingzhang.report;

import java.util.List;
import org.mingzhang.org.Person;

/**
 * The door to the table of projects. Every change answers with the whole table, as it stands then; sums are
 * {@link BudgetTotals#of}. All writing methods refuse with {@link ReportLocked} and {@link NotYoursToWrite} as
 * {@link Sections#save} does.
 */
public interface BudgetLines {

    /** The most projects a report may have. */
    int MOST = 500;

    /** @throws NotYourReport for another unit's report */
    List<BudgetLine> all(Person reader, String report);

    /**
     * Adds an empty project at the end.
     *
     * @param group code of a group of the template, or empty
     */
    List<BudgetLine> add(Person writer, String report, String name, String group);

    /**
     * Stores a project as given, whole.
     *
     * @throws BudgetLineChangedMeanwhile when somebody changed or removed it since it was read
     * @throws BudgetLineNotValid for a blank or overlong name, an unknown group, or an amount with more than two decimals
     */
    List<BudgetLine> save(Person writer, String report, BudgetLine line);

    /** Removes a project. Removing one that is gone changes nothing. */
    List<BudgetLine> remove(Person writer, String report, String id);

    /**
     * Puts the projects into this order.
     *
     * @throws BudgetLineChangedMeanwhile when the ids are not exactly those of the table
     */
    List<BudgetLine> reorder(Person writer, String report, List<String> ids);
}
