package org.mingzhang.workflow;

/** A step of a flow by its id and its name. */
public record FlowStep(String id, String name) {}
