package org.mingzhang.inbox;

import org.mingzhang.workflow.AfterReturn;

/**
 * Where an item is sent back to.
 *
 * @param step id of an earlier step
 * @param then how the subject goes on once that step is done
 */
public record ReturnTo(String step, AfterReturn then) {}
