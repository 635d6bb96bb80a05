package org.mingzhang.workflow;

/**
 * An item was given to somebody by a colleague. Published in the same transaction.
 *
 * @param item that the person now has
 * @param verb {@code transfer}, {@code delegate}, {@code addSigner}
 */
public record ItemHandedOver(WorkItem item, Actor actor, Colleague to, String verb, String reason) {}
