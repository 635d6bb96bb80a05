package org.mingzhang.report;

import org.mingzhang.base.Refusal;

/** A file that cannot be read as the text of a report. The reason says what it seems to be and what to do. */
public class ImportRefused extends Refusal {

    ImportRefused(String key, Object... arguments) {
        super(key, arguments);
    }
}
