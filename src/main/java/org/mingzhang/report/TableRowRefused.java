package org.mingzhang.report;

import org.mingzhang.base.Refusal;

/** A row of a table cannot be added or moved like this. */
public class TableRowRefused extends Refusal {

    private TableRowRefused(String key, Object... arguments) {
        super(key, arguments);
    }

    static TableRowRefused fixed() {
        return new TableRowRefused("report.tableRowsFixed");
    }

    static TableRowRefused tooMany(int most) {
        return new TableRowRefused("report.tableRowsTooMany", most);
    }

    static TableRowRefused changedMeanwhile() {
        return new TableRowRefused("report.tableRowsChangedMeanwhile");
    }
}
