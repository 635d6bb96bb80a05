package org.mingzhang.workflow;

import org.mingzhang.base.Refusal;

/** Somebody else published another version since the edit began. */
public class FlowChangedMeanwhile extends Refusal {

    public FlowChangedMeanwhile(int newest, String publishedBy) {
        super("workflow.flowChangedMeanwhile", newest, publishedBy);
    }
}
