package org.mingzhang.workflow;

/**
 * Something the lint found.
 *
 * @param element id of the element in the flow; empty when it concerns the whole file
 * @param rule name of the rule: {@code script}, {@code unreachable-end} …
 * @param severity {@code error} refuses the flow, {@code warn} does not
 */
public record FlowFinding(String element, String rule, String severity, String message) {}
