package org.mingzhang.report;

import org.mingzhang.base.Refusal;

/** Somebody else is editing the section. */
public class SectionBeingEdited extends Refusal {

    public SectionBeingEdited(String section, String who) {
        super("report.sectionBeingEdited", section, who);
    }
}
