package org.mingzhang.workflow;

import java.util.List;

/**
 * An earlier step that an item can be sent back to, and what that does.
 *
 * @param voided lines of the record whose opinions will be void, oldest first
 * @param ended how many other open items of the subject end
 * @param straight whether the subject may come straight back once the step is done
 */
public record ReturnTarget(FlowStep step, List<RecordLine> voided, int ended, boolean straight) {}
