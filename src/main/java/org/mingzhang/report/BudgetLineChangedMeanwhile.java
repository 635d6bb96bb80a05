package org.mingzhang.report;

import org.mingzhang.base.Refusal;

/** Somebody else changed the table of projects since it was read. */
public class BudgetLineChangedMeanwhile extends Refusal {

    public BudgetLineChangedMeanwhile() {
        super("report.budgetLineChangedMeanwhile");
    }
}
