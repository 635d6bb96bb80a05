package org.mingzhang.report;

import org.mingzhang.base.Refusal;

/** A file whose text is no report. The reason says why and what to do. */
public class ImportRefused extends Refusal {

    ImportRefused(String key, Object... arguments) {
        super(key, arguments);
    }
}
