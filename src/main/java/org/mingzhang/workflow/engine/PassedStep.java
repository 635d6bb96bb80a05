package org.mingzhang.workflow.engine;

/** A step that a subject has been through. */
record PassedStep(String step, String stepName, boolean human) {}
