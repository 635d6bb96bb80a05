package org.mingzhang.workflow;

/**
 * Somebody finished an item, forwards or back. Published in the same transaction, when the flow has gone on; for a return
 * before {@link SentBack}.
 *
 * @param item as it was while it waited
 * @param outcome key of the button that was pressed; {@code sendBack} for a return
 */
public record ItemFinished(WorkItem item, Actor actor, String outcome) {}
