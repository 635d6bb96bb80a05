package org.mingzhang.workflow;

/**
 * How a flow starts.
 *
 * @param subject id of what goes through the flow, and the business key
 * @param unit id of the unit whose people it is offered to
 */
public record Beginning(String subject, String unit, String unitName, int year, String title, Actor starter) {}
