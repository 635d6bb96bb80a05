package org.mingzhang.workflow;

/** Somebody who is given work, by id and name. That the person exists, works in the unit and may sign in is the caller's care. */
public record Colleague(String id, String name) {}
