package org.mingzhang.report;

import org.mingzhang.base.Refusal;

/** A project cannot be stored like this. */
public class BudgetLineNotValid extends Refusal {

    private BudgetLineNotValid(String key, Object... arguments) {
        super(key, arguments);
    }

    static BudgetLineNotValid name(int longest) {
        return new BudgetLineNotValid("report.budgetLineName", longest);
    }

    static BudgetLineNotValid group(String group) {
        return new BudgetLineNotValid("report.budgetLineGroup", group);
    }

    static BudgetLineNotValid amount(String name) {
        return new BudgetLineNotValid("report.budgetLineAmount", name);
    }

    static BudgetLineNotValid tooMany(int most) {
        return new BudgetLineNotValid("report.budgetLinesTooMany", most);
    }
}
