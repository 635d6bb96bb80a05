package org.mingzhang.report;

import org.mingzhang.base.Refusal;

/** A spreadsheet that was not exported from the table it is brought to. */
public class SheetRefused extends Refusal {

    private SheetRefused(String key, Object... arguments) {
        super(key, arguments);
    }

    static SheetRefused notExported() {
        return new SheetRefused("report.sheet.notExported");
    }

    static SheetRefused otherReport() {
        return new SheetRefused("report.sheet.otherReport");
    }

    static SheetRefused otherTable(String title) {
        return new SheetRefused("report.sheet.otherTable", title);
    }

    static SheetRefused nothing() {
        return new SheetRefused("report.sheet.nothing");
    }
}
