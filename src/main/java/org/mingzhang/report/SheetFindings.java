package org.mingzhang.report;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.report.tables.CellPlace;
import org.mingzhang.report.tables.CellProblem;
import org.mingzhang.report.tables.SheetImport;

/** What is found in a file, as it is read. */
record SheetFindings(
        List<SheetImport.Change> changes,
        List<SheetImport.Addition> additions,
        List<SheetImport.Problem> problems,
        List<SheetImport.Remark> remarks) {

    private static final CellPlace NO_CELL = new CellPlace("", "", "", "", "");

    SheetFindings() {
        this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    /** A problem of a whole row. */
    void problem(SheetImport.Spot spot, String text, Object... arguments) {
        problems.add(new SheetImport.Problem(spot, new CellProblem(NO_CELL, "", text, List.of(arguments))));
    }

    void problem(SheetImport.Spot spot, CellPlace place, String typed, TypedCell.Wrong wrong) {
        problems.add(new SheetImport.Problem(spot, new CellProblem(place, typed, wrong.text(), wrong.arguments())));
    }

    void remark(String text, Object... arguments) {
        remarks.add(new SheetImport.Remark(text, List.of(arguments)));
    }

    SheetImport done() {
        return new SheetImport(
                List.copyOf(changes), List.copyOf(additions), List.copyOf(problems), List.copyOf(remarks));
    }
}
