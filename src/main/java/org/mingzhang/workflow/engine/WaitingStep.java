package org.mingzhang.workflow.engine;

/** A subject waits at the step of that name. */
record WaitingStep(String subject, String stepName) {}
