package org.mingzhang.audit;

/**
 * One act.
 *
 * @param actor id of the person; {@code "anonymous"} for a visitor, {@code "system"} for the platform itself
 * @param verb what was done, in the room's words: {@code report.saveSection}
 * @param subject id of what it was done to
 * @param detail what changed, for people; never a secret, never a whole text
 */
public record Act(String actor, String verb, String subject, String detail) {}
