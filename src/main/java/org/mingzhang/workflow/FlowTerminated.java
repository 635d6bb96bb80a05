package org.mingzhang.workflow;

/** 作废: the flow of a subject was ended for good. Published in the same transaction. */
public record FlowTerminated(String subject, Actor actor, String opinion) {}
