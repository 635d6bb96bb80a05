package org.mingzhang.report;

import org.mingzhang.base.Refusal;

/** There is no report template of this name. */
public class NoSuchTemplate extends Refusal {

    public NoSuchTemplate(String template) {
        super("report.noSuchTemplate", template);
    }
}
