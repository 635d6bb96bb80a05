package org.mingzhang.workflow;

/** An item came to be and waits for somebody. Published in the same transaction; {@link Holders} says for whom. */
public record ItemOffered(WorkItem item) {}
