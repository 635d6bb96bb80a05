package org.mingzhang.workflow;

/** Somebody a subject is copied to, by id and name. */
public record Reader(String id, String name) {}
