package org.mingzhang.workflow;

/**
 * The term of an item has passed and nobody has finished it. Published in a transaction, once when it passes and once
 * more when the step says that a superior is to hear of it.
 *
 * @param escalated whether the superior is to hear of it now
 */
public record ItemOverdue(WorkItem item, boolean escalated) {}
