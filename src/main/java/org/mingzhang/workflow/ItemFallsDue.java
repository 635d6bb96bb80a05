package org.mingzhang.workflow;

/** An item will soon be due and nobody has finished it. Published once for an item, in a transaction. */
public record ItemFallsDue(WorkItem item) {}
