package org.mingzhang.workflow;

/** Somebody urged an item on 催办. Published in the same transaction. */
public record ItemUrged(WorkItem item, Actor actor, String reason) {}
