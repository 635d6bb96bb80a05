package org.mingzhang.workflow.engine;

/** Units, flows and steps of the items at the head of a list. */
record NamedRow(String unit, String unitName, String flow, String flowName, String step, String stepName) {}
