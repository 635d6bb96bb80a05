package org.mingzhang.report.tables;

import java.util.List;
import java.util.Locale;
import org.mingzhang.base.Texts;

/**
 * Why what was typed into a cell is not stored. The other cells of the same change are stored all the same.
 *
 * @param text name of the text in the room's bundle: {@code report.cell.notANumber}
 */
public record CellProblem(CellPlace place, String typed, String text, List<Object> arguments) {

    public String text(Locale locale) {
        return Texts.of(locale, text, arguments.toArray());
    }
}
