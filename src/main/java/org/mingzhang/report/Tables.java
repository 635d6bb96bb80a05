package org.mingzhang.report;

import java.util.List;
import org.mingzhang.org.Person;
import org.mingzhang.report.tables.CellChange;
import org.mingzhang.report.tables.CellPlace;
import org.mingzhang.report.tables.Choice;
import org.mingzhang.report.tables.FilledTable;
import org.mingzhang.report.tables.WrittenCells;

/**
 * The door to the tables of a report: 附件1 to 附件3. A cell that shows a figure stores that figure; computed cells cannot be
 * typed into. All writing methods refuse with {@link ReportLocked} and {@link NotYoursToWrite} as {@link Sections#save}
 * does.
 */
public interface Tables {

    /** The most rows that people may add to one part of a table. */
    int MOST_ROWS = 200;

    /** @throws NotYourReport for another unit's report */
    List<FilledTable> all(Person reader, String report);

    /** The values a cell to choose in may have. Empty for other cells. */
    List<Choice> choices(Person reader, String report, String table, String column);

    /**
     * Stores what was typed into cells: one cell, or a whole block that was pasted or read from a file. Cells that cannot
     * be stored are answered with the reason; the others are stored.
     */
    WrittenCells write(Person writer, String report, List<CellChange> changes);

    /**
     * Adds an empty row at the end of a part to which rows can be added.
     *
     * @param part the row and column in it do not count
     * @throws TableRowRefused for a part with fixed rows, or one that is full
     */
    List<FilledTable> add(Person writer, String report, CellPlace part);

    /** Removes a row that was added, and the evidence for it. Removing one that is gone changes nothing. */
    List<FilledTable> remove(Person writer, String report, CellPlace row);

    /**
     * Puts the added rows of a part into this order.
     *
     * @throws TableRowRefused when the ids are not exactly those of the part
     */
    List<FilledTable> reorder(Person writer, String report, CellPlace part, List<String> ids);
}
