package org.mingzhang.workflow;

import org.mingzhang.base.Refusal;

/** A copy needs somebody to read it, and goes to so many people at once and no more. */
public class CopyRefused extends Refusal {

    public CopyRefused(int most, int longestNote) {
        super("workflow.copyRefused", most, longestNote);
    }
}
