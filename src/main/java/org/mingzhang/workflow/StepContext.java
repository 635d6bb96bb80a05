package org.mingzhang.workflow;

/**
 * What a process step is told: the subject, and where it is.
 *
 * @param step id of the element that runs it; when a timer on a step of people leads to it, the id of that step
 */
public record StepContext(String subject, String unit, int year, String step) {}
