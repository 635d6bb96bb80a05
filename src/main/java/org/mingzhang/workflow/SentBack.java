package org.mingzhang.workflow;

import java.util.Set;

/**
 * A subject went back to an earlier step. Published in the same transaction.
 *
 * @param from step it was sent back from
 * @param to step it goes on at
 * @param undone ids of the passed steps that lie after {@code to} and will be gone through again
 */
public record SentBack(String subject, String from, String to, Set<String> undone, Actor actor, String opinion) {}
