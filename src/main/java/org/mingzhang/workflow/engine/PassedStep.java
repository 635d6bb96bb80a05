package org.mingzhang.workflow.engine;

/**
 * A step that a subject has been through.
 *
 * @param human whether people handled it, and not the platform
 * @param department that passed it; empty for steps that do not run per department
 */
record PassedStep(String step, String stepName, boolean human, String department) {}
