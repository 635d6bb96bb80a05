package org.mingzhang.report;

import org.mingzhang.base.Refusal;

/** Somebody else set the figure since it was read. */
public class FigureChangedMeanwhile extends Refusal {

    public FigureChangedMeanwhile(String label, String who) {
        super("report.figureChangedMeanwhile", label, who);
    }
}
