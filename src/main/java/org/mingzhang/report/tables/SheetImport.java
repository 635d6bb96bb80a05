package org.mingzhang.report.tables;

import java.util.List;
import java.util.Locale;
import org.mingzhang.base.Texts;

/**
 * What a spreadsheet that somebody filled in would change in a report's tables. Nothing of it is stored yet.
 *
 * @param changes cells that differ from what was exported and from what stands there now
 * @param additions rows that people added in the spreadsheet
 * @param problems cells that cannot be taken over, each with the reason
 * @param remarks on what else is left out
 */
public record SheetImport(
        List<Change> changes, List<Addition> additions, List<Problem> problems, List<Remark> remarks) {

    /**
     * Where something stands in the file.
     *
     * @param address {@code B7}
     * @param label what it is, in the table's words: 经费控制情况（万元） · 公务接待 · 本年预算数
     */
    public record Spot(String sheet, String address, String label) {}

    /**
     * @param was what stands there now, as it is shown: labels for choices
     * @param becomes the same for what would be stored
     * @param meanwhile whether somebody changed it since the export
     */
    public record Change(Spot spot, CellChange change, String was, String becomes, boolean meanwhile) {}

    /** @param part in which the row will stand; the places of its cells have no row yet */
    public record Addition(Spot spot, CellPlace part, List<Change> cells) {}

    public record Problem(Spot spot, CellProblem problem) {}

    /** @param text name of the text in the room's bundle */
    public record Remark(String text, List<Object> arguments) {

        public String text(Locale locale) {
            return Texts.of(locale, text, arguments.toArray());
        }
    }

    /**
     * What was stored.
     *
     * @param cells how many cells, those of new rows too
     * @param rows how many new rows
     * @param left cells that were not stored after all, each with the reason
     */
    public record Outcome(int cells, int rows, List<Problem> left) {}

    /** Whether there is anything to store. */
    public boolean changesNothing() {
        return changes.isEmpty() && additions.isEmpty();
    }
}
