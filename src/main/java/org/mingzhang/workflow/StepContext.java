package org.mingzhang.workflow;

/** What a process step is told: the subject, and where it is. */
public record StepContext(String subject, String unit, int year, String step) {}
